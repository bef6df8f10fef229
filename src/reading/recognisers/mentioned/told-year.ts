import { type PartialDay, precisionOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import type { OwnDate, Times } from './event-date.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;
const MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/** "In 2023 the two met twice, in May and in November": a year at the head holds for the months behind it. */
const AT_THE_HEAD = /^(?:In|During|Throughout) (?:the year )?((?:19|20)\d\d)\b(?! and| to|[-–/])/;
/** The day of a beginning that is looked back on: "diplomatic relations (January 18, 1950)". */
const FOUNDED =
  /(?:\b(?:establish|found(?:ed|ing)|diplomatic (?:relations|ties)|[Aa]nniversary|[Bb]irth)[^.;]{0,40}|\()$/;

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
  { written }: Times,
): T | undefined {
  const { start, end } = own.mention;
  const words = plain.slice(start, end);
  const month = MONTH.exec(words)?.[1];
  if (!month || /\d{4}|\b(?:last|next|this) year\b/.test(words) || own.date.startsWith('--')) return own;
  const before = plain.slice(0, start);
  const named = new RegExp(`\\b${month}[a-z]* (?:\\d{1,2},? )?(?:of )?((?:19|20)\\d\\d)\\b`, 'g');
  const head = own.planned ? undefined : AT_THE_HEAD.exec(before)?.[1];
  const year = [...before.matchAll(named)].at(0)?.[1] ?? head;
  if (year) return inYear(own, year);
  if (written && precisionOf(written) === 'day') return own;
  const { body, head: above } = draft.article.parts;
  const toldAbove = `${above}\n${body.slice(0, at)}`;
  const found = [...toldAbove.matchAll(named)].filter(({ index }) => !FOUNDED.test(toldAbove.slice(0, index)));
  const told = new Set(found.map(([, one]) => one));
  const [only] = told;
  if (only && told.size === 1) return inYear(own, only);
  const from = body.lastIndexOf('\n\n', at) + 1;
  const years = body.slice(from, at + start).match(YEAR) ?? [];
  return years.some((one) => !own.date.startsWith(one)) ? undefined : own;
}

const inYear = <T extends OwnDate>(own: T, year: string): T => ({
  ...own,
  date: own.date.replace(/\d{4}(?=-)/g, year) as PartialDay,
});
