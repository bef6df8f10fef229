import { foldMarks } from '../../../../actor/fold.ts';
import { findPlaces, type PlaceMention } from '../../../../actor/places.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import type { Draft, KnownPerson } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { findHouse, isHouseName } from './house.ts';

/** "A meets B in Beijing", "A Hosts B at the White House": the town or the house with which the headline ends. */
const MEETS_IN =
  /\b(?:[Mm]eets?|[Mm]et|[Rr]eceives?|[Rr]eceived|[Hh]olds? (?:[A-Za-z]+ )?[Tt]alks|[Hh]osts?|[Ss]ees?)\b[^.;,]{3,90} (?:in|at(?: the)?) $/;
const ENDS = /^["”]?\s*(?:$|[|–—-] )/;
/** "A meets B as C waits at the Palace": the house is of what else the headline tells. */
const TOLD_BESIDE = / (?:[Aa]s|[Ww]hile|[Bb]efore|[Aa]fter|[Aa]nd [a-z]+s|[Tt]o [a-z]+) /;

/**
 * The town that a ministry's headline sets between the meeting and its day ("Meeting between A and B, Phnom Penh, 5 August
 * 2022"), or the town or house with which a headline ends that tells it, where the headline names those who met; for what
 * stands at its end one of them is enough.
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
  if (place) return { place: place.text, canonicalPlace: place.place };
  return titles.map((title) => houseAtEnd(title.text)).find((house) => house !== undefined);
}

const townAtEnd = (title: string): PlaceMention | undefined =>
  findPlaces(title).find(({ start, end }) => MEETS_IN.test(title.slice(0, start)) && ENDS.test(title.slice(end)));

function houseAtEnd(title: string): MeetingPlace | undefined {
  const plain = foldMarks(title);
  const house = findHouse(plain, plain.length, () => false);
  const before = plain.slice(0, house?.start);
  const isTold = house !== undefined && MEETS_IN.test(before) && !TOLD_BESIDE.test(before);
  return isTold && ENDS.test(plain.slice(house.end)) && isHouseName(plain.slice(house.start, house.end))
    ? { place: title.slice(house.start, house.end) }
    : undefined;
}
