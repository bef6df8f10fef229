import type { Article } from '../../article/article.ts';
import { cutPassage, isEvidence, type Support } from '../../article/passage.ts';
import type { PartialDay } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Conflict } from '../../relations/relations.ts';
import type { Words } from '../../wording/words.ts';
import type { AnswerSentence, Citation } from '../answer.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** A sentence before it is checked: for a composed one, every value that went into it. */
export interface ProposedSentence extends AnswerSentence {
  /** Values of fields, as they stand in the text. */
  readonly fields: readonly string[];
  /** What is reckoned from the fields: years between two of them, the day of a return, how many are listed. */
  readonly reckoned?: readonly (number | string)[];
}

/** What an answerer proposes. */
export interface Proposal {
  readonly sentences: readonly ProposedSentence[];
  readonly conflicts?: readonly Conflict[];
  /** No other way of answering is to be tried: without sentences the corpus holds no answer. */
  readonly final?: boolean;
}

/** What an answerer works with. */
export interface Context {
  readonly library: Library;
  readonly needs: readonly Need[];
  readonly words: Words;
  readonly phrases: Phrases;
  /** The articles to look into, by id: of a suggestion that is tried, or of what the question says it was told in; absent: all of them. */
  readonly within?: readonly string[];
}

/** One way of answering; `undefined` when the question is not for it or nothing supports an answer. */
export interface Answerer {
  readonly name: string;
  propose(question: Question, context: Context): Proposal | undefined;
}

/** The context of one question. */
export function createContext(
  library: Library,
  needs: readonly Need[],
  words: Words,
  within?: readonly string[],
): Context {
  return { library, needs, words, phrases: phrasesOf(words.locale), ...(within === undefined ? {} : { within }) };
}

/** The support with its article's file, title and day. */
export function citationOf(support: Support, library: Library): Citation | undefined {
  if (!isEvidence(support)) return support;
  const article = library.articles.get(support.article);
  const reading = library.readings.get(support.article);
  if (!article) return undefined;
  return { ...support, ...captionOf(article, reading) };
}

function captionOf(
  article: Article,
  reading: Reading | undefined,
): { file: string; title?: string; published?: PartialDay } {
  const title = reading?.title ?? article.stated.title;
  const published = reading?.published.date;
  return { file: article.file, ...(title && { title }), ...(published && { published }) };
}

/** The citations of the supports that can be shown, each once, in order. */
export function citationsOf(supports: readonly Support[], library: Library, most = 6): Citation[] {
  const found = new Map<string, Citation>();
  for (const support of supports) {
    const citation = citationOf(support, library);
    const key = isEvidence(support) ? `${support.article} ${support.in} ${support.start} ${support.end}` : support.row;
    if (citation && !found.has(key)) found.set(key, citation);
  }
  return [...found.values()].slice(0, most);
}

/** A sentence of an article as a sentence of the answer. */
export function quote(
  article: Article,
  sentence: Pick<IndexedSentence, 'in' | 'start' | 'end'>,
  library: Library,
): ProposedSentence {
  const evidence = cutPassage(article, sentence.in, sentence.start, sentence.end);
  return { text: evidence.quote, verbatim: true, citations: citationsOf([evidence], library), fields: [] };
}
