import { createPartialDay, type PartialDay, precisionOf, yearOf } from '../../../../calendar/day.ts';
import type { MeetingDate } from '../told/meeting-date.ts';

/** Any day of the year or month of writing: what is said of "yesterday" is counted from it, then forgotten. */
const SOME_MONTH = 6;
const SOME_DAY = 15;

/**
 * "Yesterday", "on Wednesday", in a text of which only the year or the month of writing is known: some day of that year or
 * month, and no finer. `near` gives the day that the words mean when written on a given day. A plan of a month may be of
 * the next one: it gets no date.
 */
export function coarseDay(
  written: PartialDay | undefined,
  planned: boolean,
  near: (written: PartialDay) => MeetingDate | undefined,
): MeetingDate | undefined {
  const precision = written && precisionOf(written);
  const year = written && yearOf(written);
  if (!written || !year || (precision !== 'year' && precision !== 'month') || (planned && precision === 'month'))
    return undefined;
  const month = precision === 'month' ? Number(written.slice(5, 7)) : SOME_MONTH;
  const stand = createPartialDay(year, month, SOME_DAY);
  const found = stand && near(stand);
  const said = found?.mention.said;
  const counted =
    (said?.kind === 'weekday' && !said.last && !said.next) || (said?.kind === 'offset' && said.unit === 'day');
  return found && counted ? { date: written, basis: 'inferred', mention: found.mention } : undefined;
}
