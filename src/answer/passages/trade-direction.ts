import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const OUT = /\b(?:export(?:s|ed|ing)?|sell(?:s|ing)?|sold|ship(?:s|ped|ments?))\b/i;
const IN = /\b(?:import(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))\b/i;

/** Which way goods go, and whose they are: what a question asks of the trade of one party. */
export interface TradeAsked {
  readonly party: Need;
  readonly own: RegExp;
  readonly other: RegExp;
}

/** The side of a party's trade that a "how much" or "how many" asks for ("how much did A sell to B"). */
export function tradeAsked({ kind, text }: Question, needs: readonly Need[]): TradeAsked | undefined {
  if (kind !== 'how much' && kind !== 'how many') return undefined;
  const verb =
    /\b(?:did|does|do|has|have|had|will) [^?]{1,60}? (?:(export|sell|sold|ship)|(import|buy|bought|purchase))/i.exec(
      text,
    );
  if (!verb) return undefined;
  const end = verb.index + verb[0].length;
  const party = needs.findLast((need) => need.is === 'party' && need.start >= verb.index && need.end <= end);
  return party && (verb[1] ? { party, own: OUT, other: IN } : { party, own: IN, other: OUT });
}

/** Whether a text tells the other side of that party's trade alone: its purchases where its sales are asked for. */
export function tellsOtherSide({ party, own, other }: TradeAsked, text: string): boolean {
  const told = other.exec(text);
  if (!told || own.test(text)) return false;
  return analyse(text.slice(0, told.index)).some(
    ({ term, end }) =>
      party.is === 'party' &&
      party.terms.includes(term) &&
      /^ ?(?:['’]s?)?(?: \p{Ll}+){0,3} $/u.test(text.slice(end, told.index)),
  );
}
