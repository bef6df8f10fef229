import { existsSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { createDatabase, type Database, type StorePlace } from './database.ts';
import { migrate } from './migrate.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

const TABLES = ['subscriptions', 'editions', 'audit', 'settings', 'seen', 'notes'] as const;
const BATCH = 200;

/** How many rows of each table were copied. */
export type Copied = Readonly<Record<(typeof TABLES)[number], number>>;

/**
 * Copies one store into another, empty one, of either kind: `store move` to PostgreSQL, and a restore. One transaction on
 * each side: all or nothing. Throws when the target holds subscriptions or editions.
 */
export async function copyStore(from: StorePlace, to: StorePlace): Promise<Copied> {
  if (from.file && !existsSync(from.file)) throw new StoreError('unwritable', `in ${from.file}`, 'no such file');
  const source = createDatabase(from);
  const target = createDatabase(to);
  try {
    await source.run(() => migrate(source));
    await target.run(() => migrate(target));
    return await copyRows(source, target);
  } finally {
    await Promise.allSettled([source.db.destroy(), target.db.destroy()]);
  }
}

/** Writes everything to a new SQLite file. */
export async function backUp(database: Database, file: string): Promise<void> {
  if (existsSync(file))
    throw new StoreError('unwritable', `in ${file}`, 'the file exists; a backup never overwrites one');
  const target = createDatabase({ file });
  try {
    await target.run(() => migrate(target));
    await copyRows(database, target);
  } catch (error) {
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
    throw error;
  } finally {
    await target.db.destroy();
  }
}

async function copyRows(source: Database, target: Database): Promise<Copied> {
  // One snapshot of the source: PostgreSQL needs to be asked for it, a SQLite transaction always is one.
  const reading =
    source.kind === 'postgres' ? source.db.transaction().setIsolationLevel('repeatable read') : source.db.transaction();
  return source.run(() =>
    reading.execute((from) => target.run((db) => db.transaction().execute((to) => copyTables(from, to, target)))),
  );
}

async function copyTables(from: Kysely<Tables>, to: Kysely<Tables>, target: Database): Promise<Copied> {
  for (const table of ['subscriptions', 'editions'] as const)
    if (await to.selectFrom(table).select('id').limit(1).executeTakeFirst())
      throw new StoreError('other', `(${target.kind}) is not empty`, 'copy into a new one, so that nothing is mixed');
  const copied: Record<string, number> = {};
  for (const table of TABLES) {
    const rows = await from.selectFrom(table).selectAll().execute();
    for (let at = 0; at < rows.length; at += BATCH)
      await to
        .insertInto(table)
        .values(rows.slice(at, at + BATCH) as never)
        .execute();
    copied[table] = rows.length;
  }
  return copied as Copied;
}
