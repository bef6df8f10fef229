import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const TAKES_UP =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ )?(?:figure|amount|sum|number|total|value|volume|turnover)\b(?! (?:of|for|in)\b)|^Of (?:that|this|which|these|the total)\b/u;

/** Whether the sentence takes up the figure that the one before it in its paragraph told ("the figure will reach"), where an amount is asked for. */
export function takesUpFigure({ kind }: Question, { sentences }: IndexedArticle, at: number): boolean {
  const [own, before] = [sentences[at], sentences[at - 1]];
  return (
    (kind === 'how much' || kind === 'how many') &&
    own !== undefined &&
    before !== undefined &&
    before.in === own.in &&
    (before.paragraph === own.paragraph || own.paragraph - before.paragraph === 1) &&
    TAKES_UP.test(own.text) &&
    /\d/.test(before.text)
  );
}

/** Whether the sentence holds the word of the need. */
export const holdsNeed = (need: Need, sentence: IndexedSentence | undefined): boolean =>
  need.is !== 'person' && need.is !== 'role' && need.terms.some((term) => sentence?.terms.has(term) === true);
