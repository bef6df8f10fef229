/**
 * A ranked index of terms. Terms come from our analyser, for documents and for queries: an engine never splits, folds
 * or stems anything, so that every engine behind this interface finds the same documents.
 */
export interface SearchEngine {
  /** Takes documents in; one with an id already held replaces it. */
  add(documents: Iterable<SearchDocument>): void;
  /** Forgets documents; unknown ids are passed over. */
  remove(ids: Iterable<string>): void;
  has(id: string): boolean;
  ids(): Iterable<string>;
  readonly size: number;
  /** Documents that hold at least one of the terms, best first; equal scores by id. No terms or no match: nothing found. */
  search(terms: readonly WeightedTerm[], options?: EngineSearchOptions): Found;
  /** In how many documents the term stands; 0 when the index does not know it. */
  frequency(term: string): number;
  knows(term: string): boolean;
  /** Mean number of terms of a document; 0 when there is none. */
  readonly averageLength: number;
  /**
   * Known words that a word unknown to the index may have been meant as, nearest first: at most one edit away, two from
   * eight letters (a swap of neighbours is one edit); of equally near ones those with the same first letter, then the
   * most frequent. `word` is folded and in lower case.
   */
  nearest(word: string, limit: number): readonly Spelling[];
  /** Where the given terms stand in a document; `undefined` for one that is not held. */
  placesOf(id: string, terms: readonly string[]): DocumentPlaces | undefined;
  /** The whole index as text, for the loader of the same engine. */
  serialise(): string;
}

/** One document as an engine takes it in. */
export interface SearchDocument {
  readonly id: string;
  /** Every term as often as it counts. Terms hold no white space. */
  readonly terms: readonly string[];
  /**
   * For each term its place in the order of words, never falling; terms of one word share a place, texts lie far apart.
   * One term a place when absent.
   */
  readonly places?: readonly number[];
  /** For each term its offset into the body; -1, and when absent, for a term of another text. */
  readonly starts?: readonly number[];
  /** The words behind the terms, folded and in lower case: what a misspelt word is repaired to. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Where some terms stand in one document. */
export interface DocumentPlaces {
  /** How many terms the document has in all. */
  readonly length: number;
  /** In the order of the document. */
  readonly standing: readonly Standing[];
}

/** One place at which a term stands. */
export interface Standing {
  /** Which of the terms asked for, counted from 0. */
  readonly term: number;
  readonly place: number;
  /** The offset into the body; -1 for a place outside it. */
  readonly start: number;
}

/** A term of a query and how much it counts; 1 is a word as typed. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface EngineSearchOptions {
  /** At most so many; all when absent. */
  readonly limit?: number;
  /** Only documents that it accepts are found. */
  readonly accept?: (id: string) => boolean;
  /** Only documents that hold every term are found. */
  readonly every?: boolean;
}

/** What an engine found: the best ones in order, and how many there are in all. */
export interface Found {
  readonly ranked: readonly Ranked[];
  readonly total: number;
}

/** A document found. */
export interface Ranked {
  readonly id: string;
  /** Higher is better; comparable inside one search only. */
  readonly score: number;
  /** The terms of the query that the document holds, in query order. */
  readonly terms: readonly string[];
}

/** A word that the index knows, and the term it stands under. */
export interface Spelling {
  readonly word: string;
  readonly term: string;
  readonly distance: number;
}
