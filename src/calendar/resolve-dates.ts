import type { SaidDate } from './dates-in-text.ts';
import {
  addDays,
  createDay,
  createPartialDay,
  createSpan,
  createYearlessSpan,
  type Day,
  earliest,
  type PartialDay,
  precisionOf,
  weekdayOf,
  yearOf,
} from './day.ts';

/** What a worded date means, and whether its words were a date (`explicit`) or counted from another day (`relative`). */
export interface ResolvedDate {
  readonly date: PartialDay;
  readonly basis: 'explicit' | 'relative' | 'inferred';
}

/** Which way a date without a year lies from the day of writing. */
export type Direction = 'past' | 'future';

/**
 * The day that the words mean when written on `written` (a day, or a month or year when no more is known). Weekdays and
 * days without a year are the nearest ones in that direction, the day of writing included. Without a year to go by, a
 * month and day stays without one; a weekday or "yesterday" without a day of writing is unknown.
 */
export function resolveDate(
  said: SaidDate,
  written: PartialDay | undefined,
  direction: Direction,
): ResolvedDate | undefined {
  switch (said.kind) {
    case 'calendar':
      return resolveCalendar(said, written, direction);
    case 'weekday': {
      const day = asDay(written);
      if (!day) return undefined;
      return { date: toWeekday(day, said, direction) as string as PartialDay, basis: 'relative' };
    }
    case 'offset':
      return resolveOffset(said, written);
    case 'day of month':
      return toDayOfMonth(said.day, asDay(written), direction);
    case 'same day':
      return undefined;
  }
}

function asDay(date: PartialDay | undefined): Day | undefined {
  return date && precisionOf(date) === 'day' ? earliest(date) : undefined;
}

function toWeekday(from: Day, said: { weekday: number; last: boolean; next: boolean }, direction: Direction): Day {
  const back = (weekdayOf(from) - said.weekday + 7) % 7;
  if (said.next || (direction === 'future' && !said.last))
    return addDays(from, back === 0 && said.next ? 7 : (7 - back) % 7);
  return addDays(from, said.last && back === 0 ? -7 : -back);
}

/** The nearest such day in that direction, the day of writing included; nothing when that month has no such day. */
function toDayOfMonth(day: number, written: Day | undefined, direction: Direction): ResolvedDate | undefined {
  if (!written) return undefined;
  const ahead = Number(written.slice(8, 10)) < day;
  const move = direction === 'future' ? Number(!ahead && Number(written.slice(8, 10)) !== day) : -Number(ahead);
  const months = Number(written.slice(0, 4)) * 12 + Number(written.slice(5, 7)) - 1 + move;
  return relative(createPartialDay(Math.floor(months / 12), (months % 12) + 1, day));
}

function resolveOffset(
  said: { unit: 'day' | 'week' | 'month' | 'year'; by: number },
  written: PartialDay | undefined,
): ResolvedDate | undefined {
  const day = asDay(written);
  if (said.unit === 'day' && written && precisionOf(written) === 'month-day')
    return relative(moveYearless(written, said.by));
  if (said.unit === 'day') return day && { date: addDays(day, said.by) as string as PartialDay, basis: 'relative' };
  const year = written && yearOf(written);
  if (!year) return undefined;
  if (said.unit === 'year') return relative(createPartialDay(year + said.by));
  if (!day) return undefined;
  if (said.unit === 'month') {
    const months = year * 12 + Number(day.slice(5, 7)) - 1 + said.by;
    return relative(createPartialDay(Math.floor(months / 12), (months % 12) + 1));
  }
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * said.by);
  return { date: createSpan(monday, addDays(monday, 6)), basis: 'relative' };
}

/** The day so many days on from another one; nothing from a date that is no day. */
export function moveDays(from: PartialDay, by: number): PartialDay | undefined {
  if (by === 0) return from;
  if (precisionOf(from) === 'month-day') return moveYearless(from, by);
  const day = asDay(from);
  return day && (addDays(day, by) as string as PartialDay);
}

/** Moves a month and day whose year is not known; nothing across the end of February, where years differ. */
function moveYearless(date: PartialDay, by: number): PartialDay | undefined {
  const leap = addDays(`2000${date.slice(1)}` as Day, by).slice(4);
  const common = date === '--02-29' ? leap : addDays(`2001${date.slice(1)}` as Day, by).slice(4);
  return leap === common ? (`-${leap}` as PartialDay) : undefined;
}

function relative(date: PartialDay | undefined): ResolvedDate | undefined {
  return date && { date, basis: 'relative' };
}

function resolveCalendar(
  said: Extract<SaidDate, { kind: 'calendar' }>,
  written: PartialDay | undefined,
  direction: Direction,
): ResolvedDate | undefined {
  const { month, day } = said;
  const running = said.yearsOn === undefined ? undefined : written && yearOf(written);
  if (said.yearsOn !== undefined && running === undefined) return undefined;
  const counted = running === undefined ? undefined : running + (said.yearsOn ?? 0);
  const year =
    said.year ?? counted ?? (month ? guessYear(month, day ?? 1, written, direction, day === undefined) : undefined);
  const basis = said.year !== undefined || !year || asDay(written) ? 'explicit' : 'inferred';
  if (said.until && month && day) {
    if (!year) {
      const from = createPartialDay(undefined, month, day);
      const to = createPartialDay(undefined, said.until.month, said.until.day);
      return explicit(from && to && createYearlessSpan(from, to), basis);
    }
    const from = createDay(year, month, day);
    const to = createDay(
      said.until.year ?? year + (said.until.month < month ? 1 : 0),
      said.until.month,
      said.until.day,
    );
    return from && to && from <= to ? { date: createSpan(from, to), basis } : undefined;
  }
  return explicit(createPartialDay(year, month, day), basis);
}

function explicit(date: PartialDay | undefined, basis: ResolvedDate['basis']): ResolvedDate | undefined {
  return date && { date, basis };
}

/** The year of a month and day that lies on or before (or after) the writing; a day's slack for zones. */
function guessYear(
  month: number,
  day: number,
  written: PartialDay | undefined,
  direction: Direction,
  wholeMonth: boolean,
): number | undefined {
  const year = written && yearOf(written);
  if (!written || !year) return undefined;
  if (precisionOf(written) === 'year') return year;
  const reference = earliest(written);
  if (!reference) return year;
  if (precisionOf(written) === 'month') {
    const at = Number(reference.slice(5, 7));
    return direction === 'past' ? (month > at ? year - 1 : year) : month < at ? year + 1 : year;
  }
  const same = createDay(year, month, day) ?? createDay(year, month, Math.min(day, 28));
  if (!same) return year;
  if (direction === 'past')
    return (wholeMonth ? same.slice(0, 7) > reference.slice(0, 7) : same > addDays(reference, 1)) ? year - 1 : year;
  return (wholeMonth ? same.slice(0, 7) < reference.slice(0, 7) : same < addDays(reference, -1)) ? year + 1 : year;
}
