import type { Need } from '../needs/need.ts';
import { asksPresence } from '../people/presence.ts';
import { mainClauseOf } from '../question/main-clause.ts';
import { findMeetingAsk, type MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { WHOSE_WISH } from '../words/acts.ts';

const COURSE =
  /\b(?:begin|began|start(?:ed)?|open(?:ed)?|end(?:ed)?|finish(?:ed)?|conclud\w{1,3}|wrap(?:ped)? up|cancel\w{0,4}|postpon\w{1,3}|cut short|announc\w{1,3}|break off|broke off) (?:\p{L}+['’]s |the |an? |his |her |their |its )?(?:[\p{L}-]+ ){0,2}$/iu;

/** "Where did A offer to host a meeting": the offer tells it. */
const OFFERED = /\b(?:offer|propose|suggest|promise|ask|want|hope|invite) (?:\p{L}+ )?to (?:[\p{L}-]+ ){0,5}$/iu;

/** "Where did his trip end". */
const COURSE_AFTER = /^['’]?s? (?:begin|start|open|end|finish|conclude)\b/i;

/** "Who announced the visit", "who announced Austin's visit". */
const OF_IT = /^\s*(?:(?:[Tt]he|an?|his|her|its|their)\b|\p{Lu}[^?]{1,40}?['’]s? )/u;

/**
 * Whether a question that names a meeting asks for something about it, not for the meeting: who initiated it, who was
 * present at it, on whose initiative, where it ended.
 */
export function asksForDeed({ kind, text }: Question, { start, end }: MeetingAsk, needs: readonly Need[]): boolean {
  const main = mainClauseOf(text);
  if (main !== text && !findMeetingAsk(main)) return true;
  const before = text.slice(0, start);
  if (kind === 'where' && OFFERED.test(before)) return true;
  if ((kind === 'where' || kind === 'when') && (COURSE.test(before) || COURSE_AFTER.test(text.slice(end)))) return true;
  if (kind !== 'who') return false;
  if (asksPresence(text) || WHOSE_WISH.test(text) || /^\s*who (?:spoke|speaks|will speak) (?:at|in|to)\b/i.test(text))
    return true;
  const telling = needs.filter((need) => need.is === 'word' && need.hard && need.end <= start);
  if (telling.length > 0 && /\b(?:when|while|during|at|after|before|whose)\b/i.test(before)) return true;
  return telling.some((need) => /^\s*who\s*$/i.test(text.slice(0, need.start)) && OF_IT.test(text.slice(need.end)));
}
