import { thingsOfKind } from '../words/kinds-of-things.ts';
import type { Need } from './need.ts';
import { isRank } from './ordinal.ts';

const CLASS =
  /^(?:periods?|spans?|timeframe|compan(?:y|ies)|firms?|brands?|makers?|organi[sz]ations?|bod(?:y|ies)|groups?|agenc(?:y|ies)|products?|words?|terms?|names?)(?:['’]s?)?$/i;

/** The class of what is asked for, after "which", need not be told where two other words tell enough. */
export function withoutClass(words: readonly Need[], text: string): readonly Need[] {
  const isClass = ({ typed, start }: Need): boolean =>
    CLASS.test(typed) && /\b(?:which|what) (?:[\p{L}-]+ ){0,2}$/iu.test(text.slice(0, start));
  const others = words.filter((need) => need.is === 'word' && need.hard && !isClass(need));
  return words.map((need) => {
    if (need.is !== 'word' || !need.hard) return need;
    if (isClass(need) && others.length > 1) return { ...need, hard: false, weight: 0.25 };
    if (!need.known && isClassVerb(need, text)) return { ...need, isClassVerb: true };
    return isInClass(need, text)
      ? { ...need, isClass: true, terms: [...new Set([...need.terms, ...thingsOfKind(need.typed)])] }
      : need;
  });
}

/** A word in small letters of the noun phrase after "which" or "what", before its verb. */
function isInClass({ typed, start }: Need, text: string): boolean {
  if (!/^\p{Ll}/u.test(typed) || isRank(typed)) return false;
  const [, asks = '', phrase] = /\b(which|what|how much) ((?:[\p{L}-]+ ){0,2})$/iu.exec(text.slice(0, start)) ?? [];
  // Of goods nothing but their name tells how much there was.
  if (/^how/i.test(asks) && thingsOfKind(typed).length === 0) return false;
  return phrase !== undefined && !VERB.test(phrase) && !isVerbAfter(text, start);
}

const VERB = /\b(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were|to|in|of|on|at|for|with|about)\b/i;

/** Whether the word is the verb right behind the class ("which storm hit Oslo"). */
export const isClassVerb = ({ typed, start }: Need, text: string): boolean =>
  /^\p{Ll}/u.test(typed) && !VERB.test(text.slice(0, start)) && isVerbAfter(text, start);

/** "Hit" of "which storm hit Oslo": a second small word after the class with a name right behind it is its verb. */
const isVerbAfter = (text: string, start: number): boolean =>
  /\b(?:which|what) (?:other |more |further |new )?(?!other |more |further |new )(?:[\p{L}-]+ ){1,2}$/iu.test(
    text.slice(0, start),
  ) &&
  !/^[\p{L}'’-]+ (?:[\p{L}'’-]+ ){0,2}(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b/iu.test(
    text.slice(start),
  );
