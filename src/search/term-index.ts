import MiniSearch, { type Options } from 'minisearch';
import type { EngineSearchOptions, Found, SearchDocument, WeightedTerm } from './search-engine.ts';

/** The analysis is ours: splitting at blanks and taking terms as they are is all that is left to MiniSearch. */
const OPTIONS: Options<SearchDocument> = {
  fields: ['terms'],
  idField: 'id',
  storeFields: [],
  stringifyField: (value) => (value as readonly string[]).join(' '),
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
};

/** An index as it is stored: documents by number, and for each term one number a posting. */
export interface StoredTerms {
  readonly ids: readonly string[];
  readonly lengths: readonly number[];
  /** For each term, in the order that all terms are stored in, `step * 64 + times` for each document, the step counted from the document before. */
  readonly postings: readonly (readonly number[])[];
}

/** BM25: how soon repetition stops to count, and how much length weighs. */
const K = 1.2;
const B = 0.7;

/** Times are stored up to this; a term that stands more often in one text says no more by it. */
const MOST_TIMES = 63;

/**
 * MiniSearch over terms that are given. Its own search makes an object for each document and term, adds a lower bound to
 * each term and multiplies scores by the number of terms that matched, which costs time and misplaces sentence-long
 * queries; `rank` is plain BM25 over the same index. A document's length counts all its terms, not the different ones.
 */
export class TermIndex extends MiniSearch<SearchDocument> {
  private lengthOf = new Float32Array();

  constructor(stored?: StoredTerms, terms: readonly string[] = []) {
    super(OPTIONS);
    if (stored) this.restore(stored, terms);
  }

  override add(document: SearchDocument): void {
    super.add(document);
    const lengths = this._fieldLength.get(this._idToShortId.get(document.id) ?? -1);
    if (!lengths) return;
    const counted = lengths[0] ?? 0;
    lengths[0] = document.terms.length;
    this._avgFieldLength[0] = (this._avgFieldLength[0] ?? 0) + (document.terms.length - counted) / this._documentCount;
  }

  frequencyOf(term: string): number {
    return this.countLive(this._index.get(term)?.get(0));
  }

  rank(terms: readonly WeightedTerm[], { accept, every, limit }: EngineSearchOptions = {}): Found {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const scores = new Float64Array(this._nextId);
    const held = new Uint16Array(this._nextId);
    const lengths = this.lengths();
    const average = this.averageLength() || 1;
    for (const [term, weight] of weights) {
      const postings = this._index.get(term)?.get(0);
      const frequency = this.countLive(postings);
      if (!postings || frequency === 0) continue;
      const idf = weight * Math.log(1 + (this._documentCount - frequency + 0.5) / (frequency + 0.5));
      for (const [short, times] of postings) {
        const norm = K * (1 - B + (B * (lengths[short] as number)) / average);
        scores[short] = (scores[short] as number) + (idf * times * (K + 1)) / (times + norm);
        held[short] = (held[short] as number) + 1;
      }
    }
    const all = [...weights.keys()];
    const least = every ? weights.size : 1;
    const found: number[] = [];
    for (let short = 0; short < held.length; short++) {
      if ((held[short] as number) < least) continue;
      const id = this._documentIds.get(short) as string | undefined;
      if (id !== undefined && (!accept || accept(id))) found.push(short);
    }
    const cut = limit !== undefined && limit < found.length ? scoreAt(found, scores, limit) : 0;
    const ranked = found
      .filter((short) => (scores[short] as number) >= cut)
      .map((short) => ({ short, id: this._documentIds.get(short) as string, score: scores[short] as number }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ short, id, score }) => ({ id, score, terms: every ? all : this.heldBy(short, all) }));
    return { ranked, total: found.length };
  }

  private heldBy(short: number, terms: readonly string[]): string[] {
    return terms.filter((term) => this._index.get(term)?.get(0)?.has(short));
  }

  /** Documents behind postings that have not been removed since. */
  private countLive(postings: ReadonlyMap<number, number> | undefined): number {
    if (!postings) return 0;
    if (this._dirtCount === 0) return postings.size;
    let live = 0;
    for (const short of postings.keys()) if (this._documentIds.has(short)) live++;
    return live;
  }

  /** Lengths by number, for the inner loop; made anew after documents came in. */
  private lengths(): Float32Array {
    if (this.lengthOf.length === this._nextId) return this.lengthOf;
    this.lengthOf = new Float32Array(this._nextId);
    for (const [short, [length]] of this._fieldLength) this.lengthOf[short] = length ?? 0;
    return this.lengthOf;
  }

  identifiers(): Iterable<string> {
    return this._documentIds.values();
  }

  averageLength(): number {
    return this._documentCount === 0 ? 0 : (this._avgFieldLength[0] ?? 0);
  }

  /** `terms` holds every term, in the order in which the postings are stored. */
  store(terms: readonly string[]): StoredTerms {
    const numbers = new Map<number, number>();
    const lengths: number[] = [];
    const ids: string[] = [];
    for (const [short, id] of this._documentIds) {
      numbers.set(short, ids.length);
      ids.push(id as string);
      lengths.push(this._fieldLength.get(short)?.[0] ?? 0);
    }
    const postings = terms.map((term) => {
      const coded: number[] = [];
      let before = 0;
      for (const [short, times] of this._index.get(term)?.get(0) ?? []) {
        const number = numbers.get(short);
        if (number === undefined) continue;
        coded.push((number - before) * (MOST_TIMES + 1) + Math.min(times, MOST_TIMES));
        before = number;
      }
      return coded;
    });
    return { ids, lengths, postings };
  }

  private restore({ ids, lengths, postings }: StoredTerms, terms: readonly string[]): void {
    let total = 0;
    for (const [number, id] of ids.entries()) {
      const length = lengths[number] ?? 0;
      this._documentIds.set(number, id);
      this._idToShortId.set(id, number);
      this._fieldLength.set(number, [length]);
      total += length;
    }
    this._documentCount = ids.length;
    this._nextId = ids.length;
    this._avgFieldLength = ids.length === 0 ? [] : [total / ids.length];
    for (const [index, term] of terms.entries()) {
      const coded = postings[index] ?? [];
      if (coded.length === 0) continue;
      const times = new Map<number, number>();
      let number = 0;
      for (const code of coded) {
        number += Math.floor(code / (MOST_TIMES + 1));
        times.set(number, code % (MOST_TIMES + 1));
      }
      this._index.set(term, new Map([[0, times]]));
    }
  }
}

const STEPS = 1024;

/** A score that `limit` of the documents reach and few more do: found by counting, for sorting them all costs more than ranking. */
function scoreAt(found: readonly number[], scores: Float64Array, limit: number): number {
  let top = 0;
  for (const short of found) top = Math.max(top, scores[short] as number);
  if (top === 0) return 0;
  const counts = new Uint32Array(STEPS + 1);
  const scale = STEPS / top;
  for (const short of found) {
    const step = Math.floor((scores[short] as number) * scale);
    counts[step] = (counts[step] as number) + 1;
  }
  let reached = 0;
  let step = STEPS;
  while (step > 0) {
    reached += counts[step] as number;
    if (reached >= limit) break;
    step--;
  }
  // a step lower by rounding lets more through, never fewer
  return step === 0 ? 0 : ((step - 1) / STEPS) * top;
}
