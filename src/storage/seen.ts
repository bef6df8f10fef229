import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Things to be done once over all processes: a delivery answered, a notice given. */
export interface SeenStore {
  /** `true` for the first caller with this key, until `forMs` have passed on the store's clock. */
  first(key: string, forMs: number): Promise<boolean>;
  /** Forgets a key before its time: what it stood for did not happen after all. */
  forget(key: string): Promise<void>;
}

/** Keys with an end, in the database; ended ones are cleared away as new ones come. */
export function createSeenStore({ run, now }: Database): SeenStore {
  return {
    first: (key, forMs) =>
      run(async (db) => {
        await db.deleteFrom('seen').where('until', '<=', now).execute();
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('seen')
          .values({ key, until: sql<number>`${now} + ${sql.lit(Math.round(forMs))}` })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return Boolean(numInsertedOrUpdatedRows);
      }),
    forget: (key) =>
      run(async (db) => {
        await db.deleteFrom('seen').where('key', '=', key).execute();
      }),
  };
}
