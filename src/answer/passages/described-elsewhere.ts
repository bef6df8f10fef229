import { analyse } from '../../search/analyse.ts';
import type { FoundMeeting } from '../meetings/meetings-by-name.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import type { Context } from '../proposals/proposal.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { rankPassages } from './rank-passages.ts';

/** Before the word for somebody's house ("in the British Parliament"), and for their calling ("who was the coach"). */
const IN_THE = /\b(?:in|at|from) the (?:\p{Lu}[\p{L}-]+ ){0,2}$/u;
const WAS_THE = /^\s*(?:[Ww]ho (?:was|were|is|are) the|[Ww]hich|[Ww]hat) (?:[\p{L}-]+ ){0,3}$/u;

/**
 * Whether it is asked who somebody of a description was whom one met ("the football coach A met", "who did A meet in the
 * Parliament"), and a sentence holds all of it, while none on the meetings found tells it of whoever was met there.
 */
export function isDescribedElsewhere(
  question: Question,
  ask: MeetingAsk,
  asked: readonly FoundMeeting[],
  context: Context,
): boolean {
  if (question.kind !== 'who') return false;
  const telling = context.needs.filter((need) => need.is === 'word' && need.hard);
  const describing = telling.filter(({ typed, start, end }) => {
    const before = question.text.slice(0, start);
    return end <= ask.start ? /^\p{Ll}/u.test(typed) && WAS_THE.test(before) : IN_THE.test(before);
  });
  const [best] = describing.length > 0 ? rankPassages(question, context) : [];
  const small = telling.filter((need) => describing.includes(need) || /^\p{Ll}/u.test(need.typed));
  if (!best || best.here < small.length || best.score < LEAST) return false;
  return !asked.some((one) => tellsOfOther(one, describing, context.needs));
}

/** A sentence that answers well by itself. */
const LEAST = 0.8;

/** Whether what the meeting stands on holds the words beside the name of somebody whom the question does not name. */
function tellsOfOther({ meeting }: FoundMeeting, words: readonly Need[], needs: readonly Need[]): boolean {
  const named = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const others = meeting.participants.filter((one) => !named.has(personKey(one)));
  return meeting.evidence.some(({ quote }) => {
    const terms = new Set(analyse(quote).map(({ term }) => term));
    const tokens = nameTokens(quote);
    return (
      words.every((need) => need.is === 'word' && need.terms.some((term) => terms.has(term))) &&
      others.some(({ name }) => nameTokens(name).some((token) => tokens.includes(token)))
    );
  });
}
