import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { nextDue, type Schedule } from '../../src/calendar/schedule.ts';
import type { ClockTime } from '../../src/calendar/zone.ts';
import type { Claim } from '../../src/digest/edition.ts';
import { createSubscription, pauseSubscription, type Subscription } from '../../src/digest/subscription.ts';
import type { Store } from '../../src/storage/open-store.ts';

const SCHEDULE: Schedule = { pattern: { every: 'day' }, time: '09:00' as ClockTime, zone: 'UTC' };
const NOW = new Date('2026-11-22T08:00:00Z');
const DUE = new Date('2026-11-22T09:00:00Z');
const LEASE = 60_000;

/** A subscription due at 09:00 on 22 November 2026, and on every day after. */
export function subscriptionOf(changes: Partial<Subscription> = {}): Subscription {
  const made = {
    id: randomUUID(),
    team: 'T1',
    channel: 'C1',
    name: 'weekly',
    owner: 'U1',
    wish: { schedule: SCHEDULE },
  };
  return { ...createSubscription(made, NOW), ...changes };
}

const added = (subscription: Subscription) => ({ by: subscription.owner, what: 'added', at: 1 });

async function planned(
  store: Store,
  subscription = subscriptionOf(),
): Promise<{ subscription: Subscription; id: string }> {
  await store.subscriptions.add(subscription, added(subscription));
  const id = randomUUID();
  const { team, channel } = subscription;
  const done = await store.editions.plan(
    { id, subscription: subscription.id, team, channel },
    subscription.next,
    nextDue(SCHEDULE, subscription.next.at),
  );
  expect(done).toBe(true);
  return { subscription, id };
}

async function claimed(store: Store, lease = LEASE, settle = LEASE): Promise<Claim> {
  const claim = await store.editions.claim('one', lease, settle);
  if (!claim) throw new Error('Nothing to claim.');
  return claim;
}

/** What every store promises. `open` gives an empty one, or another connection to the last one when told so. */
export function storeContract(open: (again?: boolean) => Promise<Store>): void {
  test('a subscription comes back as it was put in', async () => {
    const store = await open();
    const subscription = subscriptionOf({
      wish: {
        ...subscriptionOf().wish,
        filters: { countries: ['US', 'CN'] },
        sections: ['meetings'],
        leadTimes: [7, 0],
      },
    });
    expect(await store.subscriptions.add(subscription, added(subscription))).toBe(true);
    expect(await store.subscriptions.find('T1', subscription.id)).toEqual(subscription);
    expect(await store.subscriptions.find('T2', subscription.id)).toBeUndefined();
  });

  test('a name is taken once in a channel, and free in the next', async () => {
    const store = await open();
    const put = (changes: Partial<Subscription>) =>
      store.subscriptions.add(subscriptionOf(changes), { by: 'U1', what: 'added', at: 1 });
    expect(await put({})).toBe(true);
    expect(await put({})).toBe(false);
    expect(await put({ channel: 'C2' })).toBe(true);
    expect(await put({ team: 'T2' })).toBe(true);
    expect((await store.subscriptions.list('T1')).map((one) => one.channel)).toEqual(['C1', 'C2']);
    expect(await store.subscriptions.list('T1', 'C2')).toHaveLength(1);
  });

  test('a change against an older revision is refused and leaves no audit row', async () => {
    const store = await open();
    const subscription = subscriptionOf();
    await store.subscriptions.add(subscription, added(subscription));
    const paused = pauseSubscription(subscription, { reason: 'holiday', at: 2, by: 'U1' });
    expect(await store.subscriptions.save(paused, { by: 'U1', what: 'paused', at: 2 })).toBe(true);
    expect(
      await store.subscriptions.save({ ...subscription, name: 'other' }, { by: 'U2', what: 'changed', at: 3 }),
    ).toBe(false);
    expect(await store.subscriptions.find('T1', subscription.id)).toEqual({ ...paused, revision: 2 });
    expect((await store.subscriptions.audit('T1', 9)).map((row) => [row.by, row.what, row.at])).toEqual([
      ['U1', 'paused', 2],
      ['U1', 'added', 1],
    ]);
  });

  test('another workspace can neither change nor remove it', async () => {
    const store = await open();
    const subscription = subscriptionOf();
    await store.subscriptions.add(subscription, added(subscription));
    const change = { by: 'U9', what: 'changed', at: 2 };
    expect(await store.subscriptions.save({ ...subscription, team: 'T2' }, change)).toBe(false);
    expect(await store.subscriptions.remove('T2', subscription.id, change)).toBe(false);
    await store.subscriptions.purge('T2');
    expect(await store.subscriptions.find('T1', subscription.id)).toEqual(subscription);
    await store.subscriptions.purge('T1');
    expect(await store.subscriptions.find('T1', subscription.id)).toBeUndefined();
    expect(await store.subscriptions.audit('T1', 9)).toEqual([]);
  });

  test('due are those at or before the moment that are not paused, earliest first', async () => {
    const store = await open();
    const at = (hour: number) => ({ at: new Date(DUE.getTime() + hour * 3_600_000), period: '2026-11-22' as Day });
    for (const [name, hour] of [
      ['b', 1],
      ['a', 0],
      ['c', 2],
    ] as const) {
      const one = subscriptionOf({ name, next: at(hour) });
      await store.subscriptions.add(one, added(one));
    }
    const paused = subscriptionOf({ name: 'p', next: at(0), paused: { reason: 'x', at: 1, by: 'U1' } });
    await store.subscriptions.add(paused, added(paused));
    const due = await store.subscriptions.due(at(1).at, 10);
    expect(due.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(await store.subscriptions.due(new Date(DUE.getTime() - 1), 10)).toEqual([]);
  });

  test('one period is planned once and moves the subscription on', async () => {
    const store = await open();
    const { subscription, id } = await planned(store);
    const { team, channel, next } = subscription;
    const again = { id: randomUUID(), subscription: subscription.id, team, channel };
    expect(await store.editions.plan(again, next, nextDue(SCHEDULE, next.at))).toBe(false);
    expect((await store.subscriptions.find('T1', subscription.id))?.next).toEqual(nextDue(SCHEDULE, next.at));
    expect(await store.editions.list('T1', 9)).toMatchObject([
      { id, period: '2026-11-22', state: 'planned', attempts: 0 },
    ]);
  });

  test('an edited hour does not bring a second edition for the same day', async () => {
    const store = await open();
    const { subscription } = await planned(store);
    const later = { at: new Date('2026-11-22T18:00:00Z'), period: '2026-11-22' as Day };
    expect(await store.subscriptions.save({ ...subscription, next: later }, { by: 'U1', what: 'changed', at: 2 })).toBe(
      true,
    );
    const { team, channel } = subscription;
    const second = { id: randomUUID(), subscription: subscription.id, team, channel };
    expect(await store.editions.plan(second, later, nextDue(SCHEDULE, later.at))).toBe(false);
    expect((await store.subscriptions.find('T1', subscription.id))?.next.period).toBe('2026-11-23');
    expect(await store.editions.list('T1', 9)).toHaveLength(1);
  });

  test('an edition is claimed by one, and by another once the lease is over', async () => {
    const store = await open();
    await planned(store);
    const lapsed = await claimed(store, -1);
    const held = await claimed(store);
    expect(held.fence).toBe(lapsed.fence + 1);
    expect(await store.editions.claim('two', LEASE, LEASE)).toBeUndefined();
    expect(await store.editions.renew(lapsed, LEASE)).toBe(false);
    expect(await store.editions.intend(lapsed, 'late', [], LEASE)).toBe(false);
    expect(await store.editions.record(lapsed, ['1.0'], true)).toBe(false);
    expect(await store.editions.settle(lapsed, 'failed', 'late')).toBe(false);
    expect(await store.editions.renew(held, LEASE)).toBe(true);
  });

  test('claims come in the order in which editions were due', async () => {
    const store = await open();
    const hours = [3, 1, 2];
    for (const hour of hours) {
      const next = { at: new Date(DUE.getTime() + hour * 3_600_000), period: '2026-11-22' as Day };
      await planned(store, subscriptionOf({ name: `at ${hour}`, next }));
    }
    const dues = [await claimed(store), await claimed(store), await claimed(store)].map(({ due }) => due);
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    expect(await store.editions.claim('one', LEASE, LEASE)).toBeUndefined();
  });

  test('what was posting is looked up first, and only after the settle time', async () => {
    const store = await open();
    const { id } = await planned(store);
    const first = await claimed(store);
    expect(first.lookUp).toBe(false);
    expect(await store.editions.intend(first, 'payload', ['told'], -1)).toBe(true);
    expect(await store.editions.claim('two', LEASE, LEASE)).toBeUndefined();
    const second = await claimed(store, -1, 0);
    expect(second).toMatchObject({ id, lookUp: true, payload: 'payload', tells: ['told'], attempts: 1 });
    const third = await claimed(store, LEASE, 0);
    expect(third.lookUp).toBe(true);
  });

  test('the payload is frozen at the first request', async () => {
    const store = await open();
    const { id } = await planned(store);
    const first = await claimed(store);
    await store.editions.intend(first, 'first', ['a'], -1);
    const second = await claimed(store, LEASE, 0);
    await store.editions.intend(second, 'second', ['b'], LEASE);
    expect(await store.editions.find(id)).toMatchObject({
      payload: 'first',
      tells: ['a'],
      attempts: 2,
      state: 'posting',
    });
  });

  test('a recorded edition is final; a waiting one is claimed after its wait', async () => {
    const store = await open();
    const { id, subscription } = await planned(store);
    expect(await store.editions.wait(await claimed(store), 60_000, 'rate limited')).toBe(true);
    expect(await store.editions.claim('one', LEASE, LEASE)).toBeUndefined();
    expect(await store.editions.find(id)).toMatchObject({ state: 'planned', reason: 'rate limited' });
    const other = await planned(store, subscriptionOf({ name: 'other' }));
    expect(await store.editions.wait(await claimed(store), 0, 'again')).toBe(true);
    const claim = await claimed(store);
    expect(claim.id).toBe(other.id);
    await store.editions.intend(claim, 'p', ['x'], LEASE);
    expect(await store.editions.record(claim, ['1.0'], false)).toBe(true);
    await store.editions.intend(claim, 'p', ['x'], LEASE);
    expect(await store.editions.record(claim, ['1.0', '1.1'], true)).toBe(true);
    expect(await store.editions.find(other.id)).toMatchObject({
      state: 'posted',
      messages: ['1.0', '1.1'],
      attempts: 2,
    });
    expect(await store.editions.settle(claim, 'failed', 'no')).toBe(false);
    expect(await store.editions.told(other.subscription.id)).toEqual(new Set(['x']));
    expect(await store.editions.told(subscription.id)).toEqual(new Set());
    expect(await store.editions.count()).toEqual({ planned: 1, posted: 1 });
  });

  test('an edition posted again after a look is a suspect until it is swept, a rate-limited one never', async () => {
    const store = await open();
    await planned(store);
    const first = await claimed(store);
    await store.editions.intend(first, 'p', [], -1);
    const second = await claimed(store, LEASE, 0);
    await store.editions.intend(second, 'p', [], LEASE);
    await store.editions.record(second, ['1.0'], true);
    await planned(store, subscriptionOf({ name: 'limited' }));
    const limited = await claimed(store);
    await store.editions.intend(limited, 'p', [], LEASE);
    await store.editions.wait(limited, 0, 'rate limited');
    const again = await claimed(store);
    await store.editions.intend(again, 'p', [], LEASE);
    await store.editions.record(again, ['2.0'], true);
    expect(await store.editions.suspects(LEASE, 9)).toEqual([]);
    expect((await store.editions.suspects(0, 9)).map(({ id }) => id)).toEqual([second.id]);
    await store.editions.sweep(second.id);
    expect(await store.editions.suspects(0, 9)).toEqual([]);
  });

  test('fifty claims at once take fifty different editions', async () => {
    const store = await open();
    const second = await open(true);
    for (let i = 0; i < 50; i++) await planned(store, subscriptionOf({ name: `n${i}` }));
    const claims = await Promise.all(
      Array.from({ length: 60 }, (_, i) => (i % 2 ? store : second).editions.claim('x', LEASE, LEASE)),
    );
    const ids = claims.flatMap((claim) => claim?.id ?? []);
    // Rows locked by a neighbour are passed over, so a claim may come back empty; the next tick takes what is left.
    while (ids.length < 50) ids.push((await claimed(store)).id);
    expect(new Set(ids).size).toBe(50);
    expect(await store.editions.claim('x', LEASE, LEASE)).toBeUndefined();
  });

  test('fifty plans of one period at once make one edition', async () => {
    const store = await open();
    const second = await open(true);
    const subscription = subscriptionOf();
    await store.subscriptions.add(subscription, added(subscription));
    const { team, channel, next } = subscription;
    const plans = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        (i % 2 ? store : second).editions.plan(
          { id: randomUUID(), subscription: subscription.id, team, channel },
          next,
          nextDue(SCHEDULE, next.at),
        ),
      ),
    );
    expect(plans.filter(Boolean)).toHaveLength(1);
    expect(await store.editions.list('T1', 99)).toHaveLength(1);
  });

  test('fifty raises of one setting at once lose none', async () => {
    const store = await open();
    const raise = async (): Promise<void> => {
      for (;;) {
        const now = await store.settings.find('T1', 'n');
        if (await store.settings.put('T1', 'n', String(Number(now?.value ?? 0) + 1), now?.revision ?? 0)) return;
      }
    };
    await Promise.all(Array.from({ length: 50 }, raise));
    expect((await store.settings.find('T1', 'n'))?.value).toBe('50');
  });

  test('settings are listed by prefix in code point order, apart by workspace', async () => {
    const store = await open();
    for (const name of ['a:b', 'a:Z', 'a:é', 'A:a', 'b']) await store.settings.put('T1', name, name, 0);
    await store.settings.put('T2', 'a:x', 'x', 0);
    expect((await store.settings.list('T1', 'a:')).map(({ name }) => name)).toEqual(['a:Z', 'a:b', 'a:é']);
    expect(await store.settings.teams('b')).toEqual(['T1']);
    await store.settings.remove('T1', 'b');
    expect(await store.settings.find('T1', 'b')).toBeUndefined();
  });

  test('a key is first once until its time is over', async () => {
    const store = await open();
    const second = await open(true);
    const firsts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? store : second).seen.first('event', 60_000)),
    );
    expect(firsts.filter(Boolean)).toHaveLength(1);
    expect(await store.seen.first('short', -1)).toBe(true);
    expect(await store.seen.first('short', -1)).toBe(true);
    await store.seen.forget('event');
    expect(await store.seen.first('event', 60_000)).toBe(true);
  });

  test('notes are listed oldest first; a second vote replaces the first', async () => {
    const store = await open();
    const note = { team: 'T1', kind: 'feedback', body: '{}' };
    await store.notes.put({ ...note, id: 'b', at: 2 });
    await store.notes.put({ ...note, id: 'a', at: 1 });
    await store.notes.put({ ...note, id: 'b', at: 3, body: '{"vote":"down"}' });
    expect(await store.notes.list('feedback', undefined, 9)).toEqual([
      { ...note, id: 'a', at: 1 },
      { ...note, id: 'b', at: 3, body: '{"vote":"down"}' },
    ]);
    expect(await store.notes.list('feedback', 'T2', 9)).toEqual([]);
    expect(await store.notes.drop('feedback', 2)).toBe(1);
  });

  test('it says that it is well', async () => expect(await (await open()).health()).toEqual({ ok: true }));
}
