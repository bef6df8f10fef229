import { foldMarks } from '../actor/fold.ts';
import { findParties } from '../actor/parties.ts';
import { findPlaces } from '../actor/places.ts';
import { datelinePlace } from './dateline-place.ts';
import type { Draft, Sentence } from './draft.ts';
import type { Gathered } from './meeting-news.ts';
import { mentionsIn, speaksOfBoth } from './meeting-people.ts';
import { type MeetingPlace, placeIn, toldHere, townOf } from './meeting-place.ts';
import { mentionsWithin } from './mentions.ts';

const NOUN =
  'meetings?|talks?|encounters?|sessions?|receptions?|discussions?|dialogue|conversations?|exchange|summit|consultations?|gathering|audience|call|luncheon|lunch|dinner|negotiations';
const ARTICLE = '(?:[Tt]he|[Tt]heir|[Tt]his|[Bb]oth|[Aa]ll(?: \\w{2,5} of)?|[Aa]ll three)';
/** "The meeting took place …", "Both the reception and the talks were held …". */
const HELD = new RegExp(
  `\\b${ARTICLE} (?:[A-Za-z'-]{1,20} ){0,5}(${NOUN})\\b[^.;]{0,70}? (?:took place|(?:was|were) (?:held|hosted|convened)|occurred)\\b`,
  'g',
);
/** "The talks at the ministry went on", "the reception at the Palace". */
const NOUN_AT = new RegExp(`\\b[Tt]he (?:[a-z-]{2,16} ){0,2}(${NOUN}) (?=(?:at|in) (?:the )?[A-Z])`, 'g');
/** "Diaoyutai was the setting for the talks with Wang". */
const SCENE = new RegExp(
  `\\b([A-Z][A-Za-z'-]{2,24}(?: (?:of the )?[A-Z][A-Za-z'-]{1,24}){0,5}) was the (?:setting|venue|scene) (?:for|of) the (?:[a-z-]{2,18} ){0,2}(${NOUN})\\b`,
  'g',
);
/** "… present at the Government Office when the premier greeted his guest". */
const WHEN_RECEIVED =
  /\b(?:at|in) (?:the )?(?=[A-Z])[^,.;]{3,60} when (?:the|he|she|[A-Z])[^,.;]{0,50}\b(?:greeted|received|met|welcomed|hosted)\b/g;
const OTHER_TIME =
  /\b(?:last (?:year|month|week|met|time)|previous|previously|years? ago|months? ago|earlier this|next|will|would|recalled|remember(?:s|ed)?|due|scheduled)\b|\bin (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of)? )?(?:19|20)\d\d\b|\b(?:held|been) every\b/i;

/** Gives those meetings a place whose own words name none (or a country only), from what the article says elsewhere. */
export function findVenues(draft: Draft, reported: readonly Gathered[]): void {
  const open = reported.filter(
    ({ place, mode, tellings }) =>
      mode !== undefined &&
      mode !== 'visit' &&
      mode !== 'message' &&
      mode !== 'phone call' &&
      mode !== 'online talks' &&
      (place === undefined || isCountry(place) || place !== tellings[0]?.place),
  );
  if (open.length === 0) return;
  const placed = new Set<Gathered>();
  for (const sentence of [...draft.sentences.slice(0, 120), ...draft.asides.filter((one) => one.in === 'caption')]) {
    if (OTHER_TIME.test(sentence.text)) continue;
    for (const told of venuesIn(draft, sentence)) {
      const theirs = toldOf(draft, sentence, told, reported);
      for (const one of open)
        if (theirs.length > 0 && !theirs.includes(one) && tookFrom(one, told.place)) delete one.place;
      for (const one of theirs)
        if (open.includes(one) && !placed.has(one)) {
          one.place = told.place;
          placed.add(one);
        }
    }
  }
  for (const one of open) {
    if (one.place) continue;
    const shown = placeOfPhoto(draft, one);
    if (shown) one.place = shown;
  }
  const together = reported.filter(({ mode }) => mode !== 'visit');
  for (const one of open) {
    if (one.place) continue;
    const place =
      (together.length === 1 ? saidHere(draft, one) : undefined) ??
      there(draft, one) ??
      stay(draft, one) ??
      townOfDay(one, reported);
    if (place) one.place = place;
  }
}

/** Whether the meeting has this place from a later sentence, which turns out to tell of another. */
const tookFrom = ({ place, tellings }: Gathered, other: MeetingPlace): boolean =>
  place !== undefined && place !== tellings[0]?.place && place.place === other.place;

const isCountry = ({ place, canonicalPlace }: MeetingPlace): boolean =>
  canonicalPlace === undefined && findParties(place).some(({ kind, text }) => kind === 'name' && text === place);

/** A venue, with the words by which the sentence calls what was held there. */
interface Venue {
  readonly noun: string;
  readonly words: string;
  readonly place: MeetingPlace;
}

function venuesIn(draft: Draft, sentence: Sentence): Venue[] {
  const plain = foldMarks(sentence.text);
  const found: Venue[] = [];
  const add = (noun: string, words: string, at: number, from = 0): void => {
    const clause = { ...sentence, text: sentence.text.slice(from) };
    const place = placeIn(draft.article, clause, at - from, 'meeting');
    if (place && !isCountry(place)) found.push({ noun, words, place });
  };
  for (const match of plain.matchAll(SCENE)) {
    const place = match[1] ?? '';
    found.push({
      noun: match[2] ?? '',
      words: match[0] + plain.slice(match.index + match[0].length, match.index + match[0].length + 50),
      place: { place: sentence.text.slice(match.index, match.index + place.length) },
    });
  }
  for (const match of plain.matchAll(HELD)) add(match[1] ?? '', match[0], match.index + match[0].length);
  if (found.length > 0 && !/\band the /.test(plain)) return found;
  for (const match of plain.matchAll(NOUN_AT))
    add(match[1] ?? '', match[0], match.index + match[0].length, match.index);
  for (const match of plain.matchAll(WHEN_RECEIVED)) add('reception', match[0], match.index);
  return found;
}

type Kind = 'talks' | 'reception' | 'meeting';

function kindOf(noun: string): Kind {
  if (/^(?:talk|discussion|dialogue|consultation|negotiation)/.test(noun)) return 'talks';
  return /^(?:reception|audience)/.test(noun) ? 'reception' : 'meeting';
}

/** The meetings that the words speak of: all of them, those of a person named there, or the only one of that kind. */
function toldOf(
  draft: Draft,
  sentence: Sentence,
  { noun, words }: Venue,
  reported: readonly Gathered[],
): readonly Gathered[] {
  const exception = sentence.text.indexOf('except');
  if (exception >= 0) {
    const others = mentionsWithin(draft, sentence).filter(({ start }) => start - sentence.start > exception);
    const apart = reported.filter(({ people }) => others.some(({ who }) => people.includes(who)));
    return apart.length === 0 ? [] : reported.filter((one) => !apart.includes(one));
  }
  if (reported.length === 1) return reported;
  const kind = kindOf(noun);
  const ofKind = reported.filter(({ mode }) => mode === kind);
  if (/^[Aa]ll\b/.test(words)) return reported;
  if (/^[Bb]oth\b/.test(words)) return / and /.test(words) || reported.length === 2 ? reported : [];
  const named = mentionsIn(draft, sentence)
    .filter(({ text, who }) => words.includes(foldMarks(text)) || words.includes(foldMarks(who.name)))
    .map(({ who }) => who);
  const theirs = reported.filter(({ people }) => named.some((one) => people.includes(one)));
  if (named.length > 0) return theirs.length === 1 ? theirs : theirs.filter(({ mode }) => mode === kind);
  return ofKind.length === 1 ? ofKind : [];
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
  const place = OTHER_TIME.test(before.text)
    ? undefined
    : placeIn(draft.article, before, before.text.length, 'meeting');
  return place && !isCountry(place) ? place : undefined;
}

/** Whom the same visitor saw on the same day in the same country was in the same town. */
function townOfDay(one: Gathered, reported: readonly Gathered[]): MeetingPlace | undefined {
  if (one.date === undefined || one.status !== 'held') return undefined;
  for (const other of reported) {
    const town = other === one || other.date !== one.date ? undefined : townOf(other.place);
    const country = town && findPlaces(town.place)[0]?.country;
    const visitor = one.people.find((person) => person.country !== country && other.people.includes(person));
    if (town && visitor && country !== undefined && one.people.some((person) => person.country === country))
      return town;
  }
  return undefined;
}

/** "The two ministers said here on Monday": where those who met speak together, they met. */
function saidHere(draft: Draft, one: Gathered): MeetingPlace | undefined {
  for (const sentence of draft.sentences.slice(0, 5)) {
    const at = /\b(?:said|agreed|pledged|discussed|vowed|noted|stressed|met|signed|told [^.;]{3,60}) here\b/.exec(
      sentence.text,
    );
    if (!at || OTHER_TIME.test(sentence.text.slice(0, at.index + 40))) continue;
    const speakers = mentionsIn(draft, { ...sentence, end: sentence.start + at.index });
    const theirs =
      speakers.length > 0 ? one.people.includes(speakers[0]?.who as never) : /\bleaders\b/.test(sentence.text);
    if (theirs || speaksOfBoth(sentence.text)) return toldHere(draft.article, sentence.text);
  }
  return undefined;
}

const STAY =
  /\b(?:arriv(?:e[ds]|ing) (?:in|at)|land(?:ed|ing) in|touched down in|fl(?:ew|ying) (?:in)?to|reached|(?:stay|stop|stopover) in|left [A-Z][A-Za-z ]{2,20} for|(?:is|was|are|were|been) in|visit(?:ed|s|ing)|(?:[Vv]isit|[Tt]rip|[Tt]our) to) (?:the )?(?:capital(?: city)?(?: of)? )?(?=[A-Z])/g;
const LEAVES =
  /\b(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?|invit(?:ed|es|ing)|hop(?:e|es|ed|ing)|plans?|could|should|if|may)\b/i;

/** The one city of the host's country in which the article says that the guest stayed. */
function stay(draft: Draft, { people, status }: Gathered): MeetingPlace | undefined {
  if (status !== 'held') return undefined;
  const filed = datelinePlace(draft.article)?.country;
  const cities = new Map<string, MeetingPlace>();
  for (const sentence of draft.sentences.slice(0, 60)) {
    const plain = foldMarks(sentence.text);
    for (const match of plain.matchAll(STAY)) {
      const from = match.index + match[0].length;
      const city = findPlaces(sentence.text).find(({ start }) => start === from);
      const before = plain.slice(Math.max(0, match.index - 90), match.index);
      if (!city || (filed !== undefined && filed !== city.country)) continue;
      if (OTHER_TIME.test(plain.slice(Math.max(0, match.index - 60), from + 90)) || LEAVES.test(before)) continue;
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
