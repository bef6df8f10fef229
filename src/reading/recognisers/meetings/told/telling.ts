import type { PartialDay } from '../../../../calendar/day.ts';
import type { KnownPerson, Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import type { Trigger } from '../words/trigger.ts';
import type { MeetingDate } from './meeting-date.ts';
import type { MeetingPlace } from './meeting-place.ts';

/** What was told before: whom and when a later sentence may point back to. */
export interface ToldBefore {
  readonly people: readonly KnownPerson[];
  readonly mode: Mode | undefined;
  readonly date?: PartialDay | undefined;
  readonly place?: MeetingPlace;
}

/** One telling of a coming together in one sentence. */
export interface Telling {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly people: readonly KnownPerson[];
  readonly mode: Mode | undefined;
  readonly planned: boolean;
  readonly recalled: boolean;
  readonly date?: MeetingDate;
  readonly span?: PartialDay;
  readonly place?: MeetingPlace;
}

/** A telling with the day and the place that are known of it. */
export function composeTelling(
  told: Omit<Telling, 'date' | 'place'>,
  date: MeetingDate | undefined,
  place?: MeetingPlace,
): Telling {
  return { ...told, ...(date ? { date } : {}), ...(place ? { place } : {}) };
}
