import { type Day, daysBetween, earliest, type PartialDay } from '../calendar/day.ts';
import type { Claim } from './claims.ts';
import { agreementOf } from './dates-agree.ts';
import type { Origin } from './relations.ts';

/** Sources that date one event differently seldom lie further apart; what lies further apart is another event. */
const MOST_DAYS = 366;

const MISPRINT = /\bmisprint|\berror\b|\bprints\b.{0,60}\byear of\b/i;

/** Whether two dates can be of one event: they agree, or lie no more than a year apart. */
export function isNear(a: PartialDay, b: PartialDay): boolean {
  const agreement = agreementOf(a, b);
  if (agreement !== 'apart') return true;
  const [x, y] = [earliest(a), earliest(b)];
  return x === undefined || y === undefined || Math.abs(daysBetween(x as Day, y as Day)) <= MOST_DAYS;
}

/**
 * The other dates that sources give for an event: up to a year away, or the same day of another year where a source
 * states it as such. A misprint that a note names is left to the note.
 */
export function otherDatesOf(claims: readonly Claim[], date: PartialDay): Origin['otherDates'] {
  const others = [
    ...claims.flatMap(({ otherDates, note }) =>
      otherDates.filter((other) => isNear(other.date, date) || isOtherYear(other.date, date, note)),
    ),
    ...claims.flatMap(({ date: other, support }) => (other && isNear(other, date) ? [{ date: other, support }] : [])),
  ].filter(({ date: other }) => {
    const agreement = agreementOf(other, date);
    return agreement !== 'equal' && agreement !== 'within';
  });
  return [...new Map(others.map((other) => [other.date, other])).values()];
}

function isOtherYear(other: PartialDay, date: PartialDay, note: string | undefined): boolean {
  return other.length === 10 && other.slice(4) === date.slice(4) && note !== undefined && !MISPRINT.test(note);
}
