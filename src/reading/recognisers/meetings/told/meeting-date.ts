import type { DateMention } from '../../../../calendar/dates-in-text.ts';
import type { ResolvedDate } from '../../../../calendar/resolve-dates.ts';

/** A date found beside a meeting, with the words. */
export interface MeetingDate extends ResolvedDate {
  readonly mention: DateMention;
}
