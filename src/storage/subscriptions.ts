import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Day } from '../calendar/day.ts';
import type { Change, Pause, Subscription, SubscriptionStore, SubscriptionWish } from '../digest/subscription.ts';
import type { Database } from './database.ts';
import type { SubscriptionTable, Tables } from './tables.ts';

/** Subscriptions in the database. Each write and its audit row are one transaction, guarded by the revision. */
export function createSubscriptionStore({ run }: Database): SubscriptionStore {
  return {
    add: (subscription, change) =>
      run((db) =>
        db.transaction().execute(async (step) => {
          const { numInsertedOrUpdatedRows } = await step
            .insertInto('subscriptions')
            .values({
              id: subscription.id,
              team: subscription.team,
              ...rowOf(subscription),
              revision: subscription.revision,
            })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst();
          if (!numInsertedOrUpdatedRows) return false;
          await note(step, subscription, change);
          return true;
        }),
      ),
    save: (subscription, change) =>
      run((db) =>
        db.transaction().execute(async (step) => {
          const { numUpdatedRows } = await step
            .updateTable('subscriptions')
            .set({ ...rowOf(subscription), revision: subscription.revision + 1 })
            .where('id', '=', subscription.id)
            .where('team', '=', subscription.team)
            .where('revision', '=', subscription.revision)
            .executeTakeFirst();
          if (numUpdatedRows !== 1n) return false;
          await note(step, subscription, change);
          return true;
        }),
      ),
    remove: (team, id, change) =>
      run((db) =>
        db.transaction().execute(async (step) => {
          const gone = await step
            .deleteFrom('subscriptions')
            .where('id', '=', id)
            .where('team', '=', team)
            .returningAll()
            .executeTakeFirst();
          if (gone) await note(step, subscriptionOf(gone), change);
          return gone !== undefined;
        }),
      ),
    find: (team, id) =>
      run(async (db) => {
        const row = await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('id', '=', id)
          .where('team', '=', team)
          .executeTakeFirst();
        return row && subscriptionOf(row);
      }),
    list: (team, channel) =>
      run(async (db) => {
        const rows = await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('team', '=', team)
          .$if(channel !== undefined, (query) => query.where('channel', '=', channel ?? ''))
          .orderBy('channel')
          .orderBy('name')
          .execute();
        return rows.map(subscriptionOf);
      }),
    due: (moment, limit) =>
      run(async (db) => {
        const rows = await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('next_due', '<=', moment.getTime())
          .where('paused', 'is', null)
          .orderBy('next_due')
          .orderBy('id')
          .limit(limit)
          .execute();
        return rows.map(subscriptionOf);
      }),
    audit: (team, limit) =>
      run((db) =>
        db
          .selectFrom('audit')
          .select(['team', 'subscription', 'by', 'what', 'at', 'detail'])
          .where('team', '=', team)
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(limit)
          .execute(),
      ),
    purge: (team) =>
      run((db) =>
        db.transaction().execute(async (step) => {
          for (const table of ['subscriptions', 'editions', 'audit', 'settings', 'notes'] as const)
            await step.deleteFrom(table).where('team', '=', team).execute();
        }),
      ),
  };
}

function note(step: Kysely<Tables>, subscription: Subscription, change: Change): Promise<unknown> {
  const { wish, paused, channel, name } = subscription;
  const detail = JSON.stringify({ channel, name, wish, ...(paused && { paused }) });
  const row = { id: randomUUID(), team: subscription.team, subscription: subscription.id, ...change, detail };
  return step.insertInto('audit').values(row).execute();
}

const rowOf = (subscription: Subscription) => ({
  channel: subscription.channel,
  name: subscription.name,
  owner: subscription.owner,
  wish: JSON.stringify(subscription.wish),
  paused: subscription.paused ? JSON.stringify(subscription.paused) : null,
  next_due: subscription.next.at.getTime(),
  next_period: subscription.next.period,
});

function subscriptionOf(row: Selectable<SubscriptionTable>): Subscription {
  return {
    id: row.id,
    team: row.team,
    channel: row.channel,
    name: row.name,
    owner: row.owner,
    wish: JSON.parse(row.wish) as SubscriptionWish,
    ...(row.paused !== null && { paused: JSON.parse(row.paused) as Pause }),
    revision: row.revision,
    next: { at: new Date(row.next_due), period: row.next_period as Day },
  };
}
