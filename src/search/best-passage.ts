import type { Article } from '../article/article.ts';
import { cutPassage, type Passage } from '../article/passage.ts';
import type { Reading } from '../reading/reading.ts';
import { splitSentences } from '../reading/sentences.ts';
import { analyse } from './analyse.ts';

/** So many paragraphs, those with most of the query's terms, are cut into sentences. */
const MOST_PARAGRAPHS = 4;

/** The sentence that holds most of the query's terms, rarer ones counting more; the opening one when none does. */
export function findBestPassage(article: Article, reading: Reading, weights: ReadonlyMap<string, number>): Passage {
  let best: { readonly passage: Passage; readonly score: number } | undefined;
  for (const part of ['body', 'caption', 'head'] as const)
    for (const paragraph of bestParagraphs(article.parts[part], weights))
      for (const sentence of splitSentences(paragraph.text, part)) {
        const score = weigh(sentence.text, weights) * (part === 'body' ? 1 : 0.7);
        const start = paragraph.start + sentence.start;
        if (score > (best?.score ?? 0))
          best = { passage: cutPassage(article, part, start, start + sentence.text.length), score };
      }
  return best?.passage ?? reading.summary[0] ?? opening(article);
}

/** Paragraphs that hold a term of the query, in order; of many those that hold most. */
function bestParagraphs(text: string, weights: ReadonlyMap<string, number>): { text: string; start: number }[] {
  const paragraphs: { text: string; start: number; score: number }[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const score = weigh(paragraph, weights);
    if (score > 0) paragraphs.push({ text: paragraph, start, score });
    start += paragraph.length + 2;
  }
  if (paragraphs.length <= MOST_PARAGRAPHS) return paragraphs;
  const least = paragraphs.map(({ score }) => score).sort((a, b) => b - a)[MOST_PARAGRAPHS - 1] ?? 0;
  return paragraphs.filter(({ score }) => score >= least);
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
