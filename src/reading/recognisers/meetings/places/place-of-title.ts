import { findPlaces } from '../../../../actor/places.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import type { Draft, KnownPerson } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { MeetingPlace } from '../meeting-place.ts';

/**
 * The town that a ministry's headline sets between the meeting and its day ("Meeting between A and B, Phnom Penh, 5 August
 * 2022"), where the headline names those who met.
 */
export function placeOfTitle(draft: Draft, people: readonly KnownPerson[]): MeetingPlace | undefined {
  const [first] = draft.sentences;
  const opening = first && !/[.!?]["”]?$/.test(first.text.trim()) ? [first] : [];
  for (const title of [...draft.asides.filter((aside) => aside.in === 'head'), ...opening]) {
    const named = new Set(mentionsWithin(draft, title).map(({ who }) => who));
    if (!people.every((who) => named.has(who))) continue;
    const days = findDates(title.text);
    const place = findPlaces(title.text).find(
      ({ start, end }) =>
        /, (?:in )?$/.test(title.text.slice(0, start)) &&
        (days.some((day) => /^, (?:on )?$/.test(title.text.slice(end, day.start))) ||
          /^\.?$/.test(title.text.slice(end))),
    );
    if (place) return { place: place.text, canonicalPlace: place.place };
  }
  return undefined;
}
