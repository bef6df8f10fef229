import type { DateMention } from '../../../calendar/dates-in-text.ts';
import type { PartialDay } from '../../../calendar/day.ts';
import type { ResolvedDate } from '../../../calendar/resolve-dates.ts';

/** A date with the words that give it, and whether the event is still to come. */
export interface OwnDate extends ResolvedDate {
  readonly mention: Pick<DateMention, 'start' | 'end'>;
  readonly planned: boolean;
  /** The days of the visit that the article is about. */
  readonly stay?: true;
}

/** How a date stands to an event: behind it, before it as part of its name, in "in May, when they met", or at the head. */
export type Way = 'behind' | 'as its name' | 'when' | 'ahead';

/** What an event's date is reckoned from. */
export interface Times {
  readonly written: PartialDay | undefined;
  /** The day of what the article reports. */
  readonly told: PartialDay | undefined;
}
