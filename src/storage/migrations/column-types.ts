import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

/** The column words in which the two databases differ. Text sorts by code point on both. */
export interface ColumnTypes {
  readonly text: RawBuilder<unknown>;
  readonly integer: RawBuilder<unknown>;
  /** What follows a table's closing bracket. */
  readonly end: RawBuilder<unknown>;
}

/** The words for the database that a migration runs on. */
export function columnTypesOf(db: Kysely<unknown>): ColumnTypes {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { text: sql`text collate "C"`, integer: sql`bigint`, end: sql`` }
    : { text: sql`text`, integer: sql`integer`, end: sql`strict` };
}
