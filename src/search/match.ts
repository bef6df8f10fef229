import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { Day } from '../calendar/day.ts';
import type { Reading } from '../reading/reading.ts';
import type { Query } from './query.ts';
import type { SearchEngine } from './search-engine.ts';

/** What a search looks into: the loaded corpus at one moment. */
export interface SearchableCorpus {
  readonly articles: ReadonlyMap<string, Article>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly engine: SearchEngine;
  /** The names of each publisher that the corpus knows by several; beside those that every corpus knows. */
  readonly publishers?: readonly (readonly string[])[];
  /** The event that an article reports first, shared with other articles on the same event. */
  eventOf(article: string): string | undefined;
}

/** An Article found, with why. */
export interface Match {
  readonly article: Article;
  readonly reading: Reading;
  readonly event?: string;
  /** Higher is better; comparable inside one search only. */
  readonly score: number;
  /** The words of the query (as typed or as repaired) that matched. */
  readonly terms: readonly string[];
  /** The facts of the Reading that matched, ready to show: `participant Antony Blinken`. */
  readonly facts: readonly string[];
  /** The sentence that matched best. */
  readonly passage: Passage;
  /** At most 60 words of verbatim sentences. */
  readonly summary: readonly Passage[];
}

/** What a search found, or what it tried and what could be tried next. */
export interface SearchOutcome {
  readonly query: Query;
  readonly matches: readonly Match[];
  /** All that matched, of which `matches` is the asked page. */
  readonly total: number;
  /** Spelling repairs made: typed word → word searched. */
  readonly repaired: readonly { readonly typed: string; readonly used: string }[];
  /** Next tries when nothing matched: nearest names and spellings, a filter to drop. Each is a query line. */
  readonly suggestions: readonly string[];
  /** Periods told in words that were let go because nothing fell in them; absent when none was. */
  readonly relaxed?: readonly string[];
}

export interface SearchOptions {
  /** What "today" is. */
  readonly on: Day;
  readonly limit: number;
  /** Matches to pass over first; 0 when absent. */
  readonly offset?: number;
}
