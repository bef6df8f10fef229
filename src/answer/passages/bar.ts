import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Asked } from './asked.ts';

/** A sentence where it stands. */
export interface Place {
  readonly article: IndexedArticle;
  readonly at: number;
  readonly sentence: IndexedSentence;
}

/** Whether a sentence is barred. */
export type Test = (place: Place) => boolean;
/** The same, of a sentence with the one that tells the rest of it. */
export type DatedTest = (place: Place, dated: IndexedSentence) => boolean;

/** Why a sentence cannot answer: one reason. */
export interface Bar<T = Test> {
  readonly name: string;
  /** The test of every sentence; `undefined` where the question asks for nothing of the kind. */
  of(asked: Asked): T | undefined;
}
