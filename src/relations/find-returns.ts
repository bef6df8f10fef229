import {
  type Day,
  daysInMonth,
  earliest,
  latest,
  type PartialDay,
  parseDay,
  precisionOf,
  yearOf,
} from '../calendar/day.ts';
import type { AnniversaryReturn, Origin, Relations } from './relations.ts';

/** Where a 29 February is kept in a common year; `none` leaves it out. */
export type LeapDay = '28 February' | '1 March' | 'none';

const MILESTONES = new Set([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100]);

/** Whether the number of years is a round one: 5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100, then every fifty. */
export function isMilestone(years: number): boolean {
  return MILESTONES.has(years) || (years > 100 && years % 50 === 0);
}

/**
 * The returns that fall from `from` through `to`: on their day, or in a month or year that the period touches where no
 * day is known. In date order, coarser ones first in theirs. An event without a year has none; a meeting or a visit
 * returns in round years only, unless `meetings` asks for all of its years.
 */
export function findReturns(
  relations: Pick<Relations, 'origins'>,
  from: Day,
  to: Day,
  options: { readonly leapDay?: LeapDay; readonly meetings?: boolean } = {},
): readonly AnniversaryReturn[] {
  const { leapDay = '28 February', meetings = false } = options;
  const returns: AnniversaryReturn[] = [];
  for (const origin of relations.origins) {
    const started = yearOf(origin.date);
    if (started === undefined) continue;
    const isMeeting = !meetings && (origin.kind === 'meeting' || origin.kind === 'visit');
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
      const years = year - started;
      const on = years > 0 ? returnIn(origin, year, leapDay) : undefined;
      if (!on || (isMeeting && !isMilestone(years))) continue;
      const [first, last] = [earliest(on), latest(on)];
      if (first && last && first <= to && last >= from)
        returns.push({ origin, years, on, milestone: isMilestone(years) });
    }
  }
  return returns.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.years - a.years));
}

/** The return of an origin in a year, as fine as the origin is; the first day of a span. */
function returnIn(origin: Origin, year: number, leapDay: LeapDay): PartialDay | undefined {
  const { date } = origin;
  const precision = precisionOf(date);
  if (precision === 'year') return String(year) as PartialDay;
  if (precision === 'month') return `${year}-${date.slice(5, 7)}` as PartialDay;
  const monthDay = date.slice(5, 10);
  if (monthDay !== '02-29' || daysInMonth(year, 2) === 29)
    return parseDay(`${year}-${monthDay}`) as PartialDay | undefined;
  if (leapDay === 'none') return undefined;
  return (leapDay === '1 March' ? `${year}-03-01` : `${year}-02-28`) as PartialDay;
}
