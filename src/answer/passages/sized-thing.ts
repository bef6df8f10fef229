import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const SIZE_OF =
  /\b(?:how (?:big|large|high) (?:is|are|was|were)|how much (?:is|are|was|were)|what (?:is|are|was|were)) (?:[^?]{0,60}?)(?=[?.]|$| (?:with|to|from|in|of|between|for|on|by|at|last|this|that|as)\b)/iu;

/** What is measured, and no mere word for a number. */
const MEASURED =
  /^(?:capacity|weight|height|depth|speed|temperature|share|price|cost|target|goal|limit|ceiling|quota)s?$/i;

/** The goods of which a flow is asked for ("how much were footwear exports", "how much footwear did A sell"). */
const FLOW_OF = /^ (?:exports?|imports?|sales|shipments|output|production)\b/i;
const FLOWS =
  /^ (?:did|does|do|has|have|had|will|would) [^?]{2,60}? (?:sell|sold|buy|bought|export|exported|import|imported|ship|shipped|produce|produced|grow|grown)\b/i;

/** Whether the need is the goods of which a flow is asked for: what others earned tells nothing of it. */
export const isGoodsOfFlow = (need: Need, { kind, text }: Question): boolean =>
  kind === 'how much' &&
  need.is === 'word' &&
  need.hard &&
  /^\p{Ll}/u.test(need.typed) &&
  (FLOW_OF.test(text.slice(need.end)) ||
    (/\bhow much $/i.test(text.slice(0, need.start)) && FLOWS.test(text.slice(need.end))));

/** The very thing whose size is asked for: "surplus" of "how big was the trade surplus with A". */
export function sizedThing({ kind, text }: Question, needs: readonly Need[]): Need | undefined {
  const match = kind === 'how much' ? SIZE_OF.exec(text) : null;
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return needs.findLast(
    (need) =>
      need.is === 'word' && (need.hard || MEASURED.test(need.typed)) && need.start > match.index && need.end <= end,
  );
}
