import type { DateMention, SaidDate } from '../../../calendar/dates-in-text.ts';
import { type Day, daysBetween, earliest, type PartialDay, precisionOf, weekdayOf } from '../../../calendar/day.ts';
import { resolveDate } from '../../../calendar/resolve-dates.ts';
import { WEEKDAYS } from '../../../calendar/weekdays.ts';
import type { Sentence } from '../../draft.ts';
import type { Contradiction } from './contradiction.ts';

const BEFORE = new RegExp(`\\b(${WEEKDAYS.join('|')})(?: \\(|,? (?:on )?(?:the )?)$`);
const AFTER = new RegExp(`^(?:,? ?\\(|, )(${WEEKDAYS.join('|')})\\)?(?=[,.;)\\s]|$)`);

/** How far a day without its year may lie from the writing to be of the same year for sure. */
const NEAR = 14;

/** A weekday beside a date that does not fall on it. */
export function findWrongWeekdays(
  sentence: Sentence,
  dates: readonly DateMention[],
  written: PartialDay | undefined,
): Contradiction[] {
  const { text } = sentence;
  return dates.flatMap((mention) => {
    const { said, start, end } = mention;
    if (said.kind !== 'calendar' || !said.day || !said.month || said.until || said.yearsOn !== undefined) return [];
    const named = BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? AFTER.exec(text.slice(end, end + 16));
    const date = named ? dayOf(said, written) : undefined;
    const weekday = date && WEEKDAYS[weekdayOf(date) - 1];
    if (!named || !weekday || weekday === named[1]) return [];
    return [{ start: sentence.start + start, what: `The text calls ${date} a ${named[1]}, but it was a ${weekday}.` }];
  });
}

/** The day meant: with its year, or the one near the writing, before or after. */
function dayOf(said: SaidDate & { kind: 'calendar' }, written: PartialDay | undefined): Day | undefined {
  const on = written && precisionOf(written) === 'day' ? earliest(written) : undefined;
  const days = (['past', 'future'] as const).flatMap((way) => {
    const date = resolveDate(said, written, way)?.date;
    return date && precisionOf(date) === 'day' ? (earliest(date) ?? []) : [];
  });
  return said.year === undefined ? days.find((day) => on && Math.abs(daysBetween(day, on)) <= NEAR) : days[0];
}
