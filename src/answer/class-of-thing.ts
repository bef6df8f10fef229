import { coverOf } from './cover.ts';
import type { IndexedArticle, IndexedSentence } from './indexed-article.ts';
import { isLight } from './light-words.ts';
import type { Need } from './needs.ts';
import type { Question } from './question.ts';

const PLACE = /^(?:places?|provinces?|cit(?:y|ies)|towns?|regions?|localit(?:y|ies)|stops?)$/i;
/** A name or a figure. */
const NAMED = /(?<=[\p{L},;] (?:“|")?)\p{Lu}[\p{L}\p{M}-]+|\b\d[\d.,]*\b/gu;

/**
 * The sentences that may name a thing without its class ("which station" – "to Vorsino"): all else that the question says
 * stands in the sentence itself, a telling word among it, and it names something that the question does not.
 */
export function namingWithoutClass(
  { asked }: Question,
  needs: readonly Need[],
  article: IndexedArticle,
): ReadonlySet<IndexedSentence> {
  const found = new Set<IndexedSentence>();
  if (!needs.some((need) => need.is === 'word' && need.isClass)) return found;
  const telling = needs.filter((need) => need.is === 'word' && need.hard && !need.isClass);
  // "Visit" alone tells too little, save of a place.
  const isPlace = needs.some((need) => need.is === 'word' && need.isClass && PLACE.test(need.typed));
  if (!telling.some(({ typed }) => isPlace || !isLight(typed.toLowerCase()))) return found;
  const others = needs.filter((need) => need.is !== 'word');
  for (const [at, sentence] of article.sentences.entries()) {
    if (!telling.every((need) => coverOf(need, article, at) >= 0.9)) continue;
    if (!others.every((need) => coverOf(need, article, at) >= 0.6)) continue;
    if ([...sentence.text.matchAll(NAMED)].some(([name]) => !asked.includes(name))) found.add(sentence);
  }
  return found;
}
