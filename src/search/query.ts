import type { Party } from '../actor/actor.ts';
import type { Day } from '../calendar/day.ts';
import type { Mode, Topic } from '../reading/reading.ts';

/** The fields that a filter can ask for, as typed before the colon. */
export const FILTER_NAMES = ['country', 'person', 'mode', 'topic', 'publisher', 'place'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** What a query asks of one field. All filters of a query must hold. */
export type Filter =
  | { readonly field: 'country'; readonly values: readonly Party[]; readonly not: boolean }
  | { readonly field: 'mode'; readonly values: readonly Mode[]; readonly not: boolean }
  | { readonly field: 'topic'; readonly values: readonly Topic[]; readonly not: boolean }
  | { readonly field: 'person' | 'publisher' | 'place'; readonly values: readonly string[]; readonly not: boolean };

/** The days asked for, both ends included, open where absent. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
  /** The words that said so, for a period told in words ("last month"); absent for a filter typed with a colon. */
  readonly words?: string;
}

/** What was asked: free words, and what must hold besides. */
export interface Query {
  /** As typed, NFC, blanks trimmed. */
  readonly text: string;
  /** Free words as typed, in order, exact phrases included. */
  readonly words: string;
  /** Phrases that must stand in the article as typed, case and marks of the typed words respected as far as typed. */
  readonly exact: readonly string[];
  /** Words that must not stand in the article. */
  readonly without: readonly string[];
  readonly filters: readonly Filter[];
  readonly periods: readonly Period[];
  readonly sort: 'relevance' | 'date';
  /** What could not be understood, and what exists instead. */
  readonly notices: readonly Notice[];
}

/** Something in a query that was not understood; the rest of the query works. */
export interface Notice {
  /** The words as typed. */
  readonly typed: string;
  readonly what: string;
  /** What may have been meant, nearest first, and what exists. */
  readonly nearest: readonly string[];
}

/** Reads what was typed; understands what it can and never throws. */
export function parseQuery(text: string, _options: { readonly on: Day }): Query {
  const typed = text.normalize('NFC').trim();
  return {
    text: typed,
    words: typed,
    exact: [],
    without: [],
    filters: [],
    periods: [],
    sort: 'relevance',
    notices: [],
  };
}
