import type { Evidence, Source } from '../article/passage.ts';
import type { PartialDay } from '../calendar/day.ts';
import type { Conflict } from '../relations/relations.ts';

/** What Diplo says to a question: facts with their words, or an honest nothing. */
export interface Answer {
  readonly question: string;
  readonly status: 'answered' | 'not-found';
  /** Sentences of the answer in order, each verbatim or composed only of fields with evidence; empty when not found. */
  readonly sentences: readonly AnswerSentence[];
  readonly conflicts: readonly Conflict[];
  /** Questions that the corpus can answer, at most three. */
  readonly suggestions: readonly string[];
  /** What to remember for a follow-up in the same thread: the question as understood, names filled in. */
  readonly understood: string;
}

/** One sentence of an answer and what it stands on; the first support is the one that answers. */
export interface AnswerSentence {
  readonly text: string;
  /** `true` when the text is a verbatim passage, `false` when it is composed of fields. */
  readonly verbatim: boolean;
  readonly citations: readonly Citation[];
}

/** What a sentence stands on, with the article's file, title and day beside it. */
export type Citation =
  | (Evidence & { readonly file: string; readonly title?: string; readonly published?: PartialDay })
  | Source;
