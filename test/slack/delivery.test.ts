import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ComposedEdition } from '../../src/digest/compose-edition.ts';
import type { Subscription } from '../../src/digest/subscription.ts';
import { DELIVERY, type DeliverySettings } from '../../src/slack/delivery/delivery-settings.ts';
import { createDigestRunner, type DigestRunner } from '../../src/slack/delivery/digest-runner.ts';
import type { Notice, PostOffice } from '../../src/slack/delivery/post-office.ts';
import { createPostingClient } from '../../src/slack/delivery/posting-client.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { createFakeChannels, type FakeChannels, type Fate, fetchOf } from '../support/fake-channels.ts';
import { subscriptionOf } from '../support/store-contract.ts';

const NINE = new Date('2026-11-22T09:00:00Z').getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

let folder: string;
let file: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diplo-delivery-'));
  file = join(folder, 'store.sqlite');
  store = await openStore({ file });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Lets time pass for the store, whose leases run on its own clock. */
function elapse(ms: number): void {
  const db = new DatabaseSync(file);
  db.exec(
    `update editions set lease_until = lease_until - ${ms}, posting_since = posting_since - ${ms}, not_before = not_before - ${ms}, settled_at = settled_at - ${ms}`,
  );
  db.close();
}

interface Desk {
  readonly runner: DigestRunner;
  readonly channels: FakeChannels;
  readonly said: Notice[];
  clock: number;
  empty: boolean;
  newest: Date | undefined;
}

function open(
  fates: Fate[] = [],
  settings: Partial<DeliverySettings> = {},
  history: { readonly historyError?: string; readonly limitHistory?: boolean } = {},
): Desk {
  const channels = createFakeChannels({
    now: () => desk.clock,
    fate: () => fates.shift() ?? 'ok',
    lateMs: 5 * MINUTE,
    ...history,
  });
  const said: Notice[] = [];
  const client = createPostingClient('xoxb-test', { timeout: 1000, fetch: fetchOf(channels) as never });
  const office: PostOffice = {
    store,
    client: () => client,
    compose: (subscription, edition, { late, told }): ComposedEdition => ({
      reply: {
        lead: `${subscription.name} ${edition.period}${late ? ' late' : ''}${told.has('k') ? ' again' : ''}`,
        parts: [],
        rows: [],
      },
      tells: ['k'],
      empty: desk.empty,
    }),
    render: ({ reply }) => [
      { text: reply.lead, blocks: [{ type: 'divider' }] },
      { text: 'details', blocks: [] },
    ],
    say: (notice) => {
      said.push(notice);
      return `notice: ${notice.kind}`;
    },
    now: () => new Date(desk.clock),
    monotonic: () => desk.clock,
    sleep: async (ms) => {
      desk.clock += ms;
    },
    newId: randomUUID,
    log: quiet,
    settings: { ...DELIVERY, together: 1, ...settings },
    newestAt: () => desk.newest,
  };
  const desk: Desk = {
    runner: createDigestRunner(office),
    channels,
    said,
    clock: NINE,
    empty: false,
    newest: undefined,
  };
  return desk;
}

async function subscribe(changes: Partial<Subscription> = {}): Promise<Subscription> {
  const subscription = subscriptionOf(changes);
  await store.subscriptions.add(subscription, { by: 'U1', what: 'added', at: 1 });
  return subscription;
}

const texts = (desk: Desk): string[] => desk.channels.messages.map(({ text }) => text);
const states = async (): Promise<string[]> =>
  (await store.editions.list('T1', 9)).map(
    ({ period, state, reason }) => `${period} ${state}${reason ? ` (${reason})` : ''}`,
  );

describe('an edition', () => {
  test('is not sent before its minute, once at it, and not again', async () => {
    await subscribe();
    const desk = open();
    desk.clock = NINE - 1;
    await desk.runner.tick();
    expect(texts(desk)).toEqual([]);
    desk.clock = NINE;
    await desk.runner.tick();
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
    expect(desk.channels.messages[1]?.thread_ts).toBe(desk.channels.messages[0]?.ts);
    expect(await states()).toEqual(['2026-11-22 posted']);
  });

  test('carries its id, unfurls nothing, and keeps a second between posts to a channel', async () => {
    await subscribe();
    const desk = open();
    await desk.runner.tick();
    const [edition] = await store.editions.list('T1', 1);
    expect(desk.channels.messages.map(({ metadata }) => metadata)).toEqual([
      { event_type: 'diplo_edition', event_payload: { edition: edition?.id, part: 0 } },
      { event_type: 'diplo_edition', event_payload: { edition: edition?.id, part: 1 } },
    ]);
    expect(desk.channels.calls[0]?.params).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
    expect(desk.clock - NINE).toBe(1000);
  });

  test('two runners over one store send one', async () => {
    await subscribe();
    const [a, b] = [open(), open()];
    await Promise.all([a.runner.tick(), b.runner.tick()]);
    expect([...texts(a), ...texts(b)]).toEqual(['weekly 2026-11-22', 'details']);
  });

  test('remembers what it told', async () => {
    await subscribe();
    const desk = open();
    await desk.runner.tick();
    desk.clock = NINE + 24 * HOUR;
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details', 'weekly 2026-11-23 again', 'details']);
  });

  test('with nothing to tell is skipped, or one line where the channel wants it', async () => {
    await subscribe();
    const line = subscriptionOf({ name: 'line' });
    await subscribe({ ...line, wish: { ...line.wish, whenEmpty: 'line' } });
    const desk = open();
    desk.empty = true;
    await desk.runner.tick();
    expect(texts(desk)[0]).toBe('line 2026-11-22');
    expect((await states()).toSorted()).toEqual(['2026-11-22 posted', '2026-11-22 skipped (nothing to tell)']);
  });
});

describe('after downtime', () => {
  test('a late one is sent once and says so; one past the limit is skipped with its reason', async () => {
    await subscribe();
    const desk = open();
    desk.clock = NINE + 35 * HOUR;
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-23 late', 'details']);
    expect(await states()).toEqual(['2026-11-23 posted', '2026-11-22 skipped (too late)']);
  });

  test('what the channel already has is not sent again, even when the database forgot it', async () => {
    await subscribe();
    const desk = open();
    await desk.runner.tick();
    const db = new DatabaseSync(file);
    db.exec(`update editions set state = 'planned', messages = '[]', payload = null, attempts = 0`);
    db.close();
    desk.clock += HOUR;
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
    expect((await store.editions.list('T1', 1))[0]).toMatchObject({
      state: 'posted',
      messages: [desk.channels.messages[0]?.ts, expect.any(String)],
    });
  });
});

describe('when Slack fails', () => {
  test.each(['error after', 'lost'] as const)('%s: it is found in the history, not sent twice', async (fate) => {
    await subscribe();
    const desk = open([fate]);
    await desk.runner.tick();
    expect(await states()).toEqual(['2026-11-22 posting']);
    elapse(DELIVERY.lease);
    await desk.runner.tick();
    expect(await states()).toEqual(['2026-11-22 posting']);
    elapse(DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
    expect(await states()).toEqual(['2026-11-22 posted']);
  });

  test('error before: it is looked for, not found, and sent', async () => {
    await subscribe();
    const desk = open(['error before']);
    await desk.runner.tick();
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
  });

  test('a lost answer to the second message is looked up in the thread', async () => {
    await subscribe();
    const desk = open(['ok', 'lost']);
    await desk.runner.tick();
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
    expect(desk.channels.calls.map(({ method }) => method)).toContain('conversations.replies');
    expect(await states()).toEqual(['2026-11-22 posted']);
  });

  test('the copy that is sent again is the one that was frozen', async () => {
    await subscribe();
    const desk = open(['error before']);
    await desk.runner.tick();
    desk.clock += HOUR;
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk)[0]).toBe('weekly 2026-11-22');
  });

  test('many messages later it is still found, page by page', async () => {
    await subscribe();
    const desk = open(['lost']);
    await desk.runner.tick();
    for (let i = 0; i < 40; i++) desk.channels.call('chat.postMessage', { channel: 'C1', text: 'chatter' });
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk).filter((text) => text !== 'chatter')).toEqual(['weekly 2026-11-22', 'details']);
  });

  test('a history that may be read once a minute is read to its end all the same', async () => {
    await subscribe();
    const desk = open(['lost'], {}, { limitHistory: true });
    await desk.runner.tick();
    for (let i = 0; i < 40; i++) desk.channels.call('chat.postMessage', { channel: 'C1', text: 'chatter' });
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk).filter((text) => text !== 'chatter')).toEqual(['weekly 2026-11-22', 'details']);
    expect(await states()).toEqual(['2026-11-22 posted']);
  });

  test('a rate limit is waited out and holds nothing else up', async () => {
    await subscribe();
    await subscribe({ name: 'other', channel: 'C2' });
    const desk = open(['limited']);
    await desk.runner.tick();
    expect(texts(desk)).toHaveLength(2);
    expect((await states()).toSorted()).toEqual(['2026-11-22 planned (rate limited)', '2026-11-22 posted']);
    elapse(1000);
    await desk.runner.tick();
    expect(texts(desk)).toHaveLength(4);
    expect(desk.channels.calls.filter(({ method }) => method === 'conversations.history')).toEqual([]);
  });

  test('where the history may not be read it ends as unknown, the owner is told, nothing is repeated', async () => {
    await subscribe();
    const desk = open(['lost'], {}, { historyError: 'missing_scope' });
    await desk.runner.tick();
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'notice: unknown']);
    expect(desk.channels.messages[1]?.channel).toBe('U1');
    expect(await states()).toEqual(['2026-11-22 unknown (missing_scope)']);
  });

  test('the setting that forbids reading histories asks for none', async () => {
    await subscribe();
    const desk = open(['lost'], { mayReadHistory: false });
    await desk.runner.tick();
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(desk.channels.calls.map(({ method }) => method)).not.toContain('conversations.history');
    expect((await states())[0]).toMatch(/unknown/);
  });

  test.each([
    'channel_not_found',
    'is_archived',
    'not_in_channel',
  ])('%s: paused, and the owner told once', async (error) => {
    const { id } = await subscribe();
    const desk = open([{ error }]);
    await desk.runner.tick();
    expect((await store.subscriptions.find('T1', id))?.paused).toMatchObject({ reason: error, by: 'diplo' });
    desk.clock += 48 * HOUR;
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['notice: paused']);
    expect(await states()).toEqual([`2026-11-22 failed (${error})`]);
  });

  test('blocks that Slack does not take go as text', async () => {
    await subscribe();
    const desk = open([{ error: 'invalid_blocks' }]);
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
    expect(desk.channels.messages[0]?.blocks).toBeUndefined();
  });

  test('a thread that Slack refuses does not make the parent unsaid', async () => {
    const { id } = await subscribe();
    const desk = open(['ok', { error: 'msg_too_long' }]);
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22']);
    expect(await states()).toEqual(['2026-11-22 posted']);
    expect(await store.editions.told(id)).toEqual(new Set(['k']));
  });

  test('it is given up after so many requests, but never without a last look', async () => {
    await subscribe();
    const desk = open(['limited', 'lost'], { attempts: 2 });
    for (let i = 0; i < 3; i++) {
      await desk.runner.tick();
      elapse(DELIVERY.lease + DELIVERY.settle);
    }
    expect(texts(desk)[0]).toBe('weekly 2026-11-22');
    expect(await states()).toEqual(['2026-11-22 posted']);
    await subscribe({ name: 'other', channel: 'C2' });
    const hopeless = open(['limited', 'limited', 'limited'], { attempts: 2 });
    for (let i = 0; i < 4; i++) {
      await hopeless.runner.tick();
      elapse(MINUTE);
    }
    expect(texts(hopeless)).toEqual([]);
    expect(await states()).toContain('2026-11-22 failed (rate limited)');
  });

  test('what Slack refuses for good fails, and the channel hears of it at the next edition, once', async () => {
    await subscribe();
    const desk = open([{ error: 'msg_too_long' }]);
    await desk.runner.tick();
    expect(await states()).toEqual(['2026-11-22 failed (msg_too_long)']);
    desk.clock += 24 * HOUR;
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['notice: failed', 'weekly 2026-11-23', 'details']);
    expect(desk.said).toEqual([{ kind: 'failed', period: '2026-11-22', reason: 'msg_too_long' }]);
  });

  test('a request that lands after the settle time doubles it; the janitor removes the extra', async () => {
    await subscribe();
    const desk = open(['late']);
    await desk.runner.tick();
    elapse(DELIVERY.lease + DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk)).toEqual(['weekly 2026-11-22', 'weekly 2026-11-22', 'details']);
    desk.clock += 10 * MINUTE;
    elapse(2 * DELIVERY.settle);
    await desk.runner.tick();
    expect(texts(desk).toSorted()).toEqual(['details', 'weekly 2026-11-22']);
    expect(await store.editions.suspects(0, 9)).toEqual([]);
  });
});

test('silence is noticed once a window, at the hour of the digest', async () => {
  await subscribe();
  const desk = open();
  desk.newest = new Date(NINE - 20 * 24 * HOUR);
  desk.empty = true;
  await desk.runner.tick();
  desk.clock += 24 * HOUR;
  await desk.runner.tick();
  expect(texts(desk)).toEqual(['notice: silent']);
  expect(desk.said).toEqual([{ kind: 'silent', days: 20, last: desk.newest }]);
});

test('a stopped runner claims nothing more', async () => {
  await subscribe();
  const desk = open();
  await desk.runner.stop();
  await desk.runner.tick();
  expect(texts(desk)).toEqual([]);
});

test('a store that fails leaves the tick standing; the next one delivers', async () => {
  await subscribe();
  const desk = open();
  const db = new DatabaseSync(file);
  db.exec('alter table editions rename to gone');
  await desk.runner.tick();
  db.exec('alter table gone rename to editions');
  db.close();
  await desk.runner.tick();
  expect(texts(desk)).toEqual(['weekly 2026-11-22', 'details']);
});
