import { pauseSubscription, type Subscription } from '../../digest/subscription.ts';
import type { Delivery, Notice, PostOffice } from './post-office.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** One line in the channel, at the hour of its digest: no new article for days, or the last edition failed. Once a window. */
export async function tellChannel({ claim, subscription, client }: Delivery, office: PostOffice): Promise<void> {
  if (claim.attempts > 0) return;
  for (const { notice, key, window } of await noticesFor(subscription, claim.id, office)) {
    if (!(await office.store.seen.first(key, window))) continue;
    const text = office.say(notice, subscription);
    try {
      await client.chat.postMessage({ channel: claim.channel, text, unfurl_links: false, unfurl_media: false });
    } catch (error) {
      office.log.warn({ kind: notice.kind, cause: nameOf(error) }, 'a notice was not posted');
    }
  }
}

async function noticesFor(
  subscription: Subscription,
  edition: string,
  office: PostOffice,
): Promise<{ notice: Notice; key: string; window: number }[]> {
  const { settings, store, now } = office;
  const found: { notice: Notice; key: string; window: number }[] = [];
  const last = office.newestAt?.();
  const days = last ? Math.floor((now().getTime() - last.getTime()) / DAY) : 0;
  const { team, channel } = subscription;
  if (last && settings.silenceDays > 0 && days >= settings.silenceDays)
    found.push({
      notice: { kind: 'silent', days, last },
      key: `silent:${team}:${channel}:${last.getTime()}`,
      window: settings.silenceDays * DAY,
    });
  const recent = await store.editions.list(team, 3, subscription.id);
  const before = recent.find(({ id }) => id !== edition);
  if (before && (before.state === 'failed' || before.state === 'unknown'))
    found.push({
      notice: { kind: before.state, period: before.period, reason: before.reason ?? '' },
      key: `${before.state}:${before.id}`,
      window: YEAR,
    });
  return found;
}

/** The channel cannot be posted to: the subscription is paused and its owner told, once. */
export async function tellGone({ subscription, client }: Delivery, reason: string, office: PostOffice): Promise<void> {
  const at = office.now().getTime();
  const paused = pauseSubscription(subscription, { reason, at, by: 'diplo' });
  if (!(await office.store.subscriptions.save(paused, { by: 'diplo', what: 'paused', at }))) return;
  await tellOwner(subscription, client, { kind: 'paused', channel: subscription.channel, reason }, office);
}

/** Nobody knows whether it arrived: the owner is told; nothing is sent again. */
export async function tellUnknown({ claim, subscription, client }: Delivery, office: PostOffice): Promise<void> {
  const notice: Notice = { kind: 'unknown', period: claim.period, reason: claim.reason ?? '' };
  if (!(await office.store.seen.first(`owner-unknown:${claim.id}`, YEAR))) return;
  await tellOwner(subscription, client, notice, office);
}

async function tellOwner(
  subscription: Subscription,
  client: Delivery['client'],
  notice: Notice,
  office: PostOffice,
): Promise<void> {
  office.log.error({ subscription: subscription.id, ...notice }, 'a digest needs its owner');
  // Members have ids that start so; a subscription of the environment has the log alone.
  if (!/^[UW][A-Z0-9]+$/.test(subscription.owner)) return;
  try {
    await client.chat.postMessage({ channel: subscription.owner, text: office.say(notice, subscription) });
  } catch (error) {
    office.log.warn({ cause: nameOf(error) }, 'the owner could not be told');
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
