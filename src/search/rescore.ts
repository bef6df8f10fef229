import type { QueryTerms } from './query-terms.ts';
import type { SearchEngine } from './search-engine.ts';

/** BM25's saturation and share of length, and what nearness adds: measured on collections of questions and articles. */
const K = 1.2;
const B = 0.6;
/** Neighbours of the query that are neighbours in the text, in order. */
const ADJACENT = 0.2;
/** Neighbours of the query within the window, in any order. */
const NEAR = 0.1;
/** Any two words of the query within the window. */
const TOGETHER = 0.05;
const WINDOW = 8;
/** Pairs grow with the square of the words; a text typed as a query is compared by its first ones. */
const MOST_PAIRED = 16;

/** Gives an article its score for one query: BM25 over all its terms, and what nearness of the words adds. */
export type Scorer = (id: string) => number;

/** A scorer for a query in an index. */
export function createScorer(query: QueryTerms, engine: SearchEngine): Scorer {
  const documents = engine.size;
  const averageLength = engine.averageLength || 1;
  const weightOf = (term: string, weight: number): number => {
    const frequency = engine.frequency(term);
    return weight * Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  };
  const terms = query.terms.map(({ term, weight }) => ({ weight: weightOf(term, weight) }));
  const sought = query.terms.map(({ term }) => term);
  const slotOf = new Map(sought.map((term, slot) => [term, slot]));
  const carried = query.units.flatMap(({ term, at }) => {
    const slot = term === undefined ? undefined : slotOf.get(term);
    return slot === undefined ? [] : [{ slot, at }];
  });
  const pairs = pairsOf(carried, terms);

  return (id) => {
    const { length, standing } = engine.placesOf(id, sought) ?? { length: 0, standing: [] };
    const found: number[][] = [];
    for (const { term, place } of standing) {
      const list = found[term];
      if (list) list.push(place);
      else found[term] = [place];
    }
    const norm = K * (1 - B + (B * length) / averageLength);
    const saturate = (times: number): number => (times === 0 ? 0 : (times * (K + 1)) / (times + norm));
    let score = 0;
    for (const [slot, { weight }] of terms.entries()) score += weight * saturate(found[slot]?.length ?? 0);
    for (const { first, second, weight, neighbours, distinct } of pairs) {
      const a = found[first];
      const b = found[second];
      if (!a || !b) continue;
      const near = countNear(a, b);
      if (neighbours) score += weight * (ADJACENT * saturate(countAdjacent(a, b)) + NEAR * saturate(near));
      if (distinct) score += weight * TOGETHER * saturate(near);
    }
    return score;
  };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
  /** They are neighbours in the query. */
  readonly neighbours: boolean;
  /** The first time that the query holds these two. */
  readonly distinct: boolean;
}

function pairsOf(
  carried: readonly { readonly slot: number; readonly at: number }[],
  terms: readonly { readonly weight: number }[],
): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  const paired = carried.slice(0, MOST_PAIRED);
  for (const [i, a] of paired.entries())
    for (const [j, b] of paired.entries()) {
      if (j <= i || a.slot === b.slot || a.at === b.at) continue;
      const key = Math.min(a.slot, b.slot) * 4096 + Math.max(a.slot, b.slot);
      const distinct = !seen.has(key);
      const neighbours = b.at - a.at === 1;
      if (!distinct && !neighbours) continue;
      seen.add(key);
      const weight = ((terms[a.slot]?.weight ?? 0) + (terms[b.slot]?.weight ?? 0)) / 2;
      pairs.push({ first: a.slot, second: b.slot, weight, neighbours, distinct });
    }
  return pairs;
}

/** How often a place of `a` is followed at once by one of `b`. Both rise. */
function countAdjacent(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  let j = 0;
  for (const place of a) {
    while (j < b.length && (b[j] as number) <= place) j++;
    if (b[j] === place + 1) count++;
  }
  return count;
}

/** How many places of `a` have one of `b` within the window. Both rise. */
function countNear(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  let j = 0;
  for (const place of a) {
    while (j < b.length && (b[j] as number) < place - WINDOW) j++;
    if (j < b.length && (b[j] as number) <= place + WINDOW) count++;
  }
  return count;
}
