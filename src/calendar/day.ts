import { differenceInCalendarDays, getDaysInMonth, getISODay, parseISO } from 'date-fns';

/**
 * Days as the corpus knows them. A `Day` is a calendar date with no time and no zone; a `PartialDay` is a day known
 * only to the day, the month or the year, a month and day without a year, or a span of days, with its year or without.
 * Both are plain text in the shapes of the `--json` contract, so that they sort, compare and travel as they are.
 */

/** `2023-04-15`: a real calendar day. */
export type Day = string & { readonly day: true };

/** `2023-04-15`, `2023-04`, `2023`, `--09-11` (year not stated) or a span `2022-10-30/2022-11-01`, `--10-30/--11-01`. */
export type PartialDay = string & { readonly partialDay: true };

/** How much of a PartialDay is known. */
export type Precision = 'day' | 'month' | 'year' | 'month-day' | 'span';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Days in a month of the proleptic Gregorian calendar. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1));
}

/** The Day of these numbers, or `undefined` when no such day exists (31 April). */
export function createDay(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as Day;
}

/** Reads `YYYY-MM-DD`; anything else, or a day that does not exist, is `undefined`. */
export function parseDay(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m ? createDay(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}

/** Reads any PartialDay shape of the contract; anything else is `undefined`. */
export function parsePartialDay(text: string): PartialDay | undefined {
  const day = parseDay(text);
  if (day) return day as string as PartialDay;
  if (/^[1-9]\d{3}$/.test(text)) return text as PartialDay;
  const month = /^([1-9]\d{3})-(\d{2})$/.exec(text);
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? (text as PartialDay) : undefined;
  const monthDay = /^--(\d{2})-(\d{2})$/.exec(text);
  if (monthDay) return createDay(2000, Number(monthDay[1]), Number(monthDay[2])) ? (text as PartialDay) : undefined;
  const [from, to, ...rest] = text.split('/');
  if (from && to && rest.length === 0) {
    const [a, b] = [from, to].map((end) => parseDay(text.startsWith('--') ? `2000${end.slice(1)}` : end));
    return a && b && (a <= b || isAroundNewYear(a, b)) ? (text as PartialDay) : undefined;
  }
  return undefined;
}

/** Without their years, only days of winter can end before they begin. */
const isAroundNewYear = (from: Day, to: Day): boolean =>
  from.startsWith('2000-1') && to.startsWith('2000-0') && from !== to;

/** A PartialDay from the numbers that are known. `undefined` when they name no real day. */
export function createPartialDay(year?: number, month?: number, day?: number): PartialDay | undefined {
  if (year !== undefined && month !== undefined && day !== undefined)
    return createDay(year, month, day) as string as PartialDay | undefined;
  if (year !== undefined && month !== undefined) return parsePartialDay(`${pad(year, 4)}-${pad(month)}`);
  if (year !== undefined) return parsePartialDay(pad(year, 4));
  if (month !== undefined && day !== undefined) return parsePartialDay(`--${pad(month)}-${pad(day)}`);
  return undefined;
}

/** The span from `from` to `to`; the single day when they are equal. */
export function createSpan(from: Day, to: Day): PartialDay {
  return (from === to ? from : `${from}/${to}`) as string as PartialDay;
}

/** The span of two days whose year is not stated; the single day when they are equal, `undefined` when they make no span. */
export function createYearlessSpan(from: PartialDay, to: PartialDay): PartialDay | undefined {
  return from === to ? from : parsePartialDay(`${from}/${to}`);
}

/** The PartialDay in that year, where its own is not stated; any other one as it is. */
export function inYear(date: PartialDay, year: number): PartialDay | undefined {
  if (!date.startsWith('--')) return date;
  const [from = '', to] = date.split('/').map((day) => day.slice(1));
  return parsePartialDay(`${year}${from}${to === undefined ? '' : `/${to < from ? year + 1 : year}${to}`}`);
}

/** The same in a year that has every day, a 29 February too, where its own is not stated. */
export const inSomeYear = (date: PartialDay): PartialDay => inYear(date, 2000) ?? date;

/** A PartialDay without its year in each year in which it shares a day with the other one; none where that has no year. */
export function inYearsOf(date: PartialDay, other: PartialDay): PartialDay[] {
  const [from, to] = [earliest(other), latest(other)];
  if (!date.startsWith('--') || !from || !to) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  // Days around New Year are of the year before, too.
  return [...new Set([first - 1, first, last])]
    .flatMap((year) => inYear(date, year) ?? [])
    .filter((one) => overlaps(one, other));
}

/** Whether two dates, of whatever precision, can mean a common day. */
export function overlaps(a: PartialDay, b: PartialDay): boolean {
  if (a.startsWith('--')) return inYearsOf(a, inSomeYear(b)).length > 0;
  if (b.startsWith('--')) return overlaps(b, a);
  const [from, to, since, until] = [earliest(a), latest(a), earliest(b), latest(b)];
  return from !== undefined && to !== undefined && since !== undefined && until !== undefined
    ? from <= until && since <= to
    : false;
}

/** What is known of a PartialDay. */
export function precisionOf(date: PartialDay): Precision {
  if (date.includes('/')) return 'span';
  if (date.startsWith('--')) return 'month-day';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** The first day that the PartialDay can mean; `undefined` when its year is not known. */
export function earliest(date: PartialDay): Day | undefined {
  switch (precisionOf(date)) {
    case 'day':
      return date as string as Day;
    case 'month':
      return `${date}-01` as Day;
    case 'year':
      return `${date}-01-01` as Day;
    case 'span':
      return date.startsWith('--') ? undefined : (date.slice(0, 10) as Day);
    case 'month-day':
      return undefined;
  }
}

/** The last day that the PartialDay can mean; `undefined` when its year is not known. */
export function latest(date: PartialDay): Day | undefined {
  switch (precisionOf(date)) {
    case 'day':
      return date as string as Day;
    case 'month':
      return `${date}-${pad(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}` as Day;
    case 'year':
      return `${date}-12-31` as Day;
    case 'span':
      return date.startsWith('--') ? undefined : (date.slice(11) as Day);
    case 'month-day':
      return undefined;
  }
}

/** The year, where it is known (the first one of a span). */
export function yearOf(date: PartialDay | Day): number | undefined {
  return date.startsWith('--') ? undefined : Number(date.slice(0, 4));
}

/** `day` moved by whole days; negative moves back. */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return getISODay(parseISO(day));
}
