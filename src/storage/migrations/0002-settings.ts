import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { columnTypesOf } from './column-types.ts';

async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, end } = columnTypesOf(db);
  await sql`create table settings (
    team ${text} not null, name ${text} not null, value ${text} not null, revision ${integer} not null,
    primary key (team, name)
  ) ${end}`.execute(db);
  await sql`create table seen (key ${text} primary key, until ${integer} not null) ${end}`.execute(db);
  await sql`create index seen_until on seen (until)`.execute(db);
}

/** Settings of a workspace, and things done once (deliveries answered, notices given). */
export const addSettings: Migration = { up };
