import { type ExpressionBuilder, type Selectable, sql, type UpdateObject } from 'kysely';
import type { Day } from '../calendar/day.ts';
import type { Claim, Edition, EditionLedger, EditionState } from '../digest/edition.ts';
import type { Database } from './database.ts';
import type { EditionTable, Tables } from './tables.ts';

type Row = Selectable<EditionTable>;
type EditionUpdate = UpdateObject<Tables, 'editions'>;

/** The ledger in the database: single-statement compare-and-set writes, leases on the server's clock. */
export function createEditionLedger({ run, now, kind }: Database): EditionLedger {
  /** Writes only while the claim holds: same fence, not final, and (unless it frees the Edition) its lease not over. */
  const write = (claim: Claim, set: EditionUpdate, needsLease: boolean): Promise<boolean> =>
    run(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('editions')
        .set(set)
        .where('id', '=', claim.id)
        .where('fence', '=', claim.fence)
        .where('state', 'in', ['claimed', 'posting'])
        .$if(needsLease, (query) => query.where('lease_until', '>', now))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    });
  const claimable = (settleMs: number) => (eb: ExpressionBuilder<Tables, 'editions'>) =>
    eb.or([
      eb.and([eb('state', '=', 'planned'), eb('not_before', '<=', now)]),
      eb.and([eb('state', '=', 'claimed'), eb('lease_until', '<=', now)]),
      eb.and([
        eb('state', '=', 'posting'),
        eb('lease_until', '<=', now),
        eb('posting_since', '<=', sql<number>`${now} - ${sql.lit(Math.round(settleMs))}`),
      ]),
    ]);
  const later = (ms: number) => sql<number>`${now} + ${sql.lit(Math.round(ms))}`;

  return {
    plan: (edition, due, next) =>
      run((db) =>
        db.transaction().execute(async (step) => {
          const { numUpdatedRows } = await step
            .updateTable('subscriptions')
            .set({ next_due: next.at.getTime(), next_period: next.period })
            .where('id', '=', edition.subscription)
            .where('next_due', '=', due.at.getTime())
            .where('paused', 'is', null)
            .executeTakeFirst();
          if (numUpdatedRows !== 1n) return false;
          const { numInsertedOrUpdatedRows } = await step
            .insertInto('editions')
            .values({ ...edition, ...FRESH, period: due.period, due: due.at.getTime() })
            .onConflict((conflict) => conflict.columns(['subscription', 'period']).doNothing())
            .executeTakeFirst();
          return Boolean(numInsertedOrUpdatedRows);
        }),
      ),
    claim: (owner, leaseMs, settleMs) =>
      run(async (db) => {
        const row = await db
          .updateTable('editions')
          .set((eb) => ({
            // What was posting may have arrived; the mark stays until the next request is noted.
            look_up: eb.case().when('state', '=', 'posting').then(1).else(eb.ref('look_up')).end(),
            state: 'claimed',
            owner,
            lease_until: later(leaseMs),
            fence: eb('fence', '+', 1),
          }))
          // A scalar subquery is evaluated once; with "in" PostgreSQL may run it per row and claim several.
          .where('id', '=', (eb) =>
            eb
              .selectFrom('editions')
              .select('id')
              .where(claimable(settleMs))
              .orderBy('due')
              .orderBy('id')
              .limit(1)
              .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked()),
          )
          .where(claimable(settleMs))
          .returningAll()
          .executeTakeFirst();
        return row && { ...editionOf(row), lookUp: row.look_up === 1 };
      }),
    renew: (claim, leaseMs) => write(claim, { lease_until: later(leaseMs) }, true),
    intend: (claim, payload, tells, leaseMs) =>
      write(
        claim,
        {
          state: 'posting',
          posting_since: now,
          payload: sql<string>`coalesce(payload, ${payload})`,
          tells: sql<string>`case when payload is null then ${JSON.stringify(tells)} else tells end`,
          attempts: sql<number>`attempts + 1`,
          // Posted again after a look found nothing: the first request may still land.
          suspect: sql<number>`case when look_up = 1 then 1 else suspect end`,
          look_up: 0,
          lease_until: later(leaseMs),
        },
        true,
      ),
    record: (claim, messages, last) =>
      write(
        claim,
        {
          state: last ? 'posted' : 'claimed',
          messages: JSON.stringify(messages),
          look_up: 0,
          ...(last && { settled_at: now, owner: null, lease_until: null, payload: null, reason: null }),
        },
        false,
      ),
    wait: (claim, ms, reason) =>
      write(claim, { state: 'planned', owner: null, lease_until: null, not_before: later(ms), reason }, false),
    settle: (claim, state, reason) =>
      write(claim, { state, reason, owner: null, lease_until: null, settled_at: now, payload: null }, false),
    find: (id) =>
      run(async (db) => {
        const row = await db.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst();
        return row && editionOf(row);
      }),
    list: (team, limit, subscription) =>
      run(async (db) => {
        const rows = await db
          .selectFrom('editions')
          .selectAll()
          .where('team', '=', team)
          .$if(subscription !== undefined, (query) => query.where('subscription', '=', subscription ?? ''))
          .orderBy('due', 'desc')
          .orderBy('id')
          .limit(limit)
          .execute();
        return rows.map(editionOf);
      }),
    told: (subscription) =>
      run(async (db) => {
        const rows = await db
          .selectFrom('editions')
          .select('tells')
          .where('subscription', '=', subscription)
          .where('state', 'in', ['posting', 'posted', 'unknown'])
          .execute();
        return new Set(rows.flatMap((row) => JSON.parse(row.tells) as string[]));
      }),
    suspects: (settledMs, limit) =>
      run(async (db) => {
        const rows = await db
          .selectFrom('editions')
          .selectAll()
          .where('state', '=', 'posted')
          .where('suspect', '=', 1)
          .where('settled_at', '<=', sql<number>`${now} - ${sql.lit(Math.round(settledMs))}`)
          .orderBy('settled_at')
          .limit(limit)
          .execute();
        return rows.map(editionOf);
      }),
    sweep: (id) =>
      run(async (db) => {
        await db.updateTable('editions').set({ suspect: 0 }).where('id', '=', id).execute();
      }),
    count: () =>
      run(async (db) => {
        const rows = await db
          .selectFrom('editions')
          .select(['state', (eb) => eb.fn.countAll<number>().as('n')])
          .groupBy('state')
          .execute();
        return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
      }),
  };
}

const FRESH = {
  state: 'planned',
  fence: 0,
  not_before: 0,
  look_up: 0,
  attempts: 0,
  messages: '[]',
  tells: '[]',
  suspect: 0,
} as const;

function editionOf(row: Row): Edition {
  return {
    id: row.id,
    subscription: row.subscription,
    team: row.team,
    channel: row.channel,
    period: row.period as Day,
    due: row.due,
    state: row.state as EditionState,
    fence: row.fence,
    attempts: row.attempts,
    ...(row.payload !== null && { payload: row.payload }),
    messages: JSON.parse(row.messages) as string[],
    tells: JSON.parse(row.tells) as string[],
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.posting_since !== null && { postingSince: row.posting_since }),
    ...(row.settled_at !== null && { settledAt: row.settled_at }),
  };
}
