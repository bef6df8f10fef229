import type { Party } from '../actor/actor.ts';
import { earliest, type PartialDay } from '../calendar/day.ts';
import type { Event, Origin, Relations, Rung } from './relations.ts';

/** One dated entry of the story between two parties. */
export type TimelineEntry =
  | { readonly kind: 'event'; readonly date?: PartialDay; readonly event: Event }
  | { readonly kind: 'rung'; readonly date?: PartialDay; readonly rung: Rung }
  | { readonly kind: 'origin'; readonly date?: PartialDay; readonly origin: Origin };

/** All that is known between two parties, by date, what has no date last: meetings, levels, dated events that are neither. */
export function findTimeline(relations: Relations, a: Party, b: Party): readonly TimelineEntry[] {
  const isPair = (parties: readonly (Party | undefined)[]): boolean => parties.includes(a) && parties.includes(b);
  const entries: TimelineEntry[] = [
    ...relations.events
      .filter(({ meeting }) => isPair(meeting.participants.map(({ country }) => country)))
      .map(
        (event): TimelineEntry => ({ kind: 'event', event, ...(event.meeting.date && { date: event.meeting.date }) }),
      ),
    ...relations.ladder
      .filter(({ parties }) => isPair(parties))
      .map((rung): TimelineEntry => ({ kind: 'rung', rung, ...(rung.since && { date: rung.since }) })),
    ...relations.origins
      .filter(
        ({ parties, kind }) => isPair(parties) && kind !== 'partnership' && kind !== 'meeting' && kind !== 'visit',
      )
      .map((origin): TimelineEntry => ({ kind: 'origin', origin, date: origin.date })),
  ];
  const day = ({ date }: TimelineEntry): string => (date && earliest(date)) ?? '9999';
  return entries.sort((x, y) => (day(x) < day(y) ? -1 : day(x) > day(y) ? 1 : 0));
}

/** The levels that held between two parties on a day, highest first; a level of unknown beginning is left out. */
export function findLevelsOn(relations: Relations, a: Party, b: Party, on: string): readonly Rung[] {
  return relations.ladder
    .filter(({ parties }) => parties.includes(a) && parties.includes(b) && parties.length === 2)
    .filter(({ since, until }) => {
      const [from, to] = [since && earliest(since), until && earliest(until)];
      return from !== undefined && from <= on && (to === undefined || on < to);
    })
    .toReversed();
}
