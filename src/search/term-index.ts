import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from './search-engine.ts';

/**
 * BM25 over one field a document: k 1.2, b .7, d 0 (the lower bound for long documents costs relevance here). The
 * analysis is ours, so splitting at blanks and taking terms as they are is all that is left to MiniSearch.
 */
const OPTIONS: Options<SearchDocument> = {
  fields: ['terms'],
  idField: 'id',
  storeFields: [],
  stringifyField: (value) => (value as readonly string[]).join(' '),
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
  searchOptions: { bm25: { k: 1.2, b: 0.7, d: 0 }, prefix: false, fuzzy: false, combineWith: 'OR' },
};

/** An index as it is stored: documents by number, and for each term one number a posting. */
export interface StoredTerms {
  readonly ids: readonly string[];
  readonly lengths: readonly number[];
  /** Term, then `step * 64 + times` for each document in order, the step counted from the document before. */
  readonly postings: readonly (readonly [term: string, coded: readonly number[]])[];
}

/** Times are stored up to this; a term that stands more often in one text says no more by it. */
const MOST_TIMES = 63;

/**
 * MiniSearch over terms that are given, using what it leaves open to subclasses: the frequency of a term, the length of
 * a document counted in all its terms (MiniSearch counts different ones), and a form that loads quickly.
 */
export class TermIndex extends MiniSearch<SearchDocument> {
  constructor(stored?: StoredTerms) {
    super(OPTIONS);
    if (stored) this.restore(stored);
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
    const postings = this._index.get(term)?.get(0);
    if (!postings) return 0;
    if (this._dirtCount === 0) return postings.size;
    let live = 0;
    for (const id of postings.keys()) if (this._documentIds.has(id)) live++;
    return live;
  }

  identifiers(): Iterable<string> {
    return this._documentIds.values();
  }

  averageLength(): number {
    return this._documentCount === 0 ? 0 : (this._avgFieldLength[0] ?? 0);
  }

  store(): StoredTerms {
    const numbers = new Map<number, number>();
    const lengths: number[] = [];
    const ids: string[] = [];
    for (const [short, id] of this._documentIds) {
      numbers.set(short, ids.length);
      ids.push(id as string);
      lengths.push(this._fieldLength.get(short)?.[0] ?? 0);
    }
    const postings: [string, number[]][] = [];
    for (const [term, fields] of this._index) {
      const coded: number[] = [];
      let before = 0;
      for (const [short, times] of fields.get(0) ?? []) {
        const number = numbers.get(short);
        if (number === undefined) continue;
        coded.push((number - before) * (MOST_TIMES + 1) + Math.min(times, MOST_TIMES));
        before = number;
      }
      if (coded.length > 0) postings.push([term, coded]);
    }
    return { ids, lengths, postings };
  }

  private restore({ ids, lengths, postings }: StoredTerms): void {
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
    for (const [term, coded] of postings) {
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
