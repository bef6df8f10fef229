import { findDates } from '../../calendar/dates-in-text.ts';
import { createPartialDay, type PartialDay } from '../../calendar/day.ts';

/** The calendar dates that a value words ("2 July 2025", "Wed, 02 Jul 2025 …"), in order; `undefined` for one that is no whole day. */
export function findWordedDays(text: string): (PartialDay | undefined)[] {
  return findDates(text).flatMap(({ said }) =>
    said.kind === 'calendar'
      ? [said.year && said.day && !said.until ? createPartialDay(said.year, said.month, said.day) : undefined]
      : [],
  );
}
