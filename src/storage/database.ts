import { Kysely, type RawBuilder, sql } from 'kysely';
import { createPostgresDialect } from './postgres.ts';
import { createSqliteDialect } from './sqlite.ts';
import { faultOf, StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Where the store lies: a SQLite file, or PostgreSQL. */
export interface StorePlace {
  readonly file?: string;
  readonly url?: string;
}

/** One database with the few words in which the two differ. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** The server's clock, in milliseconds: the only clock for leases. */
  readonly now: RawBuilder<number>;
  /** Runs a piece of work; any driver's error comes out as a StoreError. */
  run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
}

/** Opens nothing yet: the first query does. */
export function createDatabase(place: StorePlace, onLost: (error: Error) => void = () => {}): Database {
  const { file, url } = place;
  const kind = url ? 'postgres' : 'sqlite';
  const where = url ? `at ${hostOf(url)}` : `in ${file ?? ':memory:'}`;
  const db = new Kysely<Tables>({
    dialect: url ? createPostgresDialect(url, onLost) : createSqliteDialect(file ?? ':memory:'),
  });
  const now =
    kind === 'postgres'
      ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
      : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
  return {
    kind,
    db,
    now,
    run: async (work) => {
      try {
        return await work(db);
      } catch (error) {
        throw error instanceof StoreError ? error : new StoreError(faultOf(error), where, error);
      }
    },
  };
}

/** The server without its password. */
function hostOf(url: string): string {
  if (!URL.canParse(url)) return 'PostgreSQL';
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}
