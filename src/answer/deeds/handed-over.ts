import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** Which state a question asks to have given something to which. */
export interface HandedOver {
  readonly from: Party;
  readonly to: Party;
}

const GIVES =
  '(?:giv(?:e|en|es|ing)|gave|hand(?:s|ed|ing)?|transfer(?:s|red|ring)?|turn(?:s|ed|ing)? over|deliver(?:s|ed|ing)?|donat(?:e|es|ed|ing)|present(?:s|ed|ing)?|return(?:s|ed|ing)?|repatriat(?:e|es|ed|ing)|extradit(?:e|es|ed|ing)|send(?:s|ing)?|sent|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing))';
const DOES = /\b(?:did|does|has|have|had|will|would) (?:the )?$/i;

/** The two states of "what did A hand over to B" and "how many did A give B". */
export function handedOver({ text }: Question, needs: readonly Need[]): HandedOver | undefined {
  const [from, to] = needs.flatMap((need) => (need.is === 'party' ? [need] : []));
  if (!from || !to || from.party === to.party) return undefined;
  if (!DOES.test(text.slice(0, from.start))) return undefined;
  return GOAL.test(text.slice(from.end, to.start)) ? { from: from.party, to: to.party } : undefined;
}

const GOAL = new RegExp(`^ (?:also |then )?${GIVES}(?: (?:over|back))?(?: [^?]{1,60}?\\bto|(?: to)?)(?: the)? $`, 'iu');

const GIVEN_TO = new RegExp(`\\b${GIVES}\\b[^.;,]{0,80}?\\bto (?:the )?`, 'giu');

const SHAKES = /\bsh(?:akes?|aking|ook) hands\b/i;

/** Whether all that the text tells to have been handed over went to the one who is asked to have given it. */
export function wentTheOtherWay({ from, to }: HandedOver, text: string): boolean {
  const goals = [...text.matchAll(GIVEN_TO)].flatMap((match) => {
    const end = match.index + match[0].length;
    const [first] = findParties(text.slice(end, end + 40));
    return first && first.start < 12 ? [first.party] : [];
  });
  if (goals.length === 0 && SHAKES.test(text)) return true;
  return goals.length > 0 && goals.includes(from) && !goals.includes(to);
}
