import { findPlaces } from '../../actor/gazetteer.ts';
import type { Library } from '../../library/library.ts';
import type { Meeting } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import { indexArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import type { FoundMeeting } from './meetings-by-name.ts';
import { isGoal, standsAsPlace } from './visit-goal.ts';

/** Of a visit to somewhere, only what took place there counts; a host's own journey is another visit. */
export function isThere(
  need: Need,
  found: FoundMeeting,
  ask: MeetingAsk,
  { text }: Question,
  needs: readonly Need[],
  library: Library,
): boolean {
  const { meeting } = found;
  // A visit "to Oslo" took place there, or is another visit; "in Oslo" is where they met, no word that the article holds.
  if (need.is === 'word' && isGoal(need, ask, text)) return need.terms.some((term) => placeTerms(meeting).has(term));
  if (
    need.is === 'word' &&
    /^\p{Lu}/u.test(need.typed) &&
    /\b(?:in|at|on|aboard)(?: the)?\s*$/i.test(text.slice(0, need.start))
  )
    return meeting.place
      ? need.terms.some((term) => placeTerms(meeting).has(term)) || isToldAtVenue(need, found, text, library)
      : isToldThere(need, found, needs, library);
  if (
    ask.visit &&
    need.is === 'person' &&
    (need.end <= ask.start || /^ (?:of|by|did) (?:the )?$/i.test(text.slice(ask.end, need.start)))
  ) {
    const own = meeting.participants.find((one) => need.keys.has(personKey(one)))?.country;
    return own === undefined || !placeParties(meeting).has(own);
  }
  if (need.is !== 'party' || !isGoal(need, ask, text)) return true;
  return placeParties(meeting).has(need.party);
}

/** Whether the title of an article that does not place the meeting says where it was ("… meets ministers in Oslo"). */
export function isTitledThere(
  need: Need,
  { meeting, articles }: FoundMeeting,
  { text }: Question,
  library: Library,
): boolean {
  if (
    (need.is !== 'place' && need.is !== 'party') ||
    meeting.place ||
    !/\b(?:in|at) (?:the )?$/i.test(text.slice(0, need.start))
  )
    return false;
  return articles.slice(0, 3).some((id) => standsAsPlace(library.readings.get(id)?.title ?? '', need));
}

/** Whether an article that does not place the meeting names the place in one breath with the one whom they met. */
function isToldThere(
  need: Extract<Need, { is: 'word' }>,
  { meeting, articles }: FoundMeeting,
  needs: readonly Need[],
  library: Library,
): boolean {
  const asked = needs.flatMap((one) => (one.is === 'person' ? [...one.keys] : []));
  const others = meeting.participants.filter((one) => !asked.includes(personKey(one)));
  return articles.slice(0, 3).some((id) => {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading) return false;
    return indexArticle(article, reading).sentences.some(
      ({ text, terms, people }) =>
        need.terms.some((term) => terms.has(term)) &&
        others.some((one) => people.has(personKey(one)) || (one.role && hasTerms(text, termsOf(one.role)))),
    );
  });
}

/** A building, as a question names it after "in" or "at". */
const VENUE =
  /\b(?:in|at) (?:the )?(?:\p{Lu}[\p{L}\p{M}'’-]+ ){0,4}(?:House|Palace|Hall|Office|Building|Hotel|Cent(?:er|re)|Headquarters|Ministry|Guesthouse|Residence|Castle|Museum|University|Pagoda|Temple)\b/gu;

/** Whether a sentence that tells the meeting puts it in the building that is asked about, where its place is told by a room or a city. */
function isToldAtVenue(
  need: Extract<Need, { is: 'word' }>,
  { meeting, articles }: FoundMeeting,
  question: string,
  library: Library,
): boolean {
  const named = [...question.matchAll(VENUE)].find(
    ({ index, 0: venue }) => index <= need.start && need.end <= index + venue.length,
  );
  if (!named) return false;
  const building = named[0].replace(/^(?:in|at) (?:the )?/i, '');
  const there = new RegExp(`\\b(?:in|at) (?:the )?${building}\\b`, 'iu');
  return articles.slice(0, 3).some((id) => {
    const body = library.articles.get(id)?.parts.body ?? '';
    return meeting.evidence.some((one) => {
      if (one.article !== id || one.in !== 'body') return false;
      const around = body.slice(Math.max(0, one.start - 120), one.end + 120);
      return there.test(around);
    });
  });
}

const termsOf = (text: string): string[] => analyse(text).flatMap(({ term }) => (partyOfTerm(term) ? [] : [term]));

/** Whether the text holds the whole of a role. */
function hasTerms(text: string, terms: readonly string[]): boolean {
  const held = new Set(analyse(text).map(({ term }) => term));
  return terms.length > 0 && terms.every((term) => held.has(term));
}

const placeText = ({ place, canonicalPlace }: Meeting): string => [canonicalPlace, place].filter(Boolean).join(', ');

/** The terms of where the meeting was, as told and in its canonical form. */
export const placeTerms = (meeting: Meeting): ReadonlySet<string> => placeOf(meeting).terms;

/** The states in which the meeting was, and whatever party its place is named by. */
export const placeParties = (meeting: Meeting): ReadonlySet<string> => placeOf(meeting).parties;

interface NamedPlace {
  readonly terms: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

const NOWHERE: NamedPlace = { terms: new Set(), parties: new Set() };
const places = new WeakMap<Meeting, NamedPlace>();

/** What a meeting's place names; worked out once, for a question looks at many meetings. */
function placeOf(meeting: Meeting): NamedPlace {
  const text = placeText(meeting);
  if (text === '') return NOWHERE;
  const known = places.get(meeting);
  if (known) return known;
  const terms = analyse(text).map(({ term }) => term);
  const codes = terms.flatMap((term) => (term.startsWith('=') ? [term.slice(1).toUpperCase()] : []));
  const named = {
    terms: new Set(terms),
    parties: new Set([...findPlaces(text).map(({ country }) => country), ...codes]),
  };
  places.set(meeting, named);
  return named;
}
