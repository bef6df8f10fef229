import {
  createDay,
  type Day,
  daysInMonth,
  earliest,
  latest,
  type PartialDay,
  parseDay,
  parsePartialDay,
  precisionOf,
  yearOf,
} from '../calendar/day.ts';
import type { AnniversaryReturn, Origin } from '../relations/relations.ts';
import type { LeapDayRule } from './digest.ts';

const MILESTONES = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100];

/** The round years that newsrooms mark; past a century every 25th. */
export function isMilestone(years: number): boolean {
  return MILESTONES.includes(years) || (years > 100 && years % 25 === 0);
}

/** The day of the year that an Origin is kept on, as far as its date tells: `undefined` for a month or a year. */
export function keptOn(date: PartialDay, year: number, leapDay: LeapDayRule): Day | undefined {
  const precision = precisionOf(date);
  if (precision !== 'day' && precision !== 'span') return undefined;
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (month === 2 && day === 29 && daysInMonth(year, 2) === 28)
    return leapDay === '1 March' ? createDay(year, 3, 1) : createDay(year, 2, 28);
  return createDay(year, month, day);
}

/**
 * The returns of an Origin that fall from `from` through `to`; for a month or a year, those whose month or year has a
 * day in that stretch. At most one a calendar year.
 */
export function returnsOf(origin: Origin, from: Day, to: Day, leapDay: LeapDayRule): AnniversaryReturn[] {
  const origins = yearOf(origin.date);
  if (origins === undefined) return [];
  const found: AnniversaryReturn[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const years = year - origins;
    if (years < 1) continue;
    const on = keptOn(origin.date, year, leapDay) ?? coarseReturn(origin.date, year);
    const first = on && (parseDay(on) ?? earliest(on as PartialDay));
    const last = on && (parseDay(on) ?? latest(on as PartialDay));
    if (!on || !first || !last || first > to || last < from) continue;
    found.push({ origin, years, on: on as string as PartialDay, milestone: isMilestone(years) });
  }
  return found;
}

const coarseReturn = (date: PartialDay, year: number): PartialDay | undefined =>
  parsePartialDay(precisionOf(date) === 'month' ? `${year}${date.slice(4)}` : String(year));
