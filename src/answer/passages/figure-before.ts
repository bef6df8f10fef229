import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const TAKES_UP =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ )?(?:figure|amount|sum|number|total|value|volume|turnover)\b(?! (?:of|for|in)\b)|^Of (?:that|this|which|these|the total)\b/u;

/** Whether the sentence takes up the figure that the one before it told, in its paragraph or the one before ("the figure will reach"), where an amount is asked for. */
export function takesUpFigure({ kind }: Question, { sentences }: IndexedArticle, at: number): boolean {
  const [own, before] = [sentences[at], sentences[at - 1]];
  return (
    (kind === 'how much' || kind === 'how many') &&
    own !== undefined &&
    before !== undefined &&
    before.in === own.in &&
    own.paragraph - before.paragraph <= 1 &&
    TAKES_UP.test(own.text) &&
    /\d/.test(before.text)
  );
}

/** Whether the sentence holds a word of the need, which is nobody. */
export const holdsNeed = (need: Need, { terms }: IndexedSentence): boolean =>
  need.is !== 'person' && need.is !== 'role' && need.terms.some((term) => terms.has(term));
