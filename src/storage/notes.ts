import type { Database } from './database.ts';

/** A row that is only added: feedback on an answer, a line of the query log. `body` is the caller's JSON. */
export interface Note {
  readonly id: string;
  readonly team: string;
  readonly kind: string;
  readonly at: number;
  readonly body: string;
}

/** Rows that are added, listed and, after their retention time, dropped. */
export interface NoteStore {
  /** A second note of the same id replaces the first: one vote per member and message. */
  put(note: Note): Promise<void>;
  /** Oldest first. */
  list(kind: string, team: string | undefined, limit: number): Promise<Note[]>;
  /** Drops what is older; returns how many. */
  drop(kind: string, before: number): Promise<number>;
}

/** Notes in the database. */
export function createNoteStore({ run }: Database): NoteStore {
  return {
    put: (note) =>
      run(async (db) => {
        const { body, at, kind } = note;
        await db
          .insertInto('notes')
          .values(note)
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ body, at, kind }))
          .execute();
      }),
    list: (kind, team, limit) =>
      run((db) =>
        db
          .selectFrom('notes')
          .selectAll()
          .where('kind', '=', kind)
          .$if(team !== undefined, (query) => query.where('team', '=', team ?? ''))
          .orderBy('at')
          .orderBy('id')
          .limit(limit)
          .execute(),
      ),
    drop: (kind, before) =>
      run(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('notes')
          .where('kind', '=', kind)
          .where('at', '<', before)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
