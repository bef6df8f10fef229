import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchFunction, WebClient } from '@slack/web-api';
import { parseSchedule } from '../calendar/schedule-text.ts';
import { type Config, ConfigError } from '../config.ts';
import { composeEdition } from '../digest/compose-edition.ts';

import { changeWish, createSubscription, type Subscription } from '../digest/subscription.ts';
import type { VerdictStore } from '../digest/verdict-store.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import { renderParts } from '../slack/blocks/render-reply.ts';
import { DELIVERY } from '../slack/delivery/delivery-settings.ts';
import { createDigestRunner, type DigestRunner } from '../slack/delivery/digest-runner.ts';
import { noticeText } from '../slack/delivery/notice-text.ts';
import { createPostingClient } from '../slack/delivery/posting-client.ts';
import type { Store } from '../storage/open-store.ts';
import { wordsFor } from '../wording/index.ts';

/** What digests are wired from. */
export interface DigestParts {
  readonly config: Config;
  readonly store: Store;
  readonly verdicts: VerdictStore;
  readonly library: () => Library;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The bot's token in a workspace; `undefined` where it has none any more. */
  readonly tokenOf: (team: string) => Promise<string | undefined>;
  readonly apiUrl?: string;
  readonly fetch?: FetchFunction;
}

/** The runner of this process. Editions have clients of their own, so that a limit on them holds up no reply. */
export function createDigests(parts: DigestParts): DigestRunner {
  const { config, store, library, now, log, metrics } = parts;
  const clients = new Map<string, WebClient>();
  const client = async (team: string): Promise<WebClient | undefined> => {
    const token = await parts.tokenOf(team);
    if (token === undefined) return undefined;
    // One client a workspace, a new one when its token changed; the old one is let go.
    const key = `${team} ${token}`;
    const known = clients.get(key);
    if (known) return known;
    for (const old of clients.keys()) if (old.startsWith(`${team} `)) clients.delete(old);
    const made = createPostingClient(token, {
      timeout: DELIVERY.timeout,
      ...(parts.apiUrl && { apiUrl: parts.apiUrl }),
      ...(parts.fetch && { fetch: parts.fetch }),
    });
    clients.set(key, made);
    return made;
  };
  const names = new Map<string, string>();
  /** The owner's name where profiles may be read (users:read); the footer does without it otherwise. */
  const ownerNameOf = async ({ team, owner }: Subscription): Promise<string | undefined> => {
    if (owner === FROM_ENVIRONMENT) return undefined;
    const known = names.get(`${team} ${owner}`);
    if (known !== undefined) return known;
    try {
      const { user } = (await (await client(team))?.users.info({ user: owner })) ?? {};
      const name = user?.profile?.display_name || user?.real_name;
      if (name) names.set(`${team} ${owner}`, name);
      return name;
    } catch {
      return undefined;
    }
  };
  return createDigestRunner({
    store,
    settings: {
      ...DELIVERY,
      catchUp: config.digest.catchUpHours * 3_600_000,
      silenceDays: config.digest.silenceDays,
      mayReadHistory: config.digest.mayReadHistory,
    },
    client,
    compose: async (subscription, edition, moment) => {
      const ownerName = await ownerNameOf(subscription);
      return composeEdition(
        library(),
        subscription,
        {
          ...moment,
          ...(ownerName && { ownerName }),
          period: edition.period,
          due: new Date(edition.due),
          verdicts: await parts.verdicts.of(subscription.team),
        },
        wordsFor(subscription.wish.language),
      );
    },
    render: ({ reply }, subscription) => {
      const words = wordsFor(subscription.wish.language);
      const { thread = [] } = reply;
      return [
        renderParts(reply.lead, reply.parts, { words }),
        ...(thread.length > 0 ? [renderParts(reply.lead, thread, { words })] : []),
      ];
    },
    say: (notice, subscription) => noticeText(notice, wordsFor(subscription.wish.language)),
    now,
    monotonic: () => performance.now(),
    sleep: (ms) => sleep(ms, undefined, { ref: false }),
    newId: randomUUID,
    log,
    newestAt: () => library().newestFileAt,
    observe: (what) => metrics.edition(what),
  });
}

/** The name of the subscription that the environment asks for. */
const FROM_ENVIRONMENT = 'environment';

/** Under which name a workspace's settings remember what `DIGEST_AT` said last. */
const AS_SET = 'digest-at';

/**
 * Makes `DIGEST_CHANNEL` the channel's first subscription. It follows `DIGEST_AT` when that changes; what was changed in
 * Slack stays as long as `DIGEST_AT` does, and one that was removed in Slack stays removed.
 */
export async function subscribeFromEnvironment(
  { config, store, now }: Pick<DigestParts, 'config' | 'store' | 'now'>,
  team: string,
): Promise<void> {
  const { channel, at, whenEmpty, leapDay } = config.digest;
  if (!channel) return;
  const schedule = parseSchedule(at);
  if ('kind' in schedule) throw new ConfigError([`DIGEST_AT: ${schedule.what}`]);
  const name = `${AS_SET}:${channel}`;
  const before = await store.settings.find(team, name);
  if (before?.value === at) return;
  const by = { by: FROM_ENVIRONMENT, at: now().getTime() };
  const there = (await store.subscriptions.list(team, channel)).find(({ owner }) => owner === FROM_ENVIRONMENT);
  if (there) await store.subscriptions.save(changeWish(there, { schedule }, now()), { ...by, what: 'changed' });
  else {
    const wish = { schedule, whenEmpty, leapDay };
    const id = randomUUID();
    const made = createSubscription({ id, team, channel, name: 'digest', owner: FROM_ENVIRONMENT, wish }, now());
    await store.subscriptions.add(made, { ...by, what: 'added' });
  }
  await store.settings.put(team, name, at, before?.revision ?? 0);
}
