import type { PartialDay } from '../../../../calendar/day.ts';
import type { KnownPerson } from '../../../draft.ts';
import type { Meeting, MeetingStatus, Mode } from '../../../reading.ts';
import type { MeetingPlace } from './meeting-place.ts';
import type { Telling } from './telling.ts';

/** A meeting as its tellings add up. */
export interface Gathered {
  readonly tellings: Telling[];
  readonly people: readonly KnownPerson[];
  mode: Mode | undefined;
  readonly status: MeetingStatus;
  date?: PartialDay;
  basis?: Meeting['basis'];
  place?: MeetingPlace;
}

/** Gives the meeting this day. */
export function setDate(
  one: Gathered,
  date: { readonly date: PartialDay; readonly basis: NonNullable<Meeting['basis']> },
): void {
  one.date = date.date;
  one.basis = date.basis;
}

/** A meeting as its first telling gives it, with everybody once. */
export function gather(telling: Telling): Gathered {
  const date = telling.span ?? telling.date?.date;
  return {
    tellings: [telling],
    people: [...new Set(telling.people)],
    mode: telling.mode,
    status: telling.planned ? 'planned' : 'held',
    ...(date ? { date } : {}),
    ...(date && telling.date ? { basis: telling.date.basis } : {}),
    ...(telling.place ? { place: telling.place } : {}),
  };
}

/** Opens a meeting in the list with its first telling. */
export function add(list: Gathered[], telling: Telling): void {
  list.push(gather(telling));
}
