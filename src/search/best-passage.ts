import type { Article } from '../article/article.ts';
import { cutPassage, type Passage } from '../article/passage.ts';
import type { Reading } from '../reading/reading.ts';
import { splitSentences } from '../reading/sentences.ts';
import { analyse } from './analyse.ts';

/** The sentence that holds most of the query's terms, rarer ones counting more; the opening one when none does. */
export function findBestPassage(article: Article, reading: Reading, weights: ReadonlyMap<string, number>): Passage {
  let best: { readonly passage: Passage; readonly score: number } | undefined;
  for (const part of ['body', 'caption', 'head'] as const) {
    for (const { start, end, text } of splitSentences(article.parts[part], part)) {
      const score = weigh(text, weights) * (part === 'body' ? 1 : 0.7);
      if (score > (best?.score ?? 0)) best = { passage: cutPassage(article, part, start, end), score };
    }
  }
  return best?.passage ?? reading.summary[0] ?? opening(article);
}

/** Distinct terms by weight, neighbours a little more; long sentences pay for their length. */
function weigh(sentence: string, weights: ReadonlyMap<string, number>): number {
  const tokens = analyse(sentence);
  const found = new Set<string>();
  let near = 0;
  let last: { readonly at: number; readonly term: string } | undefined;
  for (const { term, marked, at } of tokens) {
    const held = weights.has(term) ? term : weights.has(marked) ? marked : undefined;
    if (held === undefined) continue;
    if (last && last.term !== held && at - last.at <= 2)
      near += 0.15 * Math.min(weights.get(held) ?? 0, weights.get(last.term) ?? 0);
    found.add(held);
    last = { at, term: held };
  }
  let score = near;
  for (const term of found) score += weights.get(term) ?? 0;
  return score / (1 + Math.max(0, tokens.length - 20) / 200);
}

function opening(article: Article): Passage {
  for (const part of ['body', 'caption', 'head', 'front matter'] as const) {
    const first = splitSentences(article.parts[part], part)[0];
    if (first) return cutPassage(article, part, first.start, first.end);
  }
  return cutPassage(article, 'body', 0, 0);
}
