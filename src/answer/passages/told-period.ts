import { type Day, type PartialDay, weekdayOf } from '../../calendar/day.ts';
import { MONTHS } from '../../calendar/months.ts';
import { WEEKDAYS } from '../../calendar/weekdays.ts';
import type { Period } from '../../search/query.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { isInPeriods, type Question } from '../question/question.ts';
import { tellsDate } from '../times/dated-text.ts';
import { isInMonth, tellsMonth } from '../times/month.ts';

/** How an article stands to the time that a question names: of that time, telling of it in some sentence, or neither. */
export function periodOf(article: IndexedArticle, question: Question): 'of it' | 'tells of it' | undefined {
  if (question.periods.length === 0) return 'of it';
  const { reading } = article;
  const dates = [...reading.meetings, ...reading.mentioned].map(({ date }) => date);
  if ([...dates, reading.published.date].some((date) => isInPeriods(date, question))) return 'of it';
  const body = withYears(article.article.parts.body, question, reading.published.date);
  return question.periods.every(
    (period) => tellsPeriod(body, period) || isInItsWords(body, period, reading.published.date),
  )
    ? 'tells of it'
    : undefined;
}

/** Whether an article reports something of the day or the month that a question names without a year. */
export function isOnDay({ reading, sentences }: IndexedArticle, { monthDay, month, weekday }: Question): boolean {
  // An article of no known day is of the day that its lead tells.
  const lead = reading.published.date === undefined ? sentences.find(({ in: part }) => part === 'body') : undefined;
  if (monthDay && !month && !weekday && lead && tellsDate(lead.text, monthDay)) return true;
  const dates = [...[...reading.meetings, ...reading.mentioned].map(({ date }) => date), reading.published.date];
  return (
    (!monthDay || dates.some((date) => date?.endsWith(monthDay.slice(1)))) &&
    (!month || dates.some((date) => isInMonth(date, month))) &&
    (!weekday || dates.some((date) => date?.length === 10 && weekdayOf(date as string as Day) === weekday))
  );
}

/** Whether a text tells the day, or the month, that a question names without a year. */
export function tellsYearless(text: string, { monthDay, month, weekday }: Question): boolean {
  const named = weekday === undefined || text.includes(WEEKDAYS[weekday - 1] ?? '');
  return (!monthDay || tellsDate(text, monthDay)) && tellsMonth(text, month) && named;
}

/** A year that is aimed at is no time at which something was. */
const AIMED = /\b(?:by|until|till|towards?|for the years to|through) (?:the end of |the year )?(?:19|20)\d{2}\b/gi;

/** Whether a text tells the time that a question names; a year that is only aimed at ("by 2030") does not. */
export function tellsAsked(text: string, question: Question, published?: PartialDay): boolean {
  const told = withYears(text.replaceAll(AIMED, ' '), question, published);
  return question.periods.every((period) => tellsPeriod(told, period) || isInItsWords(told, period, published));
}

/** Whether a text of no known year tells the time in the very words of the question ("last year"). */
const isInItsWords = (text: string, { words }: Period, published: PartialDay | undefined): boolean =>
  !(Number(published?.slice(0, 4)) > 0) &&
  words !== undefined &&
  /^(?:last|this|next) (?:year|month|week)$/i.test(words.trim()) &&
  text.toLowerCase().includes(words.trim().toLowerCase());

/**
 * The text with the years that "last year" and a month told to its end ("in January.", "would be held in April.") mean on its
 * day; an amount that is still to be reached is told of no month.
 */
function withYears(text: string, { kind }: Question, published: PartialDay | undefined): string {
  const year = Number(published?.slice(0, 4));
  if (!(year > 0)) return text;
  const month = Number(published?.slice(5, 7));
  return text
    .replaceAll(/\blast year\b/gi, (words) => `${words} ${year - 1}`)
    .replaceAll(BARE_MONTH, (words, name: string, at: number) => {
      const named = MONTHS.indexOf(name) + 1;
      return named < month || (named > month && kind !== 'how much' && isToCome(text, at)) ? `${words} ${year}` : words;
    });
}

/** Whether what stands before in the sentence is to come. */
const isToCome = (text: string, at: number): boolean =>
  /\b(?:will|would|is to|are to|to be|plan(?:s|ned)?|due|scheduled|expected)\b[^.;]*$/i.test(
    text.slice(Math.max(0, at - REACH), at),
  );
const REACH = 200;

/** A month without day and year. */
const BARE_MONTH = new RegExp(`\\b(?:[Ii]n|[Dd]uring|[Ee]nd of) (${MONTHS.join('|')})(?=[.;]|, \\p{L})`, 'gu');

/** Whether the text, of that day, tells years, and none of them lies in the time that the question names. */
export function tellsOtherYear(text: string, { periods }: Question, published: PartialDay | undefined): boolean {
  const years = [...(text.replaceAll(AIMED, ' ').match(/\b(?:19|20)\d{2}\b/g) ?? []), ...lastYear(text, published)];
  return (
    periods.length > 0 &&
    years.length > 0 &&
    years.every((year) =>
      periods.some(({ from, to }) => (from && year < from.slice(0, 4)) || (to && year > to.slice(0, 4))),
    )
  );
}

/** What the text gains by telling the very day that is asked for or about, and loses by telling another instead, or only how long ago it was. */
export function dayFit(text: string, { kind, monthDay, periods: [period, ...more] }: Question): number {
  if (kind === 'why') return monthDay && tellsDate(text, monthDay) ? 0.15 : 0;
  if (kind === 'what' && monthDay) return tellsDate(text, monthDay) ? 0.3 : SOME_DAY.test(text) ? -0.15 : 0;
  if (kind === 'when') return AGO.test(text) && !SOME_DAY.test(text) && !/\b(?:19|20)\d{2}\b/.test(text) ? -0.15 : 0;
  if (kind !== 'who' && kind !== 'where') return 0;
  if (!period?.from || period.from !== period.to || more.length > 0) return 0;
  if (tellsDate(text, `--${period.from.slice(5)}` as PartialDay)) return 0.15;
  return SOME_DAY.test(text) ? -0.15 : 0;
}

/** "Only a week earlier". */
const AGO = /\b(?:days?|weeks?|months?|years?) (?:ago|earlier|before)\b/i;

/** A day of a month, with or without its year. */
export const SOME_DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/;

/** "Last year" by the day of the text. */
function lastYear(text: string, published: PartialDay | undefined): string[] {
  const year = Number(published?.slice(0, 4));
  return year > 0 && /\blast year\b/i.test(text) ? [String(year - 1)] : [];
}

/** An open period or one of years is told by a year, a shorter one by its month too. */
function tellsPeriod(text: string, { from, to }: Period): boolean {
  if (!from || !to) return text.includes((from ?? to ?? '').slice(0, 4));
  if (from.slice(0, 7) === to.slice(0, 7)) return tellsDate(text, from.slice(0, from === to ? 10 : 7) as PartialDay);
  if (from.slice(0, 4) === to.slice(0, 4) && tellsOtherPart(text, Number(from.slice(5, 7)), Number(to.slice(5, 7))))
    return false;
  return text.includes(from.slice(0, 4)) || text.includes(to.slice(0, 4));
}

const PART_TOLD = /\b(first|second|third|fourth|last) (quarter|half)\b|\bQ([1-4])\b/giu;
const NUMBERS = ['first', 'second', 'third', 'fourth'];

/** Whether the text tells quarters or halves of a year, and none of them touches the months that are asked for. */
function tellsOtherPart(text: string, from: number, to: number): boolean {
  const told = [...text.matchAll(PART_TOLD)].map(([, which = '', part = '', quarter]) => {
    const months = /half/i.test(part) ? 6 : 3;
    const at = quarter ? Number(quarter) - 1 : NUMBERS.indexOf(which.toLowerCase());
    const place = at < 0 ? 12 / months - 1 : at;
    return { first: place * months + 1, last: (place + 1) * months };
  });
  return told.length > 0 && told.every(({ first, last }) => first > to || last < from);
}
