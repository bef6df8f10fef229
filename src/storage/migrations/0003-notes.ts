import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { columnTypesOf } from './column-types.ts';

async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, end } = columnTypesOf(db);
  await sql`create table notes (
    id ${text} primary key, team ${text} not null, kind ${text} not null, at ${integer} not null, body ${text} not null
  ) ${end}`.execute(db);
  await sql`create index notes_kind on notes (kind, team, at)`.execute(db);
  await sql`alter table editions add column suspect ${integer} not null default 0`.execute(db);
}

/** Rows that are only added and listed (feedback, query log), and the mark of editions that may have an extra message. */
export const addNotes: Migration = { up };
