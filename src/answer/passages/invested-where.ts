import { findParties } from '../../actor/gazetteer.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const INVESTS = /\binvest\p{Ll}* (?:(?:capital|projects?|money|directly) )?(?:in|into) (?:the )?/giu;

/** "How many investment projects does Norway have in Chile". */
const HAS_IN = /^[^?]{0,40}\binvest\p{Ll}* [^?]{0,60}\b(?:have|has|had) in (?:the )?/iu;

/** The state in which a question asks what was invested; `undefined` where it asks for none. */
export function investedIn({ text }: Question, needs: readonly Need[]): (Need & { readonly is: 'party' }) | undefined {
  const ends = [...text.matchAll(INVESTS)].map(({ index, 0: words }) => index + words.length);
  const has = HAS_IN.exec(text);
  if (has) ends.push(has[0].length);
  return needs.find((need): need is Need & { is: 'party' } => need.is === 'party' && ends.includes(need.start));
}

/** Whether the text tells what was invested in another state alone. */
export function tellsInvestedElsewhere({ party }: Need & { readonly is: 'party' }, told: string): boolean {
  const goals = [...told.matchAll(INVESTS)].flatMap(({ index, 0: words }) => {
    const [first] = findParties(told.slice(index + words.length, index + words.length + 40));
    return first?.start === 0 ? [first.party] : [];
  });
  return goals.length > 0 && !goals.includes(party);
}
