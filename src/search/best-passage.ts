import type { Article } from '../article/article.ts';
import { cutPassage, type PartName, type Passage } from '../article/passage.ts';
import type { Reading } from '../reading/reading.ts';
import { splitSentences } from '../reading/sentences.ts';
import { analyse } from './analyse.ts';
import type { SearchEngine } from './search-engine.ts';

/** So many paragraphs, those with most of the query's terms, are cut into sentences. */
const MOST_PARAGRAPHS = 3;
/** Words of the query that stand so near, in characters, count a little more. */
const NEAR = 24;

/** One place where a term of the query stands. */
interface Hit {
  readonly term: string;
  readonly start: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The sentence that holds most of the query's terms, rarer ones counting more; the opening one when none does. */
export function findBestPassage(
  article: Article,
  reading: Reading,
  weights: ReadonlyMap<string, number>,
  engine: SearchEngine,
): Passage {
  const terms = [...weights.keys()];
  const { standing } = engine.placesOf(article.id, terms) ?? { standing: [] };
  const hits = standing.flatMap(({ term, start }): Hit[] => (start < 0 ? [] : [{ term: terms[term] ?? '', start }]));
  return (
    bestSentence(article, 'body', hits, weights) ??
    bestSentence(article, 'caption', hitsIn(article.parts.caption, weights), weights) ??
    bestSentence(article, 'head', hitsIn(article.parts.head, weights), weights) ??
    reading.summary[0] ??
    opening(article)
  );
}

function hitsIn(text: string, weights: ReadonlyMap<string, number>): Hit[] {
  return analyse(text).filter(({ term }) => weights.has(term));
}

function bestSentence(
  article: Article,
  part: PartName,
  hits: readonly Hit[],
  weights: ReadonlyMap<string, number>,
): Passage | undefined {
  if (hits.length === 0) return undefined;
  const text = article.parts[part];
  const paragraphs = best(paragraphsOf(text), hits, weights).slice(0, MOST_PARAGRAPHS);
  const sentences = paragraphs.flatMap((paragraph) =>
    splitSentences(text.slice(paragraph.start, paragraph.end), part).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
  const first = best(sentences, hits, weights)[0];
  return first && cutPassage(article, part, first.start, first.end);
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const from = start;
    start += paragraph.length + 2;
    return { start: from, end: from + paragraph.length };
  });
}

/** The stretches that hold a hit, best first; of equal ones the earlier first. */
function best(
  stretches: readonly { readonly start: number; readonly end: number }[],
  hits: readonly Hit[],
  weights: ReadonlyMap<string, number>,
): Stretch[] {
  return stretches
    .map(({ start, end }) => ({ start, end, score: weigh(start, end, hits, weights) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Distinct terms by weight, neighbours a little more; long stretches pay for their length. */
function weigh(start: number, end: number, hits: readonly Hit[], weights: ReadonlyMap<string, number>): number {
  const found = new Set<string>();
  let near = 0;
  let last: Hit | undefined;
  for (const hit of hits) {
    if (hit.start < start || hit.start >= end) continue;
    if (last && last.term !== hit.term && hit.start - last.start <= NEAR) near = Math.min(near + 0.1, 0.3);
    found.add(hit.term);
    last = hit;
  }
  let score = 0;
  for (const term of found) score += weights.get(term) ?? 0;
  return (score * (1 + near)) / (1 + Math.max(0, end - start - 130) / 1300);
}

function opening(article: Article): Passage {
  for (const part of ['body', 'caption', 'head', 'front matter'] as const) {
    const first = splitSentences(article.parts[part].slice(0, 2000), part)[0];
    if (first) return cutPassage(article, part, first.start, first.end);
  }
  return cutPassage(article, 'body', 0, 0);
}
