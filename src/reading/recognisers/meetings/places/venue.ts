import { fold, foldMarks } from '../../../../actor/fold.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { mentionsIn } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { placeIn } from './place.ts';
import { findTown, isCountry, OF_OTHER_TIME } from './town.ts';

const NOUN =
  'meetings?|talks?|encounters?|sessions?|receptions?|discussions?|dialogue|conversations?|exchange|summit|consultations?|gathering|audience|call|luncheon|lunch|dinner|negotiations';
const ARTICLE = '(?:[Tt]he|[Tt]heir|[Tt]his|[Bb]oth|[Aa]ll(?: \\w{2,5} of)?|[Aa]ll three)';
/** "The meeting took place …", "Both the reception and the talks were held …". */
const HELD = new RegExp(
  `\\b${ARTICLE} (?:[A-Za-z'-]{1,20} ){0,5}(${NOUN})\\b[^.;]{0,70}? (?:took place|(?:was|were) (?:held|hosted|convened)|occurred)\\b`,
  'g',
);
/** "The talks at the ministry went on", "the reception at the Palace". */
const NOUN_AT = new RegExp(
  `\\b[Tt]he (?:[a-z-]{2,16} ){0,2}(${NOUN}) (?=(?:at|in) (?:the )?(?:[A-Z]|(?:headquarters|office) of |(?:city|town) hall|presidential palace|foreign ministry|government ))`,
  'g',
);
/** "At their meeting, also held at city hall". */
const HELD_AT = new RegExp(
  `\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:[a-z-]{2,16} ){0,2}(${NOUN})(?: with [A-Z][^,.;]{1,50})?, (?:which (?:was|were) |both |also |likewise |again ){0,2}(?:held|hosted|convened|staged) (?=(?:at|in) )`,
  'g',
);
/** "Outside the Pentagon, where the talks had gone on". */
const WHERE = new RegExp(
  `\\b(?:[Oo]utside|[Ii]nside|[Ll]eaving|[Aa]t|[Ii]n) ((?:the )?[A-Z][^,.;]{2,60}, where (?:the |their |both |his |her )(?:[a-z-]{2,16} ){0,2}(${NOUN})\\b[^.;]{0,40}? (?:took place|(?:was|were|had been) (?:held|hosted|under way)|(?:had )?(?:gone|went) on|(?:had )?lasted|ran))\\b`,
  'g',
);
/** "Diaoyutai was the setting for the talks with Wang". */
const SCENE = new RegExp(
  `\\b([A-Z][A-Za-z'-]{2,24}(?: (?:of the )?[A-Z][A-Za-z'-]{1,24}){0,5}) was the (?:setting|venue|scene) (?:for|of) the (?:[a-z-]{2,18} ){0,2}(${NOUN})\\b`,
  'g',
);
/** "… present at the Government Office when the premier greeted his guest". */
const WHEN_RECEIVED =
  /\b(?:at|in) (?:the )?(?=[A-Z])[^,.;]{3,60} when (?:the|he|she|[A-Z])[^,.;]{0,50}\b(?:greeted|received|met|welcomed|hosted)\b/g;

const FOLLOWED = /, (?:was|were) followed by\b/;
const ALSO_THERE = /, (?:which (?:was|were) )?(?:also|likewise|again) (?:held|hosted|convened|staged)/;

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
    if (OF_OTHER_TIME.test(sentence.text)) continue;
    for (const told of venuesIn(draft, sentence)) {
      const theirs = toldOf(draft, sentence, told, reported);
      // "Their meeting, held there, was followed by talks with X": X was not said to be there.
      if (theirs.length > 0 && FOLLOWED.test(sentence.text))
        for (const one of reported)
          if (one.tellings[0]?.sentence === sentence && one.place?.place === told.place.place) delete one.place;
      for (const one of open)
        if (theirs.length > 0 && !theirs.includes(one) && tookFrom(one, told.place)) delete one.place;
      for (const one of theirs)
        if (open.includes(one) && !placed.has(one)) {
          one.place = told.place;
          placed.add(one);
        }
      // "Their meeting, also held there": the one told before it was there too.
      if (theirs.length > 0 && ALSO_THERE.test(told.words))
        for (const one of open)
          if (!one.place && one.people.some((who) => theirs.some(({ people }) => people.includes(who))))
            one.place = told.place;
    }
  }
  for (const one of open) {
    const town = one.place ? undefined : findTown(draft, one, reported);
    if (town) one.place = town;
  }
}

/** Whether the meeting has this place from a later sentence, which turns out to tell of another. */
const tookFrom = ({ place, tellings }: Gathered, other: MeetingPlace): boolean =>
  place !== undefined && place !== tellings[0]?.place && place.place === other.place;

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
  for (const match of plain.matchAll(HELD_AT))
    add(match[1] ?? '', match[0], match.index + match[0].length, match.index);
  for (const match of plain.matchAll(WHERE)) {
    const words = match[1] ?? '';
    const from = match.index + match[0].length - words.length;
    const clause = { ...sentence, text: `at ${sentence.text.slice(from, from + words.length)}` };
    const place = placeIn(draft.article, clause, 0, 'meeting');
    if (place && !isCountry(place)) found.push({ noun: match[2] ?? '', words, place });
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
  { noun, words, place: { place } }: Venue,
  reported: readonly Gathered[],
): readonly Gathered[] {
  const exception = sentence.text.indexOf('except');
  if (exception >= 0) {
    const others = mentionsWithin(draft, sentence).filter(({ start }) => start - sentence.start > exception);
    const apart = reported.filter(({ people }) => others.some(({ who }) => people.includes(who)));
    return apart.length === 0 ? [] : reported.filter((one) => !apart.includes(one));
  }
  if (reported.length === 1) return reported;
  if (FOLLOWED.test(sentence.text)) {
    const before = reported.filter(({ tellings }) => !tellings.some((one) => one.sentence === sentence));
    return before.length === 1 ? before : [];
  }
  const kind = kindOf(noun);
  const ofKind = reported.filter(({ mode }) => mode === kind);
  if (/^[Aa]ll\b/.test(words)) return reported;
  if (/^[Bb]oth\b/.test(words)) return / and /.test(words) || reported.length === 2 ? reported : [];
  const named = mentionsIn(draft, sentence)
    .filter(({ text, who }) => words.includes(foldMarks(text)) || words.includes(foldMarks(who.name)))
    .map(({ who }) => who);
  const theirs = reported.filter(({ people }) => named.some((one) => people.includes(one)));
  if (named.length > 0) return theirs.length === 1 ? theirs : theirs.filter(({ mode }) => mode === kind);
  if (ofKind.length === 1) return isToldLater(sentence, ofKind, kind) ? [] : ofKind;
  const ofOffice = reported.filter(({ people }) => people.some(({ role }) => isHouseOf(place, role)));
  return ofOffice.length === 1 ? ofOffice : [];
}

/** "Opening the meeting at the Palace", behind the talks of the lead: not the meeting of which the text tells only further down. */
function isToldLater({ in: part, start }: Sentence, ofKind: readonly Gathered[], kind: Kind): boolean {
  return (
    kind === 'meeting' &&
    part === 'body' &&
    ofKind.every(({ tellings }) => tellings.every(({ sentence: one }) => one.in === 'body' && one.start > start))
  );
}

const OF_ANY_OFFICE =
  /^(?:department|ministry|house|palace|office|building|headquarters|government|national|state|the|of)$/;

/** Whether the house is that of the office: "the Treasury Department" of a "Secretary of the Treasury". */
function isHouseOf(house: string, role: string | undefined): boolean {
  if (role === undefined || !/\b(?:Department|Ministry)\b/.test(house)) return false;
  const words = fold(role).split(/[^a-z]+/);
  return fold(house)
    .split(/[^a-z]+/)
    .some((word) => word.length > 4 && !OF_ANY_OFFICE.test(word) && words.includes(word));
}
