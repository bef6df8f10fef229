import type { Party } from '../actor/actor.ts';
import type { Day } from '../calendar/day.ts';
import type { Mode, Topic } from '../reading/reading.ts';

/** What a query asks of one field: one of the values, or with `not` none of them. All filters of a query must hold. */
export type Filter =
  | { readonly field: 'country'; readonly values: readonly Party[]; readonly not: boolean }
  | { readonly field: 'mode'; readonly values: readonly Mode[]; readonly not: boolean }
  | { readonly field: 'topic'; readonly values: readonly Topic[]; readonly not: boolean }
  | { readonly field: 'person' | 'publisher' | 'place'; readonly values: readonly string[]; readonly not: boolean };

/** The days asked for, both ends included, open where absent. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
  /** The words that said so ("since 2021"), which give way when nothing matches; absent for a filter with a colon. */
  readonly words?: string;
}

/** What was asked: free words, and what must hold besides. */
export interface Query {
  /** As typed, NFC, blanks trimmed. */
  readonly text: string;
  /** Free words as typed, in order, with Vietnamese question words in English and time words taken out. */
  readonly words: string;
  /** Phrases that must stand in the article: case is no matter, marks are where they were typed. */
  readonly exact: readonly string[];
  /** Words and phrases that must not stand in the article. */
  readonly without: readonly string[];
  readonly filters: readonly Filter[];
  readonly periods: readonly Period[];
  readonly sort: 'relevance' | 'date';
  /** What was not understood, and what exists instead; a sentence each. */
  readonly notices: readonly string[];
}
