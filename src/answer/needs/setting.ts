import type { Question } from '../question/question.ts';
import { EVENT } from '../question/setting-cut.ts';
import type { Need } from './need.ts';

/** "At the eighth border defence exchange", "during the trip": what only tells at which occasion, up to where the subject matter is named. */
const OCCASION = new RegExp(
  `\\b(?:(?:after|following|during) (?!(?:he|she|they|it|that|this|which|whom|what)\\b)|(?:at|in|on|over|out of|from) (?:(?:the|an?|his|her|their|its|this|that|[\\p{L}\\p{M}]{2,20}['’]s) )?(?:(?!(?:will|did|does|has|have|had)\\b)[\\p{L}\\p{N}-]{1,40},? ){0,6}?${EVENT}\\b)(?:(?! (?:about|on|regarding|concerning|over)\\b)[^?,;]){0,120}`,
  'giu',
);

/** Where a question names the occasion of what it asks about. */
export function occasionsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return spansOf(text, OCCASION);
}

const spansOf = (text: string, pattern: RegExp): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: phrase }) => ({ start: index, end: index + phrase.length }));

/** "The week after Oslo". */
const DAY_BESIDE = /\bthe (?:day|week|month|year) (?:before|after) (?:the )?\p{Lu}[^?,;]{0,60}/gu;

/**
 * The needs with those marked that only name the occasion, where another word or act tells what is asked for: an article
 * has to hold them, the sentence that answers does not.
 */
export function withOccasion(needs: readonly Need[], { text, kind, act, meeting }: Question): readonly Need[] {
  if (kind === 'yes or no' || kind === 'anniversary' || kind === 'level') return needs;
  const said = SAYS.test(text);
  const spans = said ? [...occasionsIn(text), ...spansOf(text, DAY_BESIDE)] : occasionsIn(text);
  if (spans.length === 0) return needs;
  const isInside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    spans.some((span) => span.start <= start && end <= span.end);
  const tells = needs.some((need) => need.is === 'word' && need.hard && !isInside(need));
  const asks =
    said || [act, kind === 'who' ? meeting : undefined].some((span) => span !== undefined && !isInside(span));
  const acts = needs.some(
    (need) => (need.is === 'person' || (act && need.is === 'party' && need.end <= act.start)) && !isInside(need),
  );
  if (!tells && !(asks && acts)) return needs;
  return needs.map((need) => (isInside(need) ? { ...need, isOccasion: true, weight: need.weight * CONTEXT } : need));
}

/** "Who did A say was coming": what was said is asked for. */
const SAYS = /^\s*who (?:did|does) [^?]{2,40} (?:say|announce|tell)\b/i;

/** What only tells when weighs little. */
const CONTEXT = 0.25;
