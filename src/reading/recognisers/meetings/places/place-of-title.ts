import { findPlaces, type PlaceMention } from '../../../../actor/places.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import type { Draft, KnownPerson } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';

/** "A meets B in Beijing": the town with which the headline ends. */
const MEETS_IN = /\b(?:meets?|met|receives?|received|holds? (?:[a-z]+ )?talks|hosts?|sees?)\b[^.;,]{3,90} in $/;

/**
 * The town that a ministry's headline sets between the meeting and its day ("Meeting between A and B, Phnom Penh, 5 August
 * 2022"), or with which a headline ends that tells it, where the headline names those who met; for the town at its
 * end one of them is enough.
 */
export function placeOfTitle(draft: Draft, people: readonly KnownPerson[]): MeetingPlace | undefined {
  const [first] = draft.sentences;
  const untitled = first && !/[.!?]["”]?$/.test(first.text.trim()) ? [first] : [];
  const titles = [...draft.asides.filter((aside) => aside.in === 'head'), ...untitled];
  const named = new Set(titles.flatMap((title) => mentionsWithin(draft, title).map(({ who }) => who)));
  if (!people.some((who) => named.has(who))) return undefined;
  const all = people.every((who) => named.has(who));
  // The town and the day may have been set on a line of their own.
  const text = titles.map((title) => title.text.trim()).join(' ');
  const days = findDates(text);
  const place =
    findPlaces(text).find(
      ({ start, end }) =>
        all &&
        /, (?:in )?$/.test(text.slice(0, start)) &&
        days.some((day) => /^, (?:on )?$/.test(text.slice(end, day.start))),
    ) ?? titles.map((title) => townAtEnd(title.text)).find((town) => town !== undefined);
  return place && { place: place.text, canonicalPlace: place.place };
}

const townAtEnd = (title: string): PlaceMention | undefined =>
  findPlaces(title).find(
    ({ start, end }) => MEETS_IN.test(title.slice(0, start)) && /^["”]?\s*(?:$|[|–—-] )/.test(title.slice(end)),
  );
