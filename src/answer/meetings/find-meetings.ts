import { classOfRole, type RoleClass } from '../../actor/titles.ts';
import { type Day, earliest, type PartialDay, precisionOf, weekdayOf } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { Meeting, Participant } from '../../reading/reading.ts';
import { compareAsTold } from '../../reading/told-order.ts';
import { agreementOf } from '../../relations/dates-agree.ts';
import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import { whoseIsAsked } from '../needs/whose-is-asked.ts';
import { isOfOtherHouse } from '../people/house-of.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { exceptedTokens } from '../question/except.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import { isInPeriods, type Question } from '../question/question.ts';
import { isInMonth } from '../times/month.ts';
import { isToMeet } from './meeting-fit.ts';
import { type FoundMeeting, meetingsByName } from './meetings-by-name.ts';
import { hostAsked, isGuestThere } from './received-by.ts';
import { addresseeAsked, isSentBy } from './sent-to.ts';
import { isThere, isTitledThere, placeParties, placeTerms } from './where-it-was.ts';

/** The meetings that fit everything a question says of one: who, how, where, when, and its telling words; by date. */
export function findMeetings(
  question: Question,
  ask: MeetingAsk,
  needs: readonly Need[],
  library: Library,
): FoundMeeting[] {
  const pool = withEverybody(needs, library);
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
  const tense = tenseOf(question);
  const sides = sidesOf(needs, question);
  const host = hostAsked(question, ask, needs);
  const addressee = addresseeAsked(question, ask, needs);
  const found = pool.filter(
    (one) =>
      fitsMode(one.meeting, ask, tense) &&
      fitsDate(one.meeting, question) &&
      (excepted.length === 0 || (!names(one.meeting, excepted) && tellsOf(one, excepted, library))) &&
      ordered.every((need) =>
        need.isOccasion
          ? isOfOccasion(need, one, holders, library)
          : (fits(need, one, ask, needs, sides, holders) || isTitledThere(need, one, question, library)) &&
            isThere(need, one, ask, question, needs, library),
      ) &&
      !(host && isGuestThere(host, one, library)) &&
      !(addressee && isSentBy(addressee, one, library)),
  );
  return found.sort((a, b) => byDay(a.meeting.date, b.meeting.date) || compareAsTold(a.meeting, b.meeting));
}

/** The meetings in which everybody takes part whom the question names; all, where it names nobody. */
function withEverybody(needs: readonly Need[], library: Library): readonly FoundMeeting[] {
  const byName = meetingsByName(library);
  const lists = needs.flatMap((need) =>
    need.is === 'person' && !need.isOccasion
      ? [new Set([...need.keys, need.tokens.join(' ')].flatMap((name) => byName.get(name) ?? []))]
      : [],
  );
  const person = needs.find((need) => need.is === 'person');
  const pool =
    person?.is === 'person'
      ? [...new Set([...person.keys].flatMap((key) => byName.get(key) ?? []))]
      : (byName.get('') ?? []);
  return lists.length < 2 ? pool : pool.filter((one) => lists.every((list) => list.has(one)));
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

/** Whether the one was before the other: `undefined` where their days do not tell. */
export function comesBefore(one: Meeting, other: Meeting): boolean | undefined {
  const days = byDay(one.date, other.date);
  return one.date && other.date && days !== 0 ? days < 0 : undefined;
}

/** What a question says of the time of its meetings, worked out once for all of them. */
interface Tense {
  readonly coming: boolean;
  /** Held ones, planned ones, whatever there is. */
  readonly all: boolean;
}

function tenseOf({ asked, order, kind }: Question): Tense {
  const coming =
    /^\s*when(?:['’]s| is| are)\b[^?]{0,60}?\b(?:coming|visiting|arriving|travell?ing|flying|heading|returning)\b|\bwill\b|\bgoing to\b|\bplan(?:s|ned)?\b|\bdue\b|\bscheduled\b|\bexpected\b|\bawaited\b|\bsupposed\b|sẽ|dự kiến|có kế hoạch|dự định/i.test(
      asked,
    ) ||
    isToMeet(asked) ||
    order === 'next';
  const any = kind === 'which meetings' && !/\b(?:did|has|have|had|was|were)\b/i.test(asked);
  // "When is the trip" asks for one that was, or that is to be.
  const either = /^\s*(?:when|where)(?:['’]s| is| are)\b/i.test(asked);
  return { coming, all: !coming && (any || either) };
}

function fitsMode({ status, mode }: Meeting, ask: MeetingAsk, { coming, all }: Tense): boolean {
  if (!all && coming !== (status === 'planned')) return false;
  return mode ? ask.modes.includes(mode) : ask.open || ask.modes.includes('talks');
}

function fitsDate({ date }: Meeting, question: Question): boolean {
  if (!isInPeriods(date, question)) return false;
  if (question.monthDay) {
    const agreement = agreementOf(date, question.monthDay);
    if (agreement !== 'equal' && agreement !== 'within') return false;
  }
  if (!isInMonth(date, question.month)) return false;
  if (question.weekday)
    return date !== undefined && precisionOf(date) === 'day' && weekdayOf(date as string as Day) === question.weekday;
  return true;
}

/** The states that are named as the two sides ("A and B", "between A and B"): to be met in one of them is not to meet it; and whose somebody is. */
function sidesOf(needs: readonly Need[], { text }: Question): ReadonlySet<Need> {
  const parties = needs.filter((need) => need.is === 'party');
  const joined = ({ end }: Need, { start }: Need): boolean =>
    /^(?:['’]s)? ?(?:and|with|or|[-–/&,])?(?: the)? ?$/i.test(text.slice(end, start));
  const there = ({ start }: Need): boolean => /\b(?:in|at|to|from|visit\w*)(?: the)? $/i.test(text.slice(0, start));
  const pairs = parties.flatMap((one, i) => {
    const next = parties[i + 1];
    return next && joined(one, next) && !there(one) ? [one, next] : [];
  });
  // "Which Chilean leader": one of that state, not one met there.
  return new Set([...pairs, ...whoseIsAsked(text, needs)]);
}

/** "Minister Thanh", whom an article calls by his rank alone. */
const isCalledSo = (one: Participant, { end }: Need, needs: readonly Need[]): boolean =>
  needs.some((need) => need.is === 'person' && need.start === end + 1 && need.keys.has(personKey(one))) &&
  !/minister|president|premier|ambassador|secretary|chair|leader/i.test(one.role ?? '');

function fits(
  need: Need,
  found: FoundMeeting,
  ask: MeetingAsk,
  needs: readonly Need[],
  sides: ReadonlySet<Need>,
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
        meeting.participants.some(({ country }) => country === need.party) ||
        (!sides.has(need) && placeParties(meeting).has(need.party))
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

function holds(one: Participant, need: Extract<Need, { is: 'role' }>): boolean {
  if (need.party && one.country !== need.party) return false;
  if (!one.role) return false;
  if (need.role === 'legislator' && isOfOtherHouse(need.typed, one.role)) return false;
  if (need.role === 'minister') return /minister|secretary of/i.test(one.role);
  return classesHeld(one).has(need.role);
}

const held = new WeakMap<Participant, ReadonlySet<RoleClass>>();

/** The offices of a participant, part by part; worked out once. */
function classesHeld(one: Participant): ReadonlySet<RoleClass> {
  const before = held.get(one);
  if (before) return before;
  const role = one.role ?? '';
  const classes = new Set([...role.split(/ and |,/), role].map(classOfRole));
  held.set(one, classes);
  return classes;
}

const hasTerm = (text: string, terms: readonly string[]): boolean =>
  analyse(text).some(({ term }) => terms.includes(term));
