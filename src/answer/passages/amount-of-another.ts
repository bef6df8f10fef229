import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { SUM_OF_MONEY } from '../words/amounts.ts';

/** Where the next of several things begins ("a bridge of $2 million, and a contract between …"). */
const NEXT_ITEM = /(?:;|[;,] (?:and|as well as|along with)) (?=(?:an?|one|two|three|another) \p{Ll})/u;

/**
 * What tells of a text that gives an amount for one of several things and none for the one that is asked about. `undefined`
 * where no worth or cost of a thing is asked for.
 */
export function givesAmountOfAnother(
  { kind, text }: Question,
  telling: readonly Need[],
): ((told: string) => boolean) | undefined {
  if (kind !== 'how much' || telling.length < 2 || !/\b(?:worth|cost|value)\b/i.test(text)) return undefined;
  return (told) => {
    const items = told.split(NEXT_ITEM);
    if (items.length < 2) return false;
    const held = items.map((item) => {
      const terms = new Set(analyse(item).map(({ term }) => term));
      return telling.filter((need) => need.is === 'word' && need.terms.some((term) => terms.has(term))).length;
    });
    const most = Math.max(...held);
    const own = items.filter((_, i) => held[i] === most);
    return most > 1 && own.length === 1 && own.every((item) => !SUM_OF_MONEY.test(item));
  };
}
