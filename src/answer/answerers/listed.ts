import { fold } from '../../actor/fold.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { addDays, earliest } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { Meeting } from '../../reading/reading.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import { toldOnce } from '../meetings/told-once.ts';
import { standsAsPlace } from '../meetings/visit-goal.ts';
import { placeParties } from '../meetings/where-it-was.ts';
import { mayBePlace, type Need } from '../needs/need.ts';
import type { Answerer, ProposedSentence } from '../proposals/proposal.ts';
import { listedIn } from '../question/in-brief.ts';
import { ANY_MEETING, type MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';

/** Meetings of a list; of more, the latest. */
const MOST = 8;
/** Of the recent ones, so many. */
const MOST_RECENT = 3;

/**
 * Answers a list of meetings by nothing but meetings of all that it names: the recent ones newest first, the coming ones of
 * those that are planned, any others in date order. Where there is none, the corpus holds no answer.
 */
export const listed: Answerer = {
  name: 'listed',
  propose(question, context) {
    const which = listedIn(question.asked);
    const ask = question.meeting;
    if (which === undefined || !ask) return undefined;
    const { library } = context;
    const needs = context.needs.filter((need) => need.is !== 'word' || (need.hard && !(need.start < ask.end)));
    const timed = question.periods.length > 0 || question.monthDay !== undefined || question.month !== undefined;
    if (needs.length === 0 && !timed) return undefined;
    if (needs.some((need) => need.is === 'word' && /^\p{Ll}/u.test(need.typed))) return undefined;
    // Nobody of the corpus is called so.
    if (needs.some((need) => need.is === 'word' && !(mayBePlace(need) && followsPlaceWord(need, question))))
      return { sentences: [], final: true };
    const day = ({ meeting }: FoundMeeting): string => (meeting.date && earliest(meeting.date)) ?? '';
    const found = foundFor(question, ask, needs, library);
    const chosen = ((): readonly FoundMeeting[] => {
      if (which === 'coming')
        return found.filter(
          (one) => one.meeting.status === 'planned' && day(one) >= question.on && day(one) <= addDays(question.on, 366),
        );
      if (which === 'all') return found.slice(-MOST);
      const held = found.filter((one) => one.meeting.status !== 'planned' && day(one) <= question.on);
      const dated = held.filter((one) => day(one) !== '' && !day(one).startsWith('-')).toReversed();
      return (dated.length > 0 ? onePerDay(dated.filter((one) => isOfLate(one, dated[0]))) : held.toReversed()).slice(
        0,
        MOST_RECENT,
      );
    })();
    const sentences = chosen
      .flatMap((one): ProposedSentence[] => {
        const sentence = composeMeeting(one, context);
        return sentence ? [sentence] : [];
      })
      .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i);
    return { sentences, conflicts: chosen.flatMap(({ conflicts }) => conflicts), final: true };
  },
};

/** The meetings that fit; calls too where somebody's "meetings" were none in person. */
function foundFor(
  question: Question,
  ask: MeetingAsk,
  needs: readonly Need[],
  library: Library,
): readonly FoundMeeting[] {
  const found = (one: MeetingAsk): readonly FoundMeeting[] =>
    toldOnce(findMeetings(question, one, needs, library), library).filter(
      (some) => isFullyKnown(some) && needs.every((need) => isPlacedThere(need, some, question, library)),
    );
  const all = found(ask);
  return all.length === 0 && ask.open && needs.length > 1 ? found(ANY_MEETING) : all;
}

/** So many years before the newest are recent. */
const YEARS = 3;

const isOfLate = ({ meeting }: FoundMeeting, newest: FoundMeeting | undefined): boolean =>
  Number(meeting.date?.slice(0, 4)) >= Number(newest?.meeting.date?.slice(0, 4)) - YEARS;

/** What articles report; what others only mention where it tells a day and two sides. */
function isFullyKnown({ reported, meeting }: FoundMeeting): boolean {
  const sides = new Set(meeting.participants.map(({ country }) => country));
  return reported || (meeting.date?.length === 10 && sides.size > 1);
}

/** Of the meetings that an article tells of one day, the one that it tells first. */
function onePerDay(found: readonly FoundMeeting[]): readonly FoundMeeting[] {
  const start = ({ meeting }: FoundMeeting): number =>
    Math.min(...meeting.evidence.filter((one) => one.in === 'body').map((one) => one.start));
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.meeting.date === one.meeting.date &&
          other.articles[0] === one.articles[0] &&
          (start(other) < start(one) || (start(other) === start(one) && found.indexOf(other) < found.indexOf(one))),
      ),
  );
}

/** Whether the name stands behind a word that puts it on a map. */
const followsPlaceWord = ({ start }: Need, { text }: Question): boolean =>
  /\b(?:in|at|to|from)(?: the)? (?:\p{Lu}[\p{L}\p{M}'’-]* ){0,3}$/u.test(text.slice(0, start));

/** What is told by the houses of a capital. */
const HOUSES: ReadonlyMap<string, RegExp> = new Map([
  ['washington', /\b(?:White House|Oval Office|Pentagon|Capitol|State Department|Department of State|Blair House)\b/],
  ['moscow', /\bKremlin\b/],
]);

/** Whether the meeting was where the question puts it ("in Norway"): as told with it, or, where it is told without a place, by the head of its article. */
function isPlacedThere(need: Need, { meeting, articles }: FoundMeeting, question: Question, library: Library): boolean {
  if (need.is === 'word') return isIn(meeting, need.typed);
  // Whoever comes from a state is not met there.
  if (need.is === 'party' && /\b(?:visits?|trips?) (?:from|by)(?: the)? $/i.test(question.text.slice(0, need.start)))
    return !placeParties(meeting).has(need.party);
  if (need.is !== 'party' || !/\b(?:in|at)(?: the)? $/i.test(question.text.slice(0, need.start))) return true;
  if (findParties(need.typed).some(({ kind }) => kind === 'metonym')) return isIn(meeting, need.typed);
  const parties = placeParties(meeting);
  if (isIn(meeting, 'Washington')) return need.party === 'US';
  if (parties.size > 0) return parties.has(need.party);
  const [id = ''] = articles;
  const head = `${library.readings.get(id)?.title ?? ''}. ${library.articles.get(id)?.parts.body.slice(0, HEAD) ?? ''}`;
  return standsAsPlace(head, need);
}

const HEAD = 500;

function isIn({ place, canonicalPlace }: Meeting, name: string): boolean {
  const told = [canonicalPlace, place].filter(Boolean).join(', ');
  return fold(told).includes(fold(name)) || HOUSES.get(fold(name))?.test(told) === true;
}
