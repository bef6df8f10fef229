import { sql } from 'kysely';
import type { Database } from './database.ts';

/** One value of a workspace, with the revision to write against. */
export interface Setting {
  readonly value: string;
  readonly revision: number;
}

/** Small values of a workspace: verdicts on anniversaries, installations, preferences. Text is the caller's own. */
export interface SettingStore {
  find(team: string, name: string): Promise<Setting | undefined>;
  /** Names that start with `prefix`, in order. */
  list(team: string, prefix: string): Promise<(Setting & { readonly name: string })[]>;
  /** Writes against the revision read (0 for a new one); `false` when another wrote meanwhile. */
  put(team: string, name: string, value: string, revision: number): Promise<boolean>;
  remove(team: string, name: string): Promise<void>;
  /** Workspaces that have a value of that name. */
  teams(name: string): Promise<string[]>;
}

/** Settings in the database. */
export function createSettingStore({ run }: Database): SettingStore {
  return {
    find: (team, name) =>
      run((db) =>
        db
          .selectFrom('settings')
          .select(['value', 'revision'])
          .where('team', '=', team)
          .where('name', '=', name)
          .executeTakeFirst(),
      ),
    list: (team, prefix) =>
      run((db) =>
        db
          .selectFrom('settings')
          .select(['name', 'value', 'revision'])
          .where('team', '=', team)
          .where(sql<string>`substr(name, 1, ${sql.lit(prefix.length)})`, '=', prefix)
          .orderBy('name')
          .execute(),
      ),
    put: (team, name, value, revision) =>
      run(async (db) => {
        if (revision === 0) {
          const { numInsertedOrUpdatedRows } = await db
            .insertInto('settings')
            .values({ team, name, value, revision: 1 })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst();
          return Boolean(numInsertedOrUpdatedRows);
        }
        const { numUpdatedRows } = await db
          .updateTable('settings')
          .set({ value, revision: revision + 1 })
          .where('team', '=', team)
          .where('name', '=', name)
          .where('revision', '=', revision)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
    remove: (team, name) =>
      run(async (db) => {
        await db.deleteFrom('settings').where('team', '=', team).where('name', '=', name).execute();
      }),
    teams: (name) =>
      run(async (db) => {
        const rows = await db.selectFrom('settings').select('team').where('name', '=', name).orderBy('team').execute();
        return rows.map(({ team }) => team);
      }),
  };
}
