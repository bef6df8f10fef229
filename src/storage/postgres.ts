import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

const INT8 = 20;
pg.types.setTypeParser(INT8, Number);

/** Kysely over PostgreSQL. A lost connection is reported and replaced; it never ends the process. */
export function createPostgresDialect(url: string, onLost: (error: Error) => void): Dialect {
  return new PostgresDialect({
    pool: async () => {
      const pool = new pg.Pool({
        connectionString: url,
        max: 8,
        connectionTimeoutMillis: 10_000,
        statement_timeout: 30_000,
        application_name: 'diplo',
      });
      // Both are needed: idle clients report to the pool, and one that is lost in use reports to itself.
      pool.on('error', onLost);
      pool.on('connect', (client) => client.on('error', onLost));
      return pool;
    },
  });
}
