import { randomUUID } from 'node:crypto';
import type { Diplo } from '../diplo.ts';
import type { NoteStore } from '../storage/notes.ts';

const KIND = 'query';
const DAY = 86_400_000;

/** What people typed, kept for as long as the operator wants; by default not at all. */
export interface QueryLog {
  /** The same commands, noting each line first. Members' ids are never noted. */
  readonly run: Diplo['run'];
  /** Drops what is older than its time. */
  sweep(): Promise<void>;
}

/** A log that keeps lines for `days`; 0 keeps none and clears what an earlier setting kept. */
export function createQueryLog(run: Diplo['run'], notes: NoteStore, days: number, now: () => Date): QueryLog {
  return {
    run: async (line, request) => {
      const team = request.asker?.team ?? '';
      const note = { id: randomUUID(), team, kind: KIND, at: now().getTime(), body: JSON.stringify({ line }) };
      // An answer never waits for its note, nor fails with it.
      if (days > 0) void notes.put(note).catch(() => {});
      return run(line, request);
    },
    async sweep() {
      await notes.drop(KIND, now().getTime() - days * DAY);
    },
  };
}

/** Lines that were noted, oldest first. */
export async function listQueries(
  notes: NoteStore,
  limit: number,
): Promise<{ at: string; team: string; line: string }[]> {
  const rows = await notes.list(KIND, undefined, limit);
  return rows.map(({ at, team, body }) => ({
    at: new Date(at).toISOString(),
    team,
    line: String((JSON.parse(body) as { line?: unknown }).line ?? ''),
  }));
}
