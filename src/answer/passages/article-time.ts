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
  if (isSinceOtherYear(article, at, question)) return true;
  if (
    period === 'tells of it' &&
    !tellsAsked(dated.text, question, article.reading.published.date) &&
    !isToldBefore(article, at, question, led)
  )
    return true;
  return !onDay && !tellsYearless(dated.text, question);
}

/**
 * Whether the article begins with the time that is asked for: what follows is of that time where it tells no other. An article
 * of no known day may name it in its opening, if that names no other.
 */
function isLedByAsked({ sentences, reading }: IndexedArticle, question: Question): boolean {
  const { date } = reading.published;
  const [first] = sentences;
  if (first && tellsAsked(first.text, question, date)) return true;
  if (date !== undefined) return false;
  const opening = sentences.filter(({ in: part }) => part === 'body').slice(0, OPENING);
  const years = new Set(opening.flatMap(({ text }) => text.match(YEARS) ?? []));
  return years.size === 1 && opening.some(({ text }) => tellsAsked(text, question));
}

/** How much of an article its opening is. */
const OPENING = 3;
const YEARS = /\b(?:19|20)\d{2}\b/g;
/** What follows another time than that of the opening. */
const THEN =
  /\b(?:that|the (?:same|next|following|previous)) (?:year|time)\b|\b(?:this|next) year\b|\b(?:one|a) year (?:on|later|earlier)\b/i;

/** Whether the sentence tells of what has been since a year told before it, where it is asked since another one. */
function isSinceOtherYear({ sentences }: IndexedArticle, at: number, { periods }: Question): boolean {
  const since = periods.find(({ from, to }) => from !== undefined && to === undefined)?.from?.slice(0, 4);
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (since === undefined || !before || !own || !SINCE_THEN.test(own.text)) return false;
  const years = before.text.match(YEARS) ?? [];
  return years.length > 0 && !years.some((year) => year === since);
}

const SINCE_THEN = /^(?:[Ee]ver )?[Ss]ince (?:that (?:year|time|month)|then)\b/;
/** The year or month told right before. */
const IN_THAT = /^(?:In|During|By the end of) that (?:same )?(?:year|month)\b/;

/** Whether the article begins with the time that is asked for, or the sentence before it in the paragraph tells it, and it tells no other. */
function isToldBefore({ sentences, reading }: IndexedArticle, at: number, question: Question, led: boolean): boolean {
  const [before, own] = [sentences[at - 1], sentences[at]];
  const undated = reading.published.date === undefined;
  if (led && own && !/\b(?:19|20)\d{2}\b/.test(own.text) && !(undated && THEN.test(own.text))) return true;
  // "Since that year", after a paragraph that ends with it.
  if (
    before &&
    own &&
    (SINCE_THEN.test(own.text) || IN_THAT.test(own.text)) &&
    tellsAsked(before.text, question, reading.published.date)
  )
    return true;
  if (!before || !own || before.in !== own.in || before.paragraph !== own.paragraph) return false;
  return tellsAsked(before.text, question, reading.published.date) && !/\b(?:19|20)\d{2}\b/.test(own.text);
}
