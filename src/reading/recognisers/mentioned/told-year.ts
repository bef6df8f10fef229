import { type PartialDay, precisionOf } from '../../../calendar/day.ts';
import type { Draft, Sentence } from '../../draft.ts';
import type { OwnDate, Times } from './event-date.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;
const MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/**
 * The date with the year that its text has told: "in November 2017, when X came on 8 November". A text whose own day is
 * not known, and which tells another year before the words, leaves a bare month without one: nothing is told.
 */
export function inToldYear(
  draft: Draft,
  sentence: Sentence,
  plain: string,
  own: OwnDate,
  { written }: Times,
): OwnDate | undefined {
  const { start, end } = own.mention;
  const words = plain.slice(start, end);
  const month = MONTH.exec(words)?.[1];
  if (!month || /\d{4}|\b(?:last|next|this) year\b/.test(words) || own.date.startsWith('--')) return own;
  const same = new RegExp(`\\b${month}[a-z]* (?:\\d{1,2},? )?(?:of )?((?:19|20)\\d\\d)\\b`).exec(plain.slice(0, start));
  if (same?.[1]) return { ...own, date: own.date.replace(/\d{4}(?=-)/g, same[1]) as PartialDay };
  if (written && precisionOf(written) === 'day') return own;
  const { body } = draft.article.parts;
  const from = body.lastIndexOf('\n\n', sentence.start) + 1;
  const years = body.slice(from, sentence.start + start).match(YEAR) ?? [];
  return years.some((year) => !own.date.startsWith(year)) ? undefined : own;
}
