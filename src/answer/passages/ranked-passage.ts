import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';

/** A sentence that may answer, with how well it does: 1 is every need in its own words. */
export interface RankedPassage {
  readonly article: IndexedArticle;
  readonly sentence: IndexedSentence;
  /** Where it stands in its article. */
  readonly at: number;
  readonly score: number;
  /** How many of the telling words stand in the sentence itself. */
  readonly here: number;
}
