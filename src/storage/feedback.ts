import { randomUUID } from 'node:crypto';
import { type FeedbackReason, type FeedbackRow, type FeedbackStore, REASONS } from '../answer/feedback.ts';
import type { NoteStore } from './notes.ts';

const KIND = 'feedback';

/** Feedback as notes. `add` with the same `id` replaces: one vote a member and message. */
export interface FeedbackNotes extends FeedbackStore {
  add(row: FeedbackRow, id?: string): Promise<void>;
}

/** Feedback in the database. */
export function createFeedbackStore(notes: NoteStore): FeedbackNotes {
  return {
    add: ({ team, at, ...rest }, id = randomUUID()) =>
      notes.put({ id, team, kind: KIND, at: at.getTime(), body: JSON.stringify(rest) }),
    list: async ({ team, limit = 1000 } = {}) => {
      const rows = await notes.list(KIND, team, limit);
      return rows.toReversed().flatMap((note) => parseRow(note.team, new Date(note.at), note.body) ?? []);
    },
  };
}

function parseRow(team: string, at: Date, body: string): FeedbackRow | undefined {
  try {
    const { question, answer, articles, verdict, reason } = JSON.parse(body) as Record<string, unknown>;
    if (typeof question !== 'string' || (verdict !== 'up' && verdict !== 'down')) return undefined;
    const known = REASONS.find((one): one is FeedbackReason => one === reason);
    return {
      team,
      question,
      ...(typeof answer === 'string' && { answer }),
      articles: Array.isArray(articles) ? articles.filter((id): id is string => typeof id === 'string') : [],
      verdict,
      ...(known && { reason: known }),
      at,
    };
  } catch {
    return undefined;
  }
}
