import { describe, expect, it } from 'vitest';
import type { SearchDocument, SearchEngine } from '../../src/search/search-engine.ts';

/** How one engine is made, and read back from what it wrote. */
export interface EngineUnderTest {
  create(): SearchEngine;
  load(text: string): SearchEngine | undefined;
}

/** A document of plain words: each is its own term. */
export function documentOf(id: string, words: string): SearchDocument {
  const terms = words.split(' ').filter((word) => word !== '');
  return { id, terms, spellings: new Map(terms.map((term) => [term, term])) };
}

/** What every search engine behind the interface must do. Orders are stated with their reasons, scores are not. */
export function describeSearchEngine(name: string, { create, load }: EngineUnderTest): void {
  const filled = (documents: Readonly<Record<string, string>>): SearchEngine => {
    const engine = create();
    engine.add(Object.entries(documents).map(([id, words]) => documentOf(id, words)));
    return engine;
  };
  const find = (engine: SearchEngine, words: string): string[] =>
    engine.search(words.split(' ').map((term) => ({ term, weight: 1 }))).ranked.map(({ id }) => id);

  describe(name, () => {
    it('finds nothing when it is empty, when nothing is asked and when nothing matches', () => {
      expect(find(create(), 'trade')).toEqual([]);
      expect(create().search([])).toEqual({ ranked: [], total: 0 });
      expect(find(filled({ a: 'trade talks' }), 'fisheries')).toEqual([]);
      expect(create().averageLength).toBe(0);
    });

    it('puts the document that says the word more often first, of two as long', () => {
      expect(find(filled({ a: 'trade visit port', b: 'trade trade port' }), 'trade')).toEqual(['b', 'a']);
    });

    it('puts the shorter document first, of two that say the word as often', () => {
      expect(find(filled({ a: 'trade visit port summit talks', b: 'trade visit' }), 'trade')).toEqual(['b', 'a']);
    });

    it('counts all words of a document for its length, not the different ones', () => {
      const engine = filled({ a: 'trade port port port port port', b: 'trade port visit', c: 'summit summit' });
      expect(find(engine, 'trade')).toEqual(['b', 'a']);
      expect(engine.averageLength).toBeCloseTo(11 / 3, 6);
    });

    it('lets a rare word count more than a common one', () => {
      const engine = filled({ a: 'trade visit', b: 'fentanyl visit', c: 'trade port', d: 'trade summit' });
      expect(find(engine, 'trade fentanyl')[0]).toBe('b');
    });

    it('does not let many common words outdo a rare one by their number', () => {
      const others = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`x${i}`, 'two sides met again today']));
      const engine = filled({ ...others, a: 'fentanyl port ships cargo customs', b: 'two sides met port today' });
      expect(find(engine, 'two sides met fentanyl')[0]).toBe('a');
    });

    it('weighs terms as asked', () => {
      const engine = filled({ a: 'trade visit', b: 'port visit' });
      const terms = [
        { term: 'trade', weight: 0.2 },
        { term: 'port', weight: 1 },
      ];
      expect(engine.search(terms).ranked.map(({ id }) => id)).toEqual(['b', 'a']);
    });

    it('never matches a beginning or a near spelling', () => {
      expect(find(filled({ a: 'trading trades' }), 'trade')).toEqual([]);
    });

    it('orders equal scores by id, whatever came in first', () => {
      expect(find(filled({ c: 'trade talks', a: 'trade talks', b: 'trade talks' }), 'trade')).toEqual(['a', 'b', 'c']);
    });

    it('tells which terms of the query each document holds, in query order', () => {
      const { ranked } = filled({ a: 'port trade visit', b: 'visit' }).search(
        ['visit', 'trade', 'coal'].map((term) => ({ term, weight: 1 })),
      );
      expect(ranked.map(({ id, terms }) => ({ id, terms }))).toEqual([
        { id: 'a', terms: ['visit', 'trade'] },
        { id: 'b', terms: ['visit'] },
      ]);
    });

    it('counts everything found though it returns the first ones', () => {
      const engine = filled({ a: 'trade', b: 'trade port', c: 'trade port visit' });
      const { ranked, total } = engine.search([{ term: 'trade', weight: 1 }], { limit: 2 });
      expect({ ids: ranked.map(({ id }) => id), total }).toEqual({ ids: ['a', 'b'], total: 3 });
    });

    it('finds only what is accepted, and only what holds every term when asked', () => {
      const engine = filled({ a: 'trade port', b: 'trade', c: 'port trade' });
      const terms = ['trade', 'port'].map((term) => ({ term, weight: 1 }));
      expect(engine.search(terms, { accept: (id) => id !== 'a' }).total).toBe(2);
      expect(engine.search(terms, { every: true }).ranked.map(({ id }) => id)).toEqual(['a', 'c']);
    });

    it('replaces a document that comes in again', () => {
      const engine = filled({ a: 'trade', b: 'port' });
      engine.add([documentOf('a', 'summit')]);
      expect(find(engine, 'trade')).toEqual([]);
      expect(find(engine, 'summit')).toEqual(['a']);
      expect(engine.size).toBe(2);
    });

    it('forgets what is removed, in counts and in spellings too, and passes over unknown ids', () => {
      const engine = filled({ a: 'fisheries trade', b: 'trade' });
      engine.remove(['a', 'never-there']);
      expect(find(engine, 'trade fisheries')).toEqual(['b']);
      expect([engine.frequency('trade'), engine.frequency('fisheries'), engine.knows('fisheries')]).toEqual([
        1,
        0,
        false,
      ]);
      expect(engine.nearest('fisherie', 3)).toEqual([]);
      expect([engine.has('a'), engine.has('b'), engine.size, [...engine.ids()]]).toEqual([false, true, 1, ['b']]);
    });

    it('ranks after removals as if what was removed had never been there', () => {
      const kept = { a: 'trade port visit', b: 'trade trade summit', c: 'port port talks trade' };
      const engine = filled({ ...kept, x: 'trade trade trade', y: 'port' });
      engine.remove(['x', 'y']);
      const terms = ['trade', 'port'].map((term) => ({ term, weight: 1 }));
      const fresh = filled(kept).search(terms).ranked;
      const scores = engine.search(terms).ranked.map(({ score }) => score);
      expect(engine.search(terms).ranked.map(({ id }) => id)).toEqual(fresh.map(({ id }) => id));
      for (const [i, { score }] of fresh.entries()) expect(scores[i]).toBeCloseTo(score, 9);
    });

    it('offers known words within one edit, two from eight letters: nearest, same first letter, most frequent', () => {
      const engine = filled({ a: 'export report', b: 'report negotiation', c: 'trade' });
      expect(engine.nearest('xport', 3)).toEqual([{ word: 'export', term: 'export', distance: 1 }]);
      expect(engine.nearest('eport', 3).map(({ word }) => word)).toEqual(['export', 'report']);
      expect(engine.nearest('reprot', 3)).toEqual([{ word: 'report', term: 'report', distance: 1 }]);
      expect(engine.nearest('negotaton', 3).map(({ distance }) => distance)).toEqual([2]);
      expect(engine.nearest('traed', 3).map(({ word }) => word)).toEqual(['trade']);
      expect(engine.nearest('tradxx', 3)).toEqual([]);
    });

    it('tells where terms stand, in the order of the document, and how long it is', () => {
      const engine = filled({ a: 'trade port trade', b: 'visit' });
      expect(engine.placesOf('a', ['port', 'trade', 'coal'])).toEqual({
        length: 3,
        standing: [
          { term: 1, place: 0, start: -1 },
          { term: 0, place: 1, start: -1 },
          { term: 1, place: 2, start: -1 },
        ],
      });
      expect(engine.placesOf('b', ['trade'])).toEqual({ length: 1, standing: [] });
      expect(engine.placesOf('never-there', ['trade'])).toBeUndefined();
      engine.remove(['b']);
      expect(engine.placesOf('b', ['visit'])).toBeUndefined();
    });

    it('keeps the places and offsets that come with the terms, however large, also when it is written and read back', () => {
      const engine = create();
      const numbers = [0, 0, 1, 56, 57, 58, 60, 90, 1800, 54_000, 2_000_000];
      const places = numbers.map((_, i) => numbers.slice(0, i + 1).reduce((sum, number) => sum + number, 0));
      const starts = places.map((place, i) => (i < 2 || i === 10 ? -1 : place * 3));
      const terms = places.map((_, i) => (i % 2 === 0 ? 'trade' : `x${i}`));
      engine.add([{ id: 'a', terms, places, starts, spellings: new Map() }]);
      engine.add(Array.from({ length: 70 }, (_, i) => documentOf(`d${i}`, `y${i} port`)));
      const expected = places.flatMap((place, i) => (i % 2 === 0 ? [{ term: 0, place, start: starts[i] }] : []));
      for (const held of [engine, load(engine.serialise())]) {
        expect(held?.placesOf('a', ['trade'])).toEqual({ length: 11, standing: expected });
        expect(held?.placesOf('d69', ['port', 'y69'])?.standing.map(({ term }) => term)).toEqual([1, 0]);
      }
    });

    it('holds words of any script as terms', () => {
      const engine = filled({ a: 'năm =vn 2.2', b: 'nam' });
      expect([find(engine, 'năm'), find(engine, 'nam'), find(engine, '=vn 2.2')]).toEqual([['a'], ['b'], ['a']]);
    });

    it('is the same after it was written and read back, also after removals', () => {
      const engine = filled({ a: 'trade port', b: 'trade trade visit', c: 'summit', d: 'trade' });
      engine.remove(['d']);
      const back = load(engine.serialise());
      const terms = [{ term: 'trade', weight: 1 }];
      expect(back?.search(terms).ranked.map(({ id }) => id)).toEqual(engine.search(terms).ranked.map(({ id }) => id));
      expect([back?.size, back?.frequency('trade'), back?.averageLength]).toEqual([3, 2, 2]);
      expect(back?.nearest('sumit', 1)).toEqual([{ word: 'summit', term: 'summit', distance: 1 }]);
      back?.add([documentOf('e', 'trade')]);
      expect(back?.search(terms).total).toBe(3);
    });

    it('reads nothing from a text that is damaged or not its own', () => {
      expect([load(''), load('{'), load('{}'), load('null'), load('{"version":"0","index":{}}')]).toEqual(
        Array(5).fill(undefined),
      );
    });
  });
}
