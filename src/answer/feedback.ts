import type { Day } from '../calendar/day.ts';

/** Why an answer was marked down. */
export const REASONS = ['wrong fact', 'wrong date', 'missing', 'not useful'] as const;
export type FeedbackReason = (typeof REASONS)[number];

/** One reader's word on one answer. It is kept and listed; it changes no ranking. */
export interface FeedbackRow {
  readonly team: string;
  /** As understood, follow-ups filled in. */
  readonly question: string;
  /** The answer's text; absent when the reply was "not in the corpus". */
  readonly answer?: string;
  /** Ids of the articles cited, the answering one first. */
  readonly articles: readonly string[];
  readonly verdict: 'up' | 'down';
  /** Only with `down`. */
  readonly reason?: FeedbackReason;
  readonly at: Date;
}

/** Where feedback is kept. Rows are only added. */
export interface FeedbackStore {
  add(row: FeedbackRow): Promise<void>;
  /** Newest first; only one team's when one is named. */
  list(options?: { readonly team?: string; readonly limit?: number }): Promise<readonly FeedbackRow[]>;
}

/** A question in the shape that the answers are measured with. */
export interface EvalCase {
  readonly id: string;
  readonly question: string;
  /** Files of the articles that hold the answer; empty when the right reply is "not in the corpus" or is not known yet. */
  readonly articles: readonly string[];
  readonly answer: string | null;
  readonly on: Day;
  /** What a person has to settle before the case counts; absent when it can be taken as it is. */
  readonly todo?: string;
}

/** A row as a case to measure with: a good answer as it stands, a bad one with what has to be corrected first. */
export function feedbackToEvalCase(row: FeedbackRow, fileOf: (article: string) => string | undefined): EvalCase {
  const on = row.at.toISOString().slice(0, 10) as Day;
  const files = row.articles.flatMap((article) => fileOf(article) ?? []);
  const good = row.verdict === 'up';
  return {
    id: `feedback-${row.at.toISOString().replaceAll(/\D/g, '').slice(0, 14)}`,
    question: row.question,
    articles: good || row.reason !== 'missing' ? files : [],
    answer: good ? (row.answer ?? null) : null,
    on,
    ...(!good && {
      todo: `Marked down (${row.reason ?? 'no reason given'}): say what the right answer is and which article holds it.`,
    }),
  };
}
