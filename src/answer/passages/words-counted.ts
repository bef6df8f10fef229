import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import type { RankedPassage } from './ranked-passage.ts';

/** The words of what is counted or weighed ("processed tuna" of "how much processed tuna did"), of which there are two at least. */
export function kindCounted({ kind, text }: Question, needs: readonly Need[]): readonly Need[] {
  if (kind !== 'how much' && kind !== 'how many') return [];
  const phrase =
    /^\s*how (?:much|many) ((?:\p{Ll}[\p{L}-]* ){2,3})(?:did|do|does|was|were|is|are|has|have|had|will|would)\b/iu.exec(
      text,
    );
  const end = phrase ? phrase[0].length : 0;
  const words = needs.filter((need) => need.is === 'word' && need.hard && need.end < end);
  return words.length > 1 ? words : [];
}

/** Where a sentence of an article holds all the words, the others of that article, which only stand beside them, give way. */
export function withHoldersFirst(ranked: readonly RankedPassage[], words: readonly Need[]): readonly RankedPassage[] {
  if (words.length === 0) return ranked;
  const holds = ({ article, at }: RankedPassage): boolean => words.every((need) => coverOf(need, article, at) >= 0.9);
  const telling = new Set(ranked.filter(holds).map(({ article }) => article));
  return ranked.filter((one) => !telling.has(one.article) || holds(one));
}
