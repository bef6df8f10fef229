import { foldMarks } from '../../../../actor/fold.ts';
import { isPartyName } from '../../../../actor/parties.ts';
import { findPlaces } from '../../../../actor/places.ts';
import { daysBetween, earliest, inSomeYear, latest, type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import { datelinePlace } from '../../../dateline-place.ts';
import type { Draft } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { mentionsIn, speaksOfBoth } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { placeIn, toldHere, townOf } from './place.ts';
import { seatOfHost } from './seat-of-host.ts';

/** Words that take a sentence to another time than that of the news. */
export const OF_OTHER_TIME =
  /\b(?:last (?:year|month|week|met|time)|previous|previously|years? ago|months? ago|earlier this|next|will|would|recalled|remember(?:s|ed)?|due|scheduled)\b|\bin (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of)? )?(?:19|20)\d\d\b|\b(?:held|been) every\b/i;

/** Whether the place is a country and no more. */
export const isCountry = ({ place, canonicalPlace }: MeetingPlace): boolean =>
  canonicalPlace === undefined && isPartyName(place);

/**
 * The town of a meeting that no sentence places: shown by a caption, said by those who met, pointed at, or the town
 * where the guest stayed or saw others that day, or the seat of a local host.
 */
export function findTown(draft: Draft, one: Gathered, reported: readonly Gathered[]): MeetingPlace | undefined {
  const alone = reported.filter(({ mode }) => mode !== 'visit').length === 1;
  return (
    placeOfPhoto(draft, one) ??
    (alone ? saidHere(draft, one) : undefined) ??
    there(draft, one) ??
    stay(draft, one) ??
    thirdCountry(draft, one) ??
    (one === reported[0] ? seatOfHost(draft, one) : undefined) ??
    townOfDay(one, reported)
  );
}

/** A caption that names those who met, with the place and the day behind them: "A and B, Seoul, 3 May 2023". */
function placeOfPhoto(draft: Draft, { people }: Gathered): MeetingPlace | undefined {
  for (const caption of draft.asides) {
    if (caption.in !== 'caption') continue;
    const there = mentionsIn(draft, caption).map(({ who }) => who);
    if (!people.every((person) => there.includes(person))) continue;
    const city = findPlaces(caption.text).find(
      ({ start, end }) =>
        caption.text.slice(Math.max(0, start - 2), start) === ', ' &&
        /^,? (?:on )?(?:\d{1,2} [A-Z]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.test(
          caption.text.slice(end, end + 20),
        ),
    );
    if (city) return { place: city.text, canonicalPlace: city.place };
  }
  return undefined;
}

/** "They met at a school there": the town that the sentence before closed with. */
function there(draft: Draft, { tellings }: Gathered): MeetingPlace | undefined {
  const [first] = tellings;
  const at = first ? draft.sentences.indexOf(first.sentence) : -1;
  const before = draft.sentences[at - 1];
  if (!first || !before || before.paragraph !== first.sentence.paragraph) return undefined;
  if (
    !/\bin (?:that|the same) (?:city|town|capital|resort)\b|\b(?:school|hotel|villa|palace|office|venue|residence|hall|base) there\b/.test(
      first.sentence.text,
    )
  )
    return undefined;
  const place = OF_OTHER_TIME.test(before.text)
    ? undefined
    : placeIn(draft.article, before, before.text.length, 'meeting');
  return place && !isCountry(place) ? place : undefined;
}

/** Whom the same visitor saw on the same day in the same country, or on one of a few, was in the same town. */
function townOfDay(one: Gathered, reported: readonly Gathered[]): MeetingPlace | undefined {
  if (one.date === undefined || one.status !== 'held') return undefined;
  for (const other of reported) {
    const town = other === one || !isOnDays(one.date, other.date) ? undefined : townOf(other.place);
    const country = town && findPlaces(town.place)[0]?.country;
    const visitor = one.people.find((person) => person.country !== country && other.people.includes(person));
    if (town && visitor && country !== undefined && one.people.some((person) => person.country === country))
      return town;
  }
  return undefined;
}

/** Whether it is the day of the other, or one of the few days that the other lasted. */
function isOnDays(date: PartialDay, other: PartialDay | undefined): boolean {
  if (other === undefined || date === other || precisionOf(other) !== 'span') return date === other;
  const days = inSomeYear(other);
  const [day, first, last] = [latest(inSomeYear(date)), earliest(days), latest(days)];
  if (!day || !first || !last || !['day', 'month-day'].includes(precisionOf(date))) return false;
  return first <= day && day <= last && daysBetween(first, last) < FEW_DAYS;
}

const FEW_DAYS = 5;

/** "The two ministers said here on Monday": where those who met speak together, they met. */
function saidHere(draft: Draft, one: Gathered): MeetingPlace | undefined {
  for (const sentence of draft.sentences.slice(0, 5)) {
    const at = /\b(?:said|agreed|pledged|discussed|vowed|noted|stressed|met|signed|told [^.;]{3,60}) here\b/.exec(
      sentence.text,
    );
    if (!at || OF_OTHER_TIME.test(sentence.text.slice(0, at.index + 40))) continue;
    const speakers = mentionsIn(draft, { ...sentence, end: sentence.start + at.index });
    const theirs =
      speakers.length > 0
        ? one.people.some((person) => person === speakers[0]?.who)
        : /\bleaders\b/.test(sentence.text);
    if (theirs || speaksOfBoth(sentence.text)) return toldHere(draft.article, sentence.text);
  }
  return undefined;
}

const STAY =
  /\b(?:arriv(?:e[ds]|ing) (?:in|at)|to (?:come to|visit|set foot in|travel to)(?<=\b(?:first|second|third|only|latest|highest-ranking|most senior)\b[^.;]{0,110})|land(?:ed|ing) in|touched down in|(?<!\b[Ff]rom [A-Z][^.;]{2,60})fl(?:ew|ying) (?:in)?to|reached|(?:stay|stop|stopover) in|left [A-Z][A-Za-z ]{2,20} for|(?:is|was|are|were|been|(?:days|hours|nights?|weekend|stop) ) ?in|(?:on|up|[Dd]uring|concluding|beginning|starting|ending)(?= the [A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]+)? leg\b)|visit(?:ed|s|ing)|(?:[Vv]isit|[Tt]rip|[Tt]our) to) (?:the )?(?:capital(?: city)?(?: of)? )?(?=[A-Z])/g;
/** "X is in Lima for a summit": there until it is over, in a text that was filed there. */
const IS_THERE = /\b(?:is|was|are|were) in (?:the )?(?=[A-Z])/g;

/** Where those of other countries met whom an occasion brought to the town of the dateline. */
function thirdCountry(draft: Draft, { people, status, mode }: Gathered): MeetingPlace | undefined {
  const filed = status === 'held' && mode !== undefined ? datelinePlace(draft.article) : undefined;
  if (filed?.canonical === undefined || filed.country === undefined) return undefined;
  if (people.some(({ country }) => country === undefined || country === filed.country)) return undefined;
  for (const sentence of draft.sentences.slice(0, 60)) {
    const plain = foldMarks(sentence.text);
    let places: ReturnType<typeof findPlaces> | undefined;
    for (const match of plain.matchAll(IS_THERE)) {
      const from = match.index + match[0].length;
      places ??= findPlaces(sentence.text);
      const city = places.find(({ start, place }) => start === from && place === filed.canonical);
      if (!city || !/^(?: [A-Za-z]+){0,2} (?:for|to attend|on|attending)\b/.test(plain.slice(city.end, city.end + 40)))
        continue;
      const there = mentionsWithin(draft, sentence).filter(({ end }) => end <= sentence.start + match.index);
      if (there.some(({ who }) => people.includes(who))) return { place: city.text, canonicalPlace: city.place };
    }
  }
  return undefined;
}

const LEAVES =
  /\b(?:will|before|left|leav(?:e|es|ing)|depart(?:s|ed|ing)?|invit(?:ed|es|ing)|hop(?:e|es|ed|ing)|plans?|could|should|if|may)\b/i;

/** The one city of the host's country in which the article says that the guest stayed. */
function stay(draft: Draft, { people, status }: Gathered): MeetingPlace | undefined {
  if (status !== 'held') return undefined;
  const filed = datelinePlace(draft.article)?.country;
  const cities = new Map<string, MeetingPlace>();
  for (const sentence of draft.sentences.slice(0, 60)) {
    const plain = foldMarks(sentence.text);
    let places: ReturnType<typeof findPlaces> | undefined;
    for (const match of plain.matchAll(STAY)) {
      const from = match.index + match[0].length;
      places ??= findPlaces(sentence.text);
      const city = places.find(({ start }) => start === from);
      const before = plain.slice(Math.max(0, match.index - 90), match.index);
      if (!city || (filed !== undefined && filed !== city.country)) continue;
      if (OF_OTHER_TIME.test(plain.slice(Math.max(0, match.index - 60), from + 90)) || LEAVES.test(before)) continue;
      const there = mentionsWithin(draft, sentence).map(({ who }) => who);
      const guest = people.find(
        (person) => there.includes(person) && person.country && person.country !== city.country,
      );
      if (guest && people.some(({ country }) => country === city.country))
        cities.set(city.place, { place: city.text, canonicalPlace: city.place });
    }
  }
  const [only, ...others] = cities.values();
  return others.length === 0 ? only : undefined;
}
