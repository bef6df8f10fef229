import { precisionOf } from '../../calendar/day.ts';
import type { Mode } from '../../reading/reading.ts';
import { bearsSome } from '../articles/indexed-article.ts';
import { asksForDeed } from '../deeds/deed-about-meeting.ts';
import { besideMeeting } from '../meetings/beside-meeting.ts';
import { chooseMeetings, trustedMeetings } from '../meetings/choose-meetings.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { doneAbout } from '../meetings/done-about.ts';
import { comesBefore, findMeetings } from '../meetings/find-meetings.ts';
import { nextStopAfter } from '../meetings/journey.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import { asksOnTheWay } from '../meetings/on-the-way.ts';
import { onlySent } from '../meetings/only-sent.ts';
import { toldSinceLast } from '../meetings/since-last.ts';
import { toldBefore } from '../meetings/told-before.ts';
import { toldOnce } from '../meetings/told-once.ts';
import { toldStay } from '../meetings/told-stay.ts';
import { placeTerms } from '../meetings/where-it-was.ts';
import type { Need } from '../needs/need.ts';
import { isDescribedElsewhere } from '../passages/described-elsewhere.ts';
import { findToldCount } from '../passages/how-often-told.ts';
import { rankPassages } from '../passages/rank-passages.ts';
import type { RankedPassage } from '../passages/ranked-passage.ts';
import { isToldBySentence } from '../passages/told-by-sentence.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Answerer, Context, Proposal, ProposedSentence } from '../proposals/proposal.ts';
import { exceptedTokens } from '../question/except.ts';
import { asksHabit } from '../question/habit.ts';
import { ANY_MEETING, type MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { asksHour } from '../times/clock.ts';
import { type EarlierThan, isNamedDate } from '../times/earlier-than.ts';
import { MONTH } from '../times/month.ts';

/** Asks for meetings between parties by nothing but their time: "the latest meeting between A and B". */
const LISTED =
  /^\s*(?:(?:which|what|list|when) (?:(?:is|was|were|are) )?)?(?:all )?(?:the )?(?:last|latest|most recent|recent)? ?(?:meetings?|talks|visits?|summits?|phone calls?|calls?)(?: (?:is|are|was|were|have|has|had)(?: there)?(?: been)?)?(?: held)? (?:between|with) /i;
/** Asks for whatever there was on a day. */
const HAPPENED = /\bwhat (?:happened|took place|went on)\b|\bwhat events?\b/i;
/** How often until then: what an article of that time counts. */
const BY_THEN = /\bby (?:the end of )?(?:\p{L}+ )?(?:19|20)\d{2}\b/iu;
const KINDS = new Set(['who', 'when', 'where', 'how often', 'how long', 'which meetings', 'yes or no']);
const OFTEN_AHEAD = /^\s*how often (?:will|would|should|shall)\b/i;
const FORMER = /^\s*(?:which|what) (?:[\p{L}'’-]+ ){0,2}(?:former|ex-\p{L})/iu;
/** Meetings told in one answer; of more, the latest. */
const MOST = 8;

/** Answers who met whom, when and where, from the meetings that the articles report; all of them in date order. */
export const meetings: Answerer = {
  name: 'meetings',
  propose(question, context) {
    const { act } = question;
    if (asksHabit(question.asked) && question.kind !== 'how often') return undefined;
    // How often a body is to meet is a rule, and no count of what was held.
    if (OFTEN_AHEAD.test(question.asked)) return undefined;
    // Who is called former is told by an article, not by a meeting.
    if (FORMER.test(question.text)) return undefined;
    if (asksHour(question.asked) || /^\s*since when\b/i.test(question.asked)) return undefined;
    // Whoever sets a day for a visit has not been there.
    if (question.kind === 'yes or no' && doneAbout(question).length > 0) return undefined;
    // "What event did A invite B to" asks for what the act was about.
    const ask = question.meeting ?? (!act && HAPPENED.test(question.text) ? ANY_MEETING : undefined);
    if (
      !ask ||
      !(KINDS.has(question.kind) || ask === ANY_MEETING) ||
      (act && question.kind !== 'which meetings' && act.start < ask.start)
    )
      return undefined;
    // Where one went on after a meeting is not where it was.
    if (nextStopAfter(question) !== undefined) return undefined;
    const { needs, library } = context;
    const more = needs.some((need) => need.is === 'word' && need.hard && !isListedPlace(need, question));
    if (asksForDeed(question, ask, needs)) return undefined;
    if (question.order === 'first' && ask.visit && !needs.some(({ is }) => is === 'person')) return undefined;
    if (ask.visit && isVisitOfThing(question, ask, needs)) return undefined;
    if (question.kind === 'yes or no' && (act || more)) return undefined;
    if (isToldBySentence(question, ask, more, context)) return undefined;
    if (asksOnTheWay(question.text)) return { sentences: [], final: true };
    const names = needs.filter((need) => need.is !== 'word');
    const timed = question.periods.length > 0 || question.monthDay !== undefined;
    const lists = !more && (question.kind === 'which meetings' || question.kind === 'how often');
    if (names.length === 0 && !timed && !lists) return undefined;
    if (question.earlierThan) return before(question, question.earlierThan, ask, context);
    const all = findMeetings(question, ask, needs, library);
    const there = besideMeeting(all, question, library);
    // Whom somebody met on the other side of a meeting is no answer, however a sentence puts it.
    if (there.length === 0 && all.length > 0) return { sentences: [], final: true };
    if (all.length === 0 && onlySent(question, ask, needs, library)) return { sentences: [], final: true };
    const found = chooseMeetings(trustedMeetings(toldOnce(there, library), question), question, library);
    const earlier = toldBefore(found, question, context);
    if (earlier.length > 0) return { sentences: earlier.slice(0, 1) };
    const asked = inOrder(found, question, ask, context).filter(
      (one) => tells(one, question) && !isPlacedAsAsked(one, question, needs) && !isWithoutPlace(one, question),
    );
    const apart = found.some(({ reported }) => reported) ? [] : metApart(question, ask, context);
    if (apart.length > 0) return compose(apart.slice(-MOST), question, context);
    // Where two met who are told to have met, without a place, is not told by where one of them was some other time.
    const people = needs.filter(({ is }) => is === 'person');
    if (
      asked.length === 0 &&
      !more &&
      question.kind === 'where' &&
      people.length > 1 &&
      found.some(({ reported }) => reported)
    )
      return tellsWhereMet(rankPassages(question, context)[0]?.sentence.text ?? '')
        ? undefined
        : { sentences: [], final: true };
    // What did not take place is told by nothing else.
    if (asked.length === 0 && found.length === 0 && !more && LISTED.test(question.text))
      return { sentences: [], final: true };
    if (asked.length === 0 || (more && isToldElsewhere(rankPassages(question, context)[0], asked, needs)))
      return undefined;
    if (isDescribedElsewhere(question, ask, asked, context)) return undefined;
    const composed = compose(asked.slice(-MOST), question, context, asked.length);
    const told =
      question.kind === 'how often' && (!timed || BY_THEN.test(question.asked)) ? findToldCount(question, context) : [];
    // A first one counts nothing where more are known.
    const counted = asked.length > 1 ? told.filter(({ text }) => !/\bfirst\b/i.test(text)) : told;
    const since = toldSinceLast(asked, question, context);
    const stay = toldStay(asked, question, context);
    return composed && { ...composed, sentences: [...counted, ...stay, ...composed.sentences, ...since] };
  },
};

/** "Which countries did A visit": a meeting of which nothing tells where it was may have been at home. */
const isWithoutPlace = ({ meeting: { mode, place } }: FoundMeeting, { text }: Question): boolean =>
  STATES_VISITED.test(text) && mode !== 'visit' && place === undefined;

const STATES_VISITED = /^\s*(?:which|what) (?:other )?(?:countries|states) (?:did|has|have)\b[^?]* visit/i;

/** "Which cities did A visit in Bavaria": a meeting that is told to have been "in Bavaria" names none. */
function isPlacedAsAsked({ meeting }: FoundMeeting, { text }: Question, needs: readonly Need[]): boolean {
  if (!TOWNS.test(text)) return false;
  const asked = new Set(
    needs.flatMap((need) => (need.is !== 'person' && IN_PLACE.test(text.slice(0, need.start)) ? need.terms : [])),
  );
  const told = placeTerms(meeting);
  return asked.size > 0 && told.size > 0 && told.isSubsetOf(asked);
}

const TOWNS = /^\s*(?:which|what) (?:other )?(?:cit(?:y|ies)|towns?|provinces?) (?:did|has|have)\b/i;
const IN_PLACE = /\bin (?:the )?(?:\p{L}+ )?$/iu;

/** "How many meetings in Oslo": the place alone is asked about. */
const isListedPlace = ({ start, typed }: Need, { kind, text }: Question): boolean =>
  kind === 'how often' && /^\p{Lu}/u.test(typed) && /\b(?:in|at)(?: the)? $/i.test(text.slice(0, start));

/** Whether a sentence puts a meeting somewhere: in a building, or in a place named right behind it. */
const tellsWhereMet = (text: string): boolean => VENUE.test(text) || MET_IN.test(text);
const MET_IN = new RegExp(
  `\\b(?:meet|met|meeting|talks) (?:(?!who\\b|after\\b|before\\b|said\\b|that\\b)[\\p{L}'’-]+ ){0,5}?(?:in|at) (?:the )?(?!${MONTH}\\b)\\p{Lu}`,
  'u',
);
const VENUE =
  /\b(?:meet|met|meeting|talks|received|hosted)\b.{1,120}\b(?:at|in|aboard|outside) (?:the |his |her |their )?(?:[\p{L}'’]+ ){0,4}(?:mission|embassy|consulate|palace|hotel|ministry|office|headquarters|house|residence|hall|building)\b/iu;

/** "When could a carrier come to Oslo": what comes is no person. */
function isVisitOfThing({ kind, text }: Question, ask: MeetingAsk, needs: readonly Need[]): boolean {
  if (kind !== 'when' && kind !== 'where') return false;
  const [aux] = /^\s*(?:when|where) (?:did|does|will|would|could|can|may|might) (?:the|an?) /i.exec(text) ?? [];
  if (aux === undefined) return false;
  const subject = needs.filter(({ start, end }) => start >= aux.length && end <= ask.start);
  return (
    subject.some((need) => need.is === 'word' && need.hard && !need.ofOffice) &&
    !subject.some(({ is }) => is === 'person' || is === 'role')
  );
}

/** "Did A meet B and C": the meetings of A with each of them apart, as far as articles tell of all of these. */
function metApart(question: Question, ask: MeetingAsk, { needs, library }: Context): readonly FoundMeeting[] {
  if (question.kind !== 'when' && question.kind !== 'where' && question.kind !== 'yes or no') return [];
  const others = needs.filter((need) => need.is === 'person' && need.start >= ask.end);
  if (others.length < 2 || !needs.some((need) => need.is === 'person' && need.end <= ask.start)) return [];
  const each = others.map((one) => {
    const left = needs.filter((need) => need === one || !others.includes(need));
    return trustedMeetings(findMeetings(question, ask, left, library), question).filter((found) =>
      tells(found, question),
    );
  });
  const articles = each.map((found) => new Set(found.flatMap((one) => one.articles)));
  return each
    .flat()
    .filter((found) => articles.every((ids) => found.articles.some((id) => ids.has(id))))
    .sort((a, b) => ((a.meeting.date ?? '') < (b.meeting.date ?? '') ? -1 : 1));
}

/** Whether a sentence that none of the meetings stands by holds every telling word, of which their articles speak somewhere. */
function isToldElsewhere(
  best: RankedPassage | undefined,
  asked: readonly FoundMeeting[],
  needs: readonly Need[],
): boolean {
  if (!best || needs.some(({ is }) => is === 'person' || is === 'role')) return false;
  const telling = needs.filter((need) => need.is === 'word' && need.hard);
  return (
    telling.length > 1 &&
    best.here >= telling.length &&
    !asked.some(({ meeting }) => bearsSome(best.sentence, meeting.evidence))
  );
}

/**
 * The last meeting before the one that the question names, mentions counted: of those whose days can be compared. Where
 * none is known nothing else answers, for any other meeting would be a wrong one.
 */
function before(question: Question, named: EarlierThan, ask: MeetingAsk, context: Context): Proposal {
  const { needs, library } = context;
  const day = ({ meeting }: FoundMeeting): string => meeting.date ?? '';
  const held = (one: FoundMeeting): boolean => one.meeting.status !== 'planned' && day(one) !== '';
  const anchors = findMeetings(question, ANY_MEETING, needs, library).filter(
    (one) => held(one) && isNamedDate(one.meeting.date, named),
  );
  // Without a date in the question the latest meeting is the one named.
  const anchor = anchors.findLast(({ reported }) => reported) ?? anchors.at(-1);
  if (!anchor) return { sentences: [], final: true };
  const yearless = day(anchor).startsWith('--');
  const earlier = findMeetings(question, ask, needs, library)
    .filter((one) => held(one) && day(one).startsWith('--') === yearless && day(one) < day(anchor))
    .filter((one) => tells(one, question))
    .slice(-1);
  return compose(earlier, question, context) ?? { sentences: [], final: true };
}

/** Of those whom somebody met before or after another, those whom an article that tells of both puts there. */
function inOrder(
  found: readonly FoundMeeting[],
  { excepted, ...question }: Question,
  ask: MeetingAsk,
  { needs, library }: Context,
): readonly FoundMeeting[] {
  const { order } = excepted ?? {};
  if (!excepted || !order) return found;
  const tokens = exceptedTokens({ text: question.text, excepted });
  const anchors = findMeetings(question, ask, needs, library).filter(({ meeting }) =>
    meeting.participants.some(({ name }) => nameTokens(name).some((token) => tokens.includes(token))),
  );
  return found.filter((one) =>
    anchors.every((anchor) => {
      const later = comesBefore(anchor.meeting, one.meeting);
      return later === undefined || later === (order === 'after');
    }),
  );
}

/** Whether the meeting holds what is asked for: a day for "when", a place for "where", someone else for "who". */
function tells({ meeting }: FoundMeeting, question: Question): boolean {
  if (question.kind === 'when') return meeting.date !== undefined;
  if (question.kind === 'where') return meeting.place !== undefined;
  if (question.kind === 'how long') return meeting.date !== undefined && precisionOf(meeting.date) === 'span';
  if (question.kind === 'who') return meeting.participants.length > 1;
  return true;
}

/** The mode that all of them share; summits among other meetings are meetings. */
function sameMode(found: readonly FoundMeeting[]): Mode | undefined {
  const [first, ...others] = new Set(found.map(({ meeting }) => meeting.mode));
  return others.length === 0 ? first : undefined;
}

/** A count is of all there are, also where only the latest of them are told. */
function compose(
  found: readonly FoundMeeting[],
  question: Question,
  context: Context,
  all = found.length,
): Proposal | undefined {
  const sentences = found
    .flatMap((one): ProposedSentence[] => {
      const sentence = composeMeeting(one, context, question.kind === 'where');
      return sentence ? [sentence] : [];
    })
    .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i);
  const [first] = sentences;
  if (!first) return undefined;
  if (question.kind !== 'how often') return { sentences, conflicts: found.flatMap(({ conflicts }) => conflicts) };
  const count: ProposedSentence = {
    text: context.phrases.times(all, sameMode(found)),
    verbatim: false,
    citations: first.citations,
    fields: [],
    reckoned: [all],
  };
  return { sentences: [count, ...sentences], conflicts: found.flatMap(({ conflicts }) => conflicts) };
}
