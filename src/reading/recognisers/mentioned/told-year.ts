import { type PartialDay, precisionOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import type { OwnDate } from './event-date.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;
const MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;
/** A month with its year: "in November 2017", "on May 3, 2004". */
const MONTH_OF_YEAR = new RegExp(`${MONTH.source} (?:\\d{1,2},? )?(?:of )?((?:19|20)\\d\\d)\\b`, 'g');

/** "In 2023 the two met twice, in May and in November": a year at the head holds for the months behind it. */
const AT_THE_HEAD = /^(?:In|During|Throughout) (?:the year )?((?:19|20)\d\d)\b(?! and| to|[-–/])/;
/** The day of a beginning that is looked back on: "diplomatic relations (January 18, 1950)". */
const FOUNDED =
  /(?:\b(?:establish|found(?:ed|ing)|diplomatic (?:relations|ties)|[Aa]nniversary|[Bb]irth)[^.;]{0,40}|\()$/;

/** A month to which the text gives a year, and where in the body that is told; before its start: in the head. */
interface MonthOfYear {
  readonly month: string;
  readonly year: string;
  readonly end: number;
}

/** The years that a text gives its months, days of a beginning apart; `undefined` where its own day is known and tells them. */
export type YearsTold = readonly MonthOfYear[] | undefined;

/** Reads them once for an article. */
export function findYearsTold(draft: Draft, written: PartialDay | undefined): YearsTold {
  if (written && precisionOf(written) === 'day') return undefined;
  const { head, body } = draft.article.parts;
  return [...monthsOfYears(head).map((one) => ({ ...one, end: -1 })), ...monthsOfYears(body)];
}

const monthsOfYears = (text: string): MonthOfYear[] =>
  [...text.matchAll(MONTH_OF_YEAR)]
    .filter(({ index }) => !FOUNDED.test(text.slice(Math.max(0, index - 60), index)))
    .map(({ 0: words, 1: month = '', 2: year = '', index }) => ({ month, year, end: index + words.length }));

/**
 * The date with the year that its text has told: "in November 2017, when X came on 8 November", "in 2001, during a visit
 * in March". A text whose own day is not known takes the year that it has given that month before; where it has told
 * another year since the paragraph began, it leaves a bare month without one: nothing is told. `at` is where the
 * sentence starts in the body.
 */
export function inToldYear<T extends OwnDate>(
  draft: Draft,
  at: number,
  plain: string,
  own: T,
  told: YearsTold,
): T | undefined {
  const { start, end } = own.mention;
  const words = plain.slice(start, end);
  const month = MONTH.exec(words)?.[1];
  if (!month || /\d{4}|\b(?:last|next|this) year\b/.test(words) || own.date.startsWith('--')) return own;
  const before = plain.slice(0, start);
  const named = [...before.matchAll(MONTH_OF_YEAR)].find((one) => one[1] === month)?.[2];
  const year = named ?? (own.planned ? undefined : AT_THE_HEAD.exec(before)?.[1]);
  if (year) return inYear(own, year);
  if (!told) return own;
  const [only, ...others] = new Set(told.filter((one) => one.month === month && one.end <= at).map((one) => one.year));
  if (only && others.length === 0) return inYear(own, only);
  const { body } = draft.article.parts;
  const from = body.lastIndexOf('\n\n', at) + 1;
  const years = body.slice(from, at + start).match(YEAR) ?? [];
  return years.some((one) => !own.date.startsWith(one)) ? undefined : own;
}

const inYear = <T extends OwnDate>(own: T, year: string): T => ({
  ...own,
  date: own.date.replace(/\d{4}(?=-)/g, year) as PartialDay,
});
