import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { visitTerms } from './search-document.ts';
import type { SearchEngine } from './search-engine.ts';

/** Where the terms of one article stand: `codes[i]` is at place `places[i]`; places rise. */
export interface PlacedCodes {
  readonly codes: Uint32Array;
  readonly places: Uint32Array;
  /** Offsets into the body; -1 for terms of other texts. */
  readonly starts: Int32Array;
}

/** Places of terms in the articles last ranked, kept as numbers so that ranking them again costs little. */
export interface Positions {
  of(article: Article, reading: Reading): PlacedCodes;
}

/** So many articles are remembered; the one ranked first goes first. */
const MOST_ARTICLES = 12_000;

const byEngine = new WeakMap<SearchEngine, Positions>();

/** The positions that go with an index: forgotten with it. Ids come from content, so what is remembered stays true. */
export function positionsFor(engine: SearchEngine): Positions {
  const known = byEngine.get(engine);
  if (known) return known;
  const positions = createPositions();
  byEngine.set(engine, positions);
  return positions;
}

function createPositions(): Positions {
  const remembered = new Map<string, PlacedCodes>();
  return {
    of(article, reading) {
      const known = remembered.get(article.id);
      if (known) return known;
      const held: number[] = [];
      const places: number[] = [];
      const starts: number[] = [];
      visitTerms(article, reading, (code, place, start) => {
        held.push(code);
        places.push(place);
        starts.push(start);
      });
      const value = { codes: new Uint32Array(held), places: new Uint32Array(places), starts: new Int32Array(starts) };
      if (remembered.size >= MOST_ARTICLES) {
        const oldest = remembered.keys().next();
        if (!oldest.done) remembered.delete(oldest.value);
      }
      remembered.set(article.id, value);
      return value;
    },
  };
}
