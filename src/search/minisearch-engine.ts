import type { SearchEngine, Spelling } from './search-engine.ts';
import { createSpellings } from './spelling.ts';
import { type StoredTerms, TermIndex } from './term-index.ts';
import { type StoredPlaces, TermPlaces } from './term-places.ts';

/** Changes whenever a stored index of before cannot be loaded or would rank otherwise. */
export const MINISEARCH_ENGINE_VERSION = '3';

/** What an engine writes: read back only by the same version. */
interface Stored {
  readonly version: string;
  readonly index: StoredTerms;
  readonly places: StoredPlaces;
  readonly spellings: readonly (readonly [word: string, term: string])[];
}

/** An empty engine on MiniSearch. */
export function createMiniSearchEngine(): SearchEngine {
  return composeEngine(new TermIndex(), new TermPlaces(), new Map());
}

/** The engine that `serialise` wrote; `undefined` when the text is of another version or damaged. */
export function loadMiniSearchEngine(text: string): SearchEngine | undefined {
  try {
    const stored = JSON.parse(text) as Stored;
    if (stored.version !== MINISEARCH_ENGINE_VERSION) return undefined;
    const { index, places, spellings } = stored;
    return composeEngine(new TermIndex(index, places.terms), new TermPlaces(places, index.ids), new Map(spellings));
  } catch {
    return undefined;
  }
}

function composeEngine(index: TermIndex, places: TermPlaces, words: Map<string, string>): SearchEngine {
  const spellings = createSpellings(words, (term) => index.frequencyOf(term));
  return {
    add(documents) {
      for (const document of documents) {
        if (index.has(document.id)) index.discard(document.id);
        index.add(document);
        places.add(document);
        spellings.add(document.spellings);
      }
    },
    remove(ids) {
      for (const id of ids) {
        if (index.has(id)) index.discard(id);
        places.remove(id);
      }
    },
    has: (id) => index.has(id),
    ids: () => index.identifiers(),
    get size() {
      return index.documentCount;
    },
    get averageLength() {
      return index.averageLength();
    },
    frequency: (term) => index.frequencyOf(term),
    knows: (term) => index.frequencyOf(term) > 0,
    nearest: (word, limit) => spellings.nearest(word, limit) as Spelling[],
    search: (terms, options) => index.rank(terms, options),
    placesOf: (id, terms) => places.find(id, terms),
    serialise(): string {
      const terms = index.store(places.terms());
      const stored: Stored = {
        version: MINISEARCH_ENGINE_VERSION,
        index: terms,
        places: places.store(terms.ids),
        spellings: [...words],
      };
      return JSON.stringify(stored);
    },
  };
}
