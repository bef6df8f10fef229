import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { columnTypesOf } from './column-types.ts';

async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, end } = columnTypesOf(db);
  await sql`create table subscriptions (
    id ${text} primary key, team ${text} not null, channel ${text} not null, name ${text} not null,
    owner ${text} not null, wish ${text} not null, paused ${text}, revision ${integer} not null,
    next_due ${integer} not null, next_period ${text} not null, unique (team, channel, name)
  ) ${end}`.execute(db);
  await sql`create index subscriptions_due on subscriptions (next_due)`.execute(db);
  await sql`create table editions (
    id ${text} primary key, subscription ${text} not null, team ${text} not null, channel ${text} not null,
    period ${text} not null, due ${integer} not null, state ${text} not null, fence ${integer} not null,
    owner ${text}, lease_until ${integer}, not_before ${integer} not null, look_up ${integer} not null,
    attempts ${integer} not null, posting_since ${integer}, payload ${text}, messages ${text} not null,
    tells ${text} not null, reason ${text}, settled_at ${integer}, unique (subscription, period)
  ) ${end}`.execute(db);
  await sql`create index editions_open on editions (due, id) where state in ('planned', 'claimed', 'posting')`.execute(
    db,
  );
  await sql`create table audit (
    id ${text} primary key, team ${text} not null, subscription ${text} not null, "by" ${text} not null,
    what ${text} not null, at ${integer} not null, detail ${text} not null
  ) ${end}`.execute(db);
  await sql`create index audit_team on audit (team, at)`.execute(db);
}

/** Subscriptions, the editions they had, and who changed what. */
export const addEditions: Migration = { up };
