import { findParties } from '../../actor/gazetteer.ts';
import type { Mode } from '../../reading/reading.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { asksPresence, tellsPresence } from '../people/presence.ts';
import { findImpliedMeeting, findMeetingAsk, type MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { MONTH } from '../times/month.ts';
import { isHost } from './body-as-host.ts';
import { isGoal, standsAsPlace } from './visit-goal.ts';

/** "Where are they to talk": what is still to come. */
export const isToMeet = (asked: string): boolean =>
  TO_BE_HELD.test(asked) ||
  /^\s*(?:when|where)(?:['’]s| is| are) (?![^?]{0,60}(?:ing|ed)\b)[^?]{2,60}? to (?:meet|talk|visit|speak|travel|come|go|receive|hold)\b/iu.test(
    asked,
  );

/** "Where was the second round to be held". */
const TO_BE_HELD = /^\s*(?:when|where) (?:is|are|was|were) [^?]{2,160}? to (?:be held|take place)\b/i;

/** What was to come then may be long past: "where was the next round to be held". */
const THEN = /^\s*(?:when|where|who) (?:was|were)\b/i;

/** Whether the question asks for what is still to come. */
export function isComing({ order, asked }: Question): boolean {
  return (
    isToMeet(asked) ||
    order === 'next' ||
    /\bwill\b|\bgoing to\b|\b(?:plan(?:s|ned)?|due|scheduled|expected|supposed) to\b|\b(?:due|expected|awaited)(?: back| again)? (?:in|at)\b|^\s*(?:when|where|who)(?:['’]s| is| are)\b[^?]{0,60}?\b(?:coming|visiting|arriving|travell?ing|flying|heading|returning)\b|(?<!\p{L})(?:sẽ|dự kiến|có kế hoạch|dự định)(?!\p{L})/iu.test(
      asked,
    )
  );
}

/** "Did A meet B", whatever else it says of B; not what happened at a meeting. */
export function asksWhetherMet({ kind, meeting, text }: Question): boolean {
  if (kind !== 'yes or no' || !meeting || /^ (?:about|over|of)\b/.test(text.slice(meeting.end))) return false;
  return /^(?:meet|see|receive|host|phone|talk|speak|travel|go|come)$/i.test(text.slice(meeting.start, meeting.end));
}

/** "Which companies did A meet": those whom A met, not whoever A spoke of. */
export const asksWhatMet = ({ kind, meeting, text }: Question): boolean =>
  kind === 'what' &&
  meeting !== undefined &&
  !/\b(?:consul|general|admiral|governor|mayor)/i.test(text) &&
  /\bdid\b[^?]{2,60} (?:meet|receive|host)(?: with)?(?: (?:in|at|on|during)\b[^?]{2,40})?\s*\??$/.test(text);

/** What is only planned tells nothing of what was. */
export const PLANNED = /\b(?:will|is scheduled|are scheduled|is expected|is due|plans|is to|are to)\b/i;

/** A day that is fixed. */
const SET =
  /\b(?:is|are|has been|have been) (?:set|slated|planned|scheduled|arranged|fixed|pencilled in) (?:for|on|to)\b/i;

/** A meeting that both have settled on. */
const AGREED_TO_MEET =
  /\b(?:agreed|decided|consented|planned|arranged) (?:to|that) [^.;]{0,60}?\b(?:convene|talk|gather|hold|held|meet|host|hosted|organi[sz]e|stage|take place)\b/i;

const PREPARES = /\b(?:preparations?|prepar(?:e|ed|ing)) (?:for|of)\b/i;

/** A meeting that is to come, by the word before it. */
const IMPENDING =
  /\b(?:upcoming|forthcoming|impending|approaching|scheduled|(?<!\b(?:was|were|been|is|are) )coming) (?:[\p{L}-]+ ){0,3}?(?:visits?|trips?|tour|talks|meetings?|summits?)\b/iu;

/** "Looking forward to a meeting with B in Oslo", "would like their next meeting to be there". */
const AWAITED =
  /\b(?:look(?:s|ed|ing)? forward to|await(?:s|ed|ing)?) (?:[\p{L}-]+ ){0,4}?(?:visits?|trips?|talks|meetings?|meet|see|receive|welcome|host)\b|\bwould like [^.;]{1,40}?\b(?:meetings?|talks|visit)\b/iu;

/** "Goes from Oslo on Sunday to Laos": what is told as done now with its goal is to come. */
const SETS_OUT =
  /\b(?:goes|leaves|departs|flies|heads|travels|continues|proceeds|returns|arrives|comes) (?:[\p{L}\d]+ ){0,6}?(?:to|for|in|on) (?:the )?\p{Lu}/u;

/** "Would send a team of experts to Oslo", where those are asked for who come in a group. */
const GROUP =
  '(?:teams?|delegations?|groups?|missions?|experts?|specialists?|advisers?|officials|doctors|engineers|teachers)';
const GROUP_ASKED = new RegExp(`\\b${GROUP}\\b`, 'i');
const SENDS = new RegExp(
  `\\b(?:sen(?:d|ds|t|ding)|dispatch(?:es|ed|ing)?) (?:an? |its |the |\\d+ )?(?:[\\p{L}-]+ ){0,3}?${GROUP} (?:[\\p{L}-]+ ){0,6}?to (?:the )?\\p{Lu}`,
  'u',
);
const sendsThere = (text: string, { asked }: Question): boolean => GROUP_ASKED.test(asked) && SENDS.test(text);

/** Whether the sentence plans a meeting of the kind asked about. As the next one, a plan from before last year does not count. */
export function plansMeeting({ text }: IndexedSentence, question: Question, { reading }: IndexedArticle): boolean {
  const { meeting, on, order, asked } = question;
  const told = findMeetingAsk(text) ?? findImpliedMeeting(text);
  if (
    !(
      PLANNED.test(text) ||
      SET.test(text) ||
      /\b(?:program(?:me)?|schedule|agenda|itinerary)\b.{0,40}\binclud\w+/.test(text) ||
      /\bwould (?:be|take|visit|meet|hold|host|go|come|travel|fly|send|arrive|leave|see|receive)\b/.test(text) ||
      AWAITED.test(text) ||
      SETS_OUT.test(text) ||
      /\b(?:agreed|decided|consented|planned)\b[^.;]{1,200}\bto (?:hold|meet|convene|host)\b/.test(text) ||
      AGREED_TO_MEET.test(text) ||
      PREPARES.test(text) ||
      IMPENDING.test(text)
    ) ||
    !(
      told?.modes.some((mode) => meeting?.modes.includes(mode)) ||
      (meeting?.visit && (SETS_OUT.test(text) || sendsThere(text, question)))
    )
  )
    return false;
  if (order !== 'next' || THEN.test(asked)) return true;
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? /^\d{4}/.exec(reading.published.date ?? '')?.[0];
  return year !== undefined && year >= String(Number(on.slice(0, 4)) - 1);
}

const GOES =
  'visit\\w*|(?:due|expected|awaited) (?:in|at)|port calls?|trips?|travel\\w*|tour|arriv\\w+|journey|went|set foot|(?:has|have|had) (?:not |never |last |not yet )?been (?:in|to|back)';
const TRAVELS = new RegExp(`\\b(?:${GOES}|c[ao]me(?! next\\b))\\b`, 'i');
/** Whoever is invited to visit has not been there. */
export const INVITES = /\binvit\w+ .{0,80}\bvisit\b/i;

/** Goods that arrive. */
const SHIPPED =
  /\b(?:vessels|ships|boats|aircraft|planes|goods|aid|vaccines|doses|masks|equipment|cargo|shipments?|supplies|products|trainers|gifts)\b[^.;,]{0,50}? (?:arriv(?:ed?|es|ing)|went|came|travell?ed)\b/giu;

/** "Will be in Oslo from 2 to 4 May". */
const IS_TO_BE_IN = new RegExp(
  `\\b(?:will|would|is to|are to|was to|were to|due to|expected to|scheduled to) be (?:back |again )?in (?:the )?(?!${MONTH}\\b)\\p{Lu}`,
  'u',
);

/** Words of travel, or of talks at a place. */
const VISITS = new RegExp(
  `\\b(?:${GOES}|c[ao]me|comes|calls? at|left|leav\\w+|stays?|(?:held|holds?|hosted) .{0,60}talks|receiv\\w+|met|meets?|welcomed)\\b`,
  'i',
);

/** Whether the text names states as where somebody goes, and none that is asked about. */
export function goesElsewhere(text: string, needs: readonly Need[]): boolean {
  const goals = findParties(text).filter(({ start }) => TO_IT.test(text.slice(0, start)));
  return (
    goals.length > 0 && goals.every(({ party }) => needs.every((need) => need.is !== 'party' || need.party !== party))
  );
}
const TO_IT = /\b(?:visit(?:s|ed|ing)?|trip|tour|go(?:es)?|went|c[ao]mes?|travel(?:s|led)?)(?: to)?(?: the)? $/i;

/** Whether the sentence speaks of a meeting of a kind that the question asks about: a call is no visit. */
export function isSuchMeeting(
  text: string,
  question: Question,
  needs: readonly Need[],
  { reading }: IndexedArticle,
): boolean {
  const { meeting } = question;
  if (meeting?.visit && asksPresence(question.text) && tellsPresence(text)) return true;
  // Talks with a country's leader are no visit to the country, nor is an invitation, nor what was shipped there.
  if (meeting?.visit && needs.some((need) => need.is === 'party' && need.start >= meeting.start))
    return (
      (TRAVELS.test(text.replaceAll(SHIPPED, ' ')) || IS_TO_BE_IN.test(text) || sendsThere(text, question)) &&
      !INVITES.test(text)
    );
  if (meeting?.visit) {
    const goal = needs.find((need) => isGoal(need, meeting, question.text));
    return (
      (goal !== undefined && isHost(text, goal)) ||
      ((VISITS.test(text) || IS_TO_BE_IN.test(text) || sendsThere(text, question)) &&
        (!goal || (standsAsPlace(text, goal) && !INVITES.test(text))))
    );
  }
  const told = findMeetingAsk(text);
  if (
    told?.visit &&
    !/\b(?:meet|met|talks|meeting|summit|spoke|receiv\w+|host\w+|encounter\w*|sat down|saw)\b/i.test(text)
  )
    return false;
  if (!told || !meeting) return false;
  // "Held talks" tells no call, save in an article that reports one.
  const isOpen = told.open && !meeting.open && meeting.modes.every((mode) => REMOTE.has(mode));
  if (isOpen && !reading.meetings.some(({ mode }) => mode && meeting.modes.includes(mode))) return false;
  return tellsKind(text, meeting);
}

/** Whether one of the meetings that the text tells of, the first few, is of a kind that is asked about. */
function tellsKind(text: string, { modes }: MeetingAsk): boolean {
  let rest = text;
  for (let i = 0; i < MOST_TOLD; i++) {
    const told = findMeetingAsk(rest);
    if (!told) return false;
    if (told.modes.some((mode) => modes.includes(mode))) return true;
    rest = rest.slice(told.end);
  }
  return false;
}

const MOST_TOLD = 4;

/** Ways of meeting in which nobody goes anywhere. */
export const REMOTE: ReadonlySet<Mode> = new Set(['phone call', 'online talks', 'message']);
