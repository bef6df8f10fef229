import type { Article } from '../article/article.ts';
import type { Vocabulary } from '../article/clean/vocabulary.ts';
import type { Problem } from '../article/problem.ts';
import type { PartialDay } from '../calendar/day.ts';
import type { Reading } from '../reading/reading.ts';
import type { Relations } from '../relations/relations.ts';
import type { SearchableCorpus } from '../search/match.ts';

/** The corpus as loaded at one moment; a change makes a new Library, the old one serves until then. */
export interface Library extends SearchableCorpus {
  readonly articles: ReadonlyMap<string, Article>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly relations: Relations;
  readonly coverage: Coverage;
  /** Files that could not be read, and what was mended. */
  readonly problems: readonly Problem[];
  /** The words of English, of which a small corpus holds few; where absent only the corpus tells which words there are. */
  readonly vocabulary?: Vocabulary;
  /** When this Library was composed. */
  readonly loadedAt: Date;
  /** When the newest file of the corpus was last changed; absent for an empty corpus. */
  readonly newestFileAt?: Date;
}

/** What the corpus spans. `from` and `to` are absent when no article has a known date. */
export interface Coverage {
  readonly articles: number;
  readonly from?: PartialDay;
  readonly to?: PartialDay;
}
