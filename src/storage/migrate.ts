import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { StoreError } from './store-error.ts';

const TRIES = 5;

/**
 * Brings the schema to the newest version, or to `version`. Any number of processes may do so at once: one migrates,
 * the others find it done.
 */
export async function migrate(database: Database, version?: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const migrator = new Migrator({
      db: database.db,
      provider: { getMigrations: async (): Promise<Record<string, Migration>> => ({ ...MIGRATIONS }) },
      nameComparator: (a, b) => (a < b ? -1 : 1),
    });
    const { error } = version ? await migrator.migrateTo(version) : await migrator.migrateToLatest();
    if (!error) return;
    const message = error instanceof Error ? error.message : String(error);
    // Steps that this version does not know were made by a later one.
    if (/previously executed migration .{1,80} is missing/.test(message))
      throw new StoreError('newer', `at version ${Object.keys(MIGRATIONS).length}`, error);
    // Two processes may both find the bookkeeping tables missing; the later one sees them on its next try.
    const raced = /already exists|duplicate key|unique constraint/i.test(message);
    if (!raced || attempt >= TRIES) throw error;
  }
}
