import { findParties } from '../../actor/gazetteer.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

type Party = Need & { readonly is: 'party' };

/** The one state from which, or of which, things are counted ("how many stands were from Norway"). */
export function countedFrom({ kind, text }: Question, needs: readonly Need[]): Party | undefined {
  if (kind !== 'how many') return undefined;
  const from = needs.filter(
    (need): need is Party => need.is === 'party' && /\b(?:from|by) (?:the )?$/i.test(text.slice(0, need.start)),
  );
  return from.length === 1 && !needs.some((need) => need.is === 'party' && need !== from[0]) ? from[0] : undefined;
}

/** What joins one state of a list to the next. */
const JOINS = /^(?:['’]s)?(?:,? (?:and|as well as|or)|,)(?: (?:also )?(?:of|from|by))?(?: the)? $/;

/** Whether the text names the state in a list with others, all counted together. */
export function isCountedWithOthers({ party }: Party, text: string): boolean {
  const found = findParties(text);
  const own = found.filter((one) => one.party === party);
  return (
    own.length > 0 &&
    own.every((one) => {
      const i = found.indexOf(one);
      const [before, after] = [found[i - 1], found[i + 1]];
      return (
        (before !== undefined && before.party !== party && JOINS.test(text.slice(before.end, one.start))) ||
        (after !== undefined && after.party !== party && JOINS.test(text.slice(one.end, after.start)))
      );
    })
  );
}
