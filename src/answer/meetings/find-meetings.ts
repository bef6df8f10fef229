import { findPlaces } from '../../actor/gazetteer.ts';
import { classOfRole } from '../../actor/titles.ts';
import { type Day, earliest, latest, type PartialDay, precisionOf, weekdayOf } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { Meeting, Participant } from '../../reading/reading.ts';
import { agreementOf } from '../../relations/dates-agree.ts';
import type { Conflict, Event } from '../../relations/relations.ts';
import { isSameCompany, modesFit } from '../../relations/same-meeting.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import { indexArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { exceptedTokens } from '../question/except.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import { isInPeriods, type Question } from '../question/question.ts';
import { isInMonth } from '../times/month.ts';
import { isGoal, standsAsPlace } from './visit-goal.ts';

/** A meeting that may be meant, with the articles that tell it, best first. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly articles: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Articles report it; `false` when it is only mentioned. */
  readonly reported: boolean;
}

const cache = new WeakMap<Library, ReadonlyMap<string, readonly FoundMeeting[]>>();

/** All meetings of the corpus by the names of those who take part: events, and what articles only mention of others. */
function meetingsByName(library: Library): ReadonlyMap<string, readonly FoundMeeting[]> {
  const known = cache.get(library);
  if (known) return known;
  const { events } = library.relations;
  const byName = new Map<string, FoundMeeting[]>();
  const add = (found: FoundMeeting): void => {
    const tokens = found.meeting.participants.flatMap((one) => [
      personKey(one),
      ...nameTokens(one.name),
      ...nameTokens(one.person ?? ''),
    ]);
    for (const token of new Set([...tokens, ''])) {
      const list = byName.get(token);
      if (list) list.push(found);
      else byName.set(token, [found]);
    }
  };
  const told = new Map<string, Event[]>();
  for (const event of events) {
    add({
      meeting: event.meeting,
      articles: [...event.articles, ...event.mentionedIn],
      conflicts: event.conflicts,
      reported: true,
    });
    for (const article of event.mentionedIn) {
      const list = told.get(article);
      if (list) list.push(event);
      else told.set(article, [event]);
    }
  }
  for (const reading of library.readings.values())
    for (const meeting of reading.mentioned) {
      if (meeting.participants.length === 0) continue;
      const joined = (told.get(reading.article) ?? []).some(
        (event) =>
          event.mentionedIn.includes(reading.article) &&
          isSameCompany(event.meeting, meeting) &&
          modesFit(event.meeting.mode, meeting.mode),
      );
      if (!joined) add({ meeting, articles: [reading.article], conflicts: [], reported: false });
    }
  cache.set(library, byName);
  return byName;
}

/** The meetings in which all of these people take part. */
export function meetingsOf(keys: readonly string[], library: Library): readonly FoundMeeting[] {
  const [first] = keys;
  const all = first === undefined ? [] : (meetingsByName(library).get(first) ?? []);
  return all.filter(({ meeting }) => keys.every((key) => meeting.participants.some((one) => personKey(one) === key)));
}

/** The meetings that fit everything a question says of one: who, how, where, when, and its telling words; by date. */
export function findMeetings(
  question: Question,
  ask: MeetingAsk,
  needs: readonly Need[],
  library: Library,
): FoundMeeting[] {
  const byName = meetingsByName(library);
  const person = needs.find((need) => need.is === 'person');
  const pool =
    person?.is === 'person'
      ? [...new Set([...person.keys].flatMap((key) => byName.get(key) ?? []))]
      : (byName.get('') ?? []);
  const ids = new Map<Need, ReadonlySet<string>>();
  const holders = (need: Need): ReadonlySet<string> => {
    const known = ids.get(need);
    if (known) return known;
    const terms = need.is === 'person' ? [] : need.terms.map((term) => ({ term, weight: 1 }));
    const found = new Set(library.engine.search(terms).ranked.map(({ id }) => id));
    ids.set(need, found);
    return found;
  };
  // Words are looked for in the article's text, which is dear: they come last.
  const ordered = [...needs].sort((a, b) => Number(a.is === 'word') - Number(b.is === 'word'));
  const excepted = exceptedTokens(question);
  const found = pool.filter(
    (one) =>
      fitsMode(one.meeting, ask, question) &&
      fitsDate(one.meeting, question) &&
      (excepted.length === 0 || (!names(one.meeting, excepted) && tellsOf(one, excepted, library))) &&
      ordered.every((need) =>
        need.isOccasion
          ? isOfOccasion(need, one, holders, library)
          : (fits(need, one, ask, needs, holders) || isTitledThere(need, one, question, library)) &&
            isThere(need, one, ask, question, needs, library),
      ),
  );
  return found.sort(
    (a, b) => byDay(a.meeting.date, b.meeting.date) || (question.order === 'first' ? asTold(a.meeting, b.meeting) : 0),
  );
}

/** Whether one of those whom the words name takes part. */
function names({ participants }: Meeting, tokens: readonly string[]): boolean {
  return tokens.some((token) =>
    participants.some(({ name, person }) => nameTokens(`${name} ${person ?? ''}`).includes(token)),
  );
}

/** Whether an article that tells the meeting names them too. */
function tellsOf({ articles }: FoundMeeting, tokens: readonly string[], library: Library): boolean {
  return articles.some((id) =>
    library.readings.get(id)?.people.some(({ name }) => nameTokens(name).some((token) => tokens.includes(token))),
  );
}

const firstDay = (date: PartialDay | undefined): string => (date && earliest(date)) ?? '9999';

const byDay = (a: PartialDay | undefined, b: PartialDay | undefined): number =>
  firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0;

/** Meetings of one day in the order in which one article tells them. */
function asTold(a: Meeting, b: Meeting): number {
  const [one, other] = [bodyStart(a), bodyStart(b)];
  return one && other && one.article === other.article ? one.start - other.start : 0;
}

/** Whether the one was before the other: `undefined` where their days do not tell. */
export function comesBefore(one: Meeting, other: Meeting): boolean | undefined {
  const days = byDay(one.date, other.date);
  return one.date && other.date && days !== 0 ? days < 0 : undefined;
}

const bodyStart = ({ evidence }: Meeting) =>
  evidence
    .filter((one) => one.in === 'body')
    .reduce<(typeof evidence)[number] | undefined>(
      (first, one) => (first === undefined || one.start < first.start ? one : first),
      undefined,
    );

function fitsMode(meeting: Meeting, ask: MeetingAsk, question: Question): boolean {
  const coming =
    /\bwill\b|\bgoing to\b|\bplan(?:s|ned)?\b|\bdue\b|\bscheduled\b|\bexpected\b|\bawaited\b|\bsupposed\b|sẽ/i.test(
      question.asked,
    ) || question.order === 'next';
  const all = question.kind === 'which meetings' && !/\b(?:did|has|have|had|was|were)\b/i.test(question.asked);
  // "When is the trip" asks for one that was, or that is to be.
  const either = !coming && /^\s*(?:when|where)(?:['’]s| is| are)\b/i.test(question.asked);
  if (!either && coming !== (meeting.status === 'planned') && (coming || !all)) return false;
  return meeting.mode ? ask.modes.includes(meeting.mode) : ask.open || ask.modes.includes('talks');
}

function fitsDate({ date }: Meeting, question: Question): boolean {
  if (!isInPeriods(date, question)) return false;
  if (question.monthDay) {
    const agreement = agreementOf(date, question.monthDay);
    const span = date && precisionOf(date) === 'span' && spans(date, question.monthDay);
    if (agreement !== 'equal' && agreement !== 'within' && !span) return false;
  }
  if (!isInMonth(date, question.month)) return false;
  if (question.weekday)
    return date !== undefined && precisionOf(date) === 'day' && weekdayOf(date as string as Day) === question.weekday;
  return true;
}

function spans(date: PartialDay, monthDay: PartialDay): boolean {
  const day = `${date.slice(0, 4)}-${monthDay.slice(2)}`;
  return (earliest(date) ?? '') <= day && day <= (latest(date) ?? '');
}

/** "Minister Thanh", whom an article calls by his rank alone. */
const isCalledSo = (one: Participant, { end }: Need, needs: readonly Need[]): boolean =>
  !/minister|president|premier|ambassador|secretary|chair|leader/i.test(one.role ?? '') &&
  needs.some((need) => need.is === 'person' && need.start === end + 1 && need.keys.has(personKey(one)));

function fits(
  need: Need,
  found: FoundMeeting,
  ask: MeetingAsk,
  needs: readonly Need[],
  holders: (need: Need) => ReadonlySet<string>,
): boolean {
  const { meeting, articles } = found;
  switch (need.is) {
    case 'person':
      return meeting.participants.some(
        (one) => need.keys.has(personKey(one)) || nameTokens(one.name).includes(need.tokens.join(' ')),
      );
    case 'role':
      return meeting.participants.some((one) => holds(one, need) || isCalledSo(one, need, needs));
    case 'party':
      return (
        meeting.participants.some(({ country }) => country === need.party) || placeParties(meeting).has(need.party)
      );
    case 'member':
      return meeting.participants.some(({ country }) => country !== undefined && need.parties.has(country));
    case 'place':
      return need.terms.some((term) => placeTerms(meeting).has(term));
    case 'word': {
      const inside = need.start < ask.end && need.end > ask.start;
      if (!need.hard || inside) return true;
      if (need.ofOffice || (need.isClass && OFFICE.test(need.typed)))
        return meeting.participants.some(({ role }) => hasTerm(role ?? '', need.terms));
      return articles.slice(0, 3).some((id) => holders(need).has(id));
    }
  }
}

/** Whether an article of the meeting speaks of what the question's occasion is named by. */
function isOfOccasion(
  need: Need,
  { articles }: FoundMeeting,
  holders: (need: Need) => ReadonlySet<string>,
  library: Library,
): boolean {
  if (need.is === 'word' && !need.hard) return true;
  if (need.is !== 'person') return articles.slice(0, 3).some((id) => holders(need).has(id));
  return articles.some((id) => library.readings.get(id)?.people.some((one) => need.keys.has(personKey(one))));
}

/** Ranks and posts that a "which" asks for: the one who took part has to bear it. */
const OFFICE = /^(?:generals?|admirals?|consuls?|governors?|mayors?)$/i;

/** Of a visit to somewhere, only what took place there counts; a host's own journey is another visit. */
function isThere(
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
  if (ask.visit && need.is === 'person' && need.end <= ask.start) {
    const own = meeting.participants.find((one) => need.keys.has(personKey(one)))?.country;
    return own === undefined || !placeParties(meeting).has(own);
  }
  if (need.is !== 'party' || !isGoal(need, ask, text)) return true;
  return placeParties(meeting).has(need.party);
}

/** Whether the title of an article that does not place the meeting says where it was ("… meets ministers in Oslo"). */
function isTitledThere(need: Need, { meeting, articles }: FoundMeeting, { text }: Question, library: Library): boolean {
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

function holds(one: Participant, need: Extract<Need, { is: 'role' }>): boolean {
  if (need.party && one.country !== need.party) return false;
  if (!one.role) return false;
  if (need.role === 'minister') return /minister|secretary of/i.test(one.role);
  return (
    one.role.split(/ and |,/).some((part) => classOfRole(part) === need.role) || classOfRole(one.role) === need.role
  );
}

/** Whether the text holds the whole of a role. */
function hasTerms(text: string, terms: readonly string[]): boolean {
  const held = new Set(analyse(text).map(({ term }) => term));
  return terms.length > 0 && terms.every((term) => held.has(term));
}

const hasTerm = (text: string, terms: readonly string[]): boolean =>
  analyse(text).some(({ term }) => terms.includes(term));

const placeText = ({ place, canonicalPlace }: Meeting): string => [canonicalPlace, place].filter(Boolean).join(', ');

function placeTerms(meeting: Meeting): Set<string> {
  return new Set(analyse(placeText(meeting)).map(({ term }) => term));
}

function placeParties(meeting: Meeting): Set<string> {
  const text = placeText(meeting);
  const terms = analyse(text).map(({ term }) => term.slice(1).toUpperCase());
  return new Set([...findPlaces(text).map(({ country }) => country), ...terms]);
}
