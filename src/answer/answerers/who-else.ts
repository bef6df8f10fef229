import { findPlaces } from '../../actor/gazetteer.ts';
import { type Day, daysBetween, earliest, inSomeYear } from '../../calendar/day.ts';
import { type IndexedArticle, type IndexedSentence, indexArticle } from '../articles/indexed-article.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import { PLANNED } from '../meetings/meeting-fit.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import type { Need } from '../needs/need.ts';
import { findNeeds } from '../needs/needs.ts';
import { namesOffices } from '../passages/names-someone.ts';
import { personKey } from '../people/known-names.ts';
import { asksPresence } from '../people/presence.ts';
import { type Answerer, type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';
import { findWhoElse, type WhoElse } from '../question/who-else.ts';

/** Days around a meeting that belong to one journey. */
const DAYS_OF_TRIP = 4;
const MOST = 6;
const MET =
  /\b(?:met|meets|meetings? with|talks with|received|called on|courtesy call|welcomed|hosted|saw|sessions? with|conferred|spoke with|conversations? with|greeted)\b/i;

/** Answers whom else somebody met beside one whom the question names: on that day, or on that journey as one article tells it. */
export const whoElse: Answerer = {
  name: 'who else',
  propose(question, context) {
    if (question.kind !== 'who' || asksPresence(question.text)) return undefined;
    const asked = findWhoElse(question.text);
    if (!asked) return undefined;
    const { excepted: _, ...open } = question;
    const needs = findNeeds(open, context.library);
    const { person, other } = partsOf(asked, needs);
    if (!person || !other) return undefined;
    const { library } = context;
    const anchors = findMeetings(open, ANY_MEETING, [person, other], library).filter(
      ({ meeting: { status } }) => status !== 'planned',
    );
    if (anchors.length === 0) return asked.start === asked.verb ? undefined : { sentences: [], final: true };
    const there = needs.filter((need) => need.is === 'place' || need.is === 'party');
    const meeting = question.meeting?.open === false ? question.meeting : ANY_MEETING;
    const found = findMeetings({ ...open, periods: [] }, meeting, [person, ...(asked.sameDay ? [] : there)], library)
      .filter((one) => one.meeting.status !== 'planned' && !isWith(one, other) && isTold(one, person))
      .filter((one) => anchors.some((anchor) => isBeside(one, anchor, asked)));
    const beside = asked.sameDay ? [] : anchors.filter((one) => tellsThird(one, [person, other]));
    const composed = [...beside, ...found].flatMap((one) => composeMeeting(one, context) ?? []);
    const told = toldBeside(anchors, found, person, other, context);
    return { sentences: [...composed, ...told].slice(0, MOST), final: true };
  },
};

function partsOf({ start, end, verb }: WhoElse, needs: readonly Need[]): { person?: Need; other?: Need } {
  const somebody = needs.filter(({ is }) => is === 'person' || is === 'role');
  const other = somebody.find((need) => need.start >= verb && need.end <= end);
  const person =
    somebody.find((need) => need.is === 'person' && (need.end <= start || need.start >= end)) ??
    somebody.find((need) => need.start >= start && need.end <= verb) ??
    somebody.find((need) => need.end <= start || need.start >= end);
  return { ...(person && { person }), ...(other && { other }) };
}

const isWith = ({ meeting }: FoundMeeting, other: Need): boolean =>
  other.is === 'person' && meeting.participants.some((one) => other.keys.has(personKey(one)));

/** Whether somebody of another state than the person's took part beside the other. */
function tellsThird({ meeting: { participants } }: FoundMeeting, named: readonly Need[]): boolean {
  const isNamed = (one: FoundMeeting['meeting']['participants'][number]): boolean =>
    named.some((need) => need.is === 'person' && need.keys.has(personKey(one)));
  const [own] = participants.filter((one) => named[0]?.is === 'person' && named[0].keys.has(personKey(one)));
  return (
    named.every(({ is }) => is === 'person') &&
    participants.some((one) => !isNamed(one) && one.country !== own?.country)
  );
}

/** A meeting tells somebody else only where another takes part. */
const isTold = ({ meeting }: FoundMeeting, person: Need): boolean =>
  meeting.participants.some((one) => person.is !== 'person' || !person.keys.has(personKey(one)));

/** Whether the one was on the day of the other, or on the same journey. */
function isBeside(one: FoundMeeting, anchor: FoundMeeting, { sameDay }: WhoElse): boolean {
  const together = one.articles.some((id) => anchor.articles.includes(id));
  const [day, at] = [one.meeting.date, anchor.meeting.date];
  if (!day || !at) return together && !sameDay;
  if (day === at) return day.length === 10 || together;
  const [first, last] = [earliest(inSomeYear(day)), earliest(inSomeYear(at))];
  if (day.startsWith('--') !== at.startsWith('--')) return false;
  return !sameDay && together && !!first && !!last && Math.abs(daysBetween(last, first as Day)) <= DAYS_OF_TRIP;
}

/** Sentences of the articles on the meeting named that tell of others whom the same person met. */
function toldBeside(
  anchors: readonly FoundMeeting[],
  found: readonly FoundMeeting[],
  person: Need,
  other: Need,
  { library }: Context,
): ProposedSentence[] {
  const known = new Set(found.flatMap(({ meeting }) => meeting.participants.map(personKey)));
  const [own, whom] = [person, other].map((need) => (need.is === 'person' ? need.keys : new Set<string>()));
  const told: ProposedSentence[] = [];
  for (const id of new Set(anchors.flatMap(({ articles }) => articles))) {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (
      !article ||
      !reading?.meetings.some(({ participants }) => participants.some((one) => whom?.has(personKey(one))))
    )
      continue;
    const indexed = indexArticle(article, reading);
    for (const sentence of indexed.sentences) {
      if (sentence.in !== 'body' || !MET.test(sentence.text) || PLANNED.test(sentence.text)) continue;
      if (!isOf(sentence, own ?? new Set(), whom ?? new Set(), indexed)) continue;
      const others = [...sentence.people].filter((key) => !own?.has(key) && !whom?.has(key) && !known.has(key));
      if (
        (GUEST.test(sentence.text) || ![...sentence.people].some((key) => whom?.has(key))) &&
        (others.length > 0 || namesOffices(sentence.text))
      )
        told.push(quote(article, sentence, library));
    }
  }
  return told;
}

const CALLED =
  /^The (?:\p{L}+ )?(premier|president|chancellor|king|queen|minister|secretary|chairman|chairwoman|ambassador|senator|speaker)\b/iu;

/** "B also received the senators": those whom the article's meeting is about. */
const ALSO_THEM =
  /\balso (?:received|met(?: with)?|hosted|saw|welcomed|(?:had|held) talks with) the (?:[\p{L}-]+ ){0,2}?(?:delegation|guests?|visitors?|parliamentarians|lawmakers|legislators|senators?|congress(?:men|man|woman)|group|mission|officials|envoy|ambassador|diplomats?)\b/u;

const GUEST = /^The (?:\p{Ll}+ )?(?:guest|visitor)\b/u;

/** Whether he comes from elsewhere than where the article's meetings were. */
const isGuest = (keys: ReadonlySet<string>, { people, reading }: IndexedArticle): boolean => {
  const places = reading.meetings.flatMap(({ place, canonicalPlace }) => canonicalPlace ?? place ?? []).join(', ');
  const states = new Set(findPlaces(places).map(({ country }) => country));
  return people.some(
    ({ key, country }) => keys.has(key) && country !== undefined && states.size > 0 && !states.has(country),
  );
};

/** Whether the sentence is about the person: names him, calls him by an office that the other does not hold, or goes on about him. */
function isOf(
  { people, alluded, he, text }: IndexedSentence,
  keys: ReadonlySet<string>,
  whom: ReadonlySet<string>,
  article: IndexedArticle,
): boolean {
  // Which of the two the guest is, is told by where they met.
  if (GUEST.test(text)) return isGuest(keys, article) && !isGuest(whom, article);
  if ([...people, ...alluded, ...(he ? [he] : [])].some((key) => keys.has(key))) return true;
  if (ALSO_THEM.test(text) && article.reading.meetings.length < 3) return true;
  const called = CALLED.exec(text)?.[1]?.toLowerCase();
  const bears = (of: ReadonlySet<string>): boolean =>
    article.people.some(({ key, roleText }) => of.has(key) && roleText.toLowerCase().includes(called ?? ''));
  return called !== undefined && bears(keys) && !bears(whom);
}
