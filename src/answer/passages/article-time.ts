import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Question } from '../question/question.ts';
import type { Asked } from './asked.ts';
import type { Place } from './bar.ts';
import { isOnDay, periodOf, tellsAsked, tellsYearless } from './told-period.ts';

/** How an article stands to the time that is asked for. */
export interface ArticleTime {
  readonly period: 'of it' | 'tells of it';
  readonly onDay: boolean;
  /** It begins with that time. */
  readonly led: boolean;
}

/** `undefined` where the article is of another time. */
export function timeOf(article: IndexedArticle, question: Question): ArticleTime | undefined {
  const period = periodOf(article, question);
  return (
    period && {
      period,
      onDay: isOnDay(article, question),
      led: period === 'tells of it' && isLedByAsked(article, question),
    }
  );
}

/** Whether the sentence tells of another time than the one that is asked for. */
export function isOfAnotherTime(
  { question }: Asked,
  { article, at }: Place,
  dated: IndexedSentence,
  { period, onDay, led }: ArticleTime,
): boolean {
  if (
    period === 'tells of it' &&
    !tellsAsked(dated.text, question, article.reading.published.date) &&
    !isToldBefore(article, at, question, led)
  )
    return true;
  return !onDay && !tellsYearless(dated.text, question);
}

/** Whether the article begins with the time that is asked for: what follows is of that time where it tells no other. */
const isLedByAsked = ({ sentences: [first], reading }: IndexedArticle, question: Question): boolean =>
  first !== undefined && tellsAsked(first.text, question, reading.published.date);

/** Whether the article begins with the time that is asked for, or the sentence before it in the paragraph tells it, and it tells no other. */
function isToldBefore({ sentences, reading }: IndexedArticle, at: number, question: Question, led: boolean): boolean {
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (led && own && !/\b(?:19|20)\d{2}\b/.test(own.text)) return true;
  if (!before || !own || before.in !== own.in || before.paragraph !== own.paragraph) return false;
  return tellsAsked(before.text, question, reading.published.date) && !/\b(?:19|20)\d{2}\b/.test(own.text);
}
