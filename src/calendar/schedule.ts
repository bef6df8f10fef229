import { addDays, type Day, daysInMonth, weekdayOf } from './day.ts';
import { type ClockTime, localDay, momentOf } from './zone.ts';

/** On which days a Schedule is due. Weekdays are 1 Monday … 7 Sunday. */
export type Pattern =
  | { readonly every: 'day' }
  | { readonly every: 'weekday' }
  | { readonly every: 'week'; readonly on: readonly number[] }
  /** The `nth` (1–4, or -1 for the last) such weekday of the month; `0` counts any day from Monday to Friday. */
  | { readonly every: 'month'; readonly nth: number; readonly weekday: number }
  /** A day of the month; the last day in a month that is shorter. `shift` moves it off Saturdays and Sundays. */
  | { readonly every: 'month'; readonly day: number; readonly shift?: 'next' | 'previous' };

/** When a channel wants its digest: days, a wall-clock time, an IANA zone. */
export interface Schedule {
  readonly pattern: Pattern;
  readonly time: ClockTime;
  readonly zone: string;
}

/** One due moment. `period` is the local day that the schedule names, also when a clock change moves `at` past midnight. */
export interface Due {
  readonly at: Date;
  readonly period: Day;
}

// The longest wait is a month and the days that a shift adds. A search starts one day early, because a clock change
// near midnight can move a day's moment into the next day.
const HORIZON_DAYS = 70;

/** The first due moment strictly after a moment. Any number of calls in a row names every period once, in order. */
export function nextDue(schedule: Schedule, after: Date): Due {
  const start = addDays(localDay(after, schedule.zone), -1);
  for (let i = 0; i <= HORIZON_DAYS; i++) {
    const due = dueOn(schedule, addDays(start, i));
    if (due && due.at > after) return due;
  }
  throw new Error(`No due day within ${HORIZON_DAYS} days of ${after.toISOString()}: the schedule names none.`);
}

/** The last due moment at or before a moment. */
export function lastDue(schedule: Schedule, atOrBefore: Date): Due {
  const start = localDay(atOrBefore, schedule.zone);
  for (let i = 0; i <= HORIZON_DAYS; i++) {
    const due = dueOn(schedule, addDays(start, -i));
    if (due && due.at <= atOrBefore) return due;
  }
  throw new Error(
    `No due day within ${HORIZON_DAYS} days before ${atOrBefore.toISOString()}: the schedule names none.`,
  );
}

/** Whether the pattern names this local day. */
function isDueDay(pattern: Pattern, day: Day): boolean {
  if (pattern.every === 'day') return true;
  if (pattern.every === 'weekday') return weekdayOf(day) <= 5;
  if (pattern.every === 'week') return pattern.on.includes(weekdayOf(day));
  if ('nth' in pattern) return isNth(pattern.nth, pattern.weekday, day);
  return isDayOfMonth(pattern.day, pattern.shift, day);
}

function dueOn(schedule: Schedule, day: Day): Due | undefined {
  if (!isDueDay(schedule.pattern, day)) return undefined;
  const at = momentOf(day, schedule.time, schedule.zone);
  return at && { at, period: day };
}

function isNth(nth: number, weekday: number, day: Day): boolean {
  const counts = (d: Day): boolean => (weekday === 0 ? weekdayOf(d) <= 5 : weekdayOf(d) === weekday);
  if (!counts(day)) return false;
  const date = dateOf(day);
  const earlier = Array.from({ length: date - 1 }, (_, i) => addDays(day, -1 - i)).filter(counts).length;
  if (nth > 0) return earlier === nth - 1;
  return !Array.from({ length: lastDateOf(day) - date }, (_, i) => addDays(day, 1 + i)).some(counts);
}

function isDayOfMonth(wanted: number, shift: 'next' | 'previous' | undefined, day: Day): boolean {
  const named = (d: Day): boolean => dateOf(d) === Math.min(wanted, lastDateOf(d));
  if (!shift) return named(day);
  const weekday = weekdayOf(day);
  if (weekday > 5) return false;
  if (named(day)) return true;
  if (shift === 'next') return weekday === 1 && (named(addDays(day, -1)) || named(addDays(day, -2)));
  return weekday === 5 && (named(addDays(day, 1)) || named(addDays(day, 2)));
}

const dateOf = (day: Day): number => Number(day.slice(8));
const lastDateOf = (day: Day): number => daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
