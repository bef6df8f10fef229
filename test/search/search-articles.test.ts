import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Day, PartialDay } from '../../src/calendar/day.ts';
import type { Meeting, Reading } from '../../src/reading/reading.ts';
import type { SearchableCorpus, SearchOutcome } from '../../src/search/match.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { searchArticles } from '../../src/search/search-articles.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';
import { bareReading } from '../support/bare-reading.ts';

const ON = '2023-05-20' as Day;

interface Told {
  readonly body: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly reading?: Partial<Reading>;
}

function corpusOf(told: Readonly<Record<string, Told>>): SearchableCorpus {
  const articles = new Map<string, Article>();
  const readings = new Map<string, Reading>();
  const engine = createMiniSearchEngine();
  for (const [id, { body, title, publisher, reading }] of Object.entries(told)) {
    const stated = { ...(title ? { title } : {}), ...(publisher ? { publisher } : {}) };
    const parts = { body, head: '', caption: '', 'front matter': '', url: '' };
    const article: Article = { id, file: `${id}.txt`, language: 'en', parts, stated, events: [], problems: [] };
    const read: Reading = bareReading(id, reading);
    articles.set(id, article);
    readings.set(id, read);
    engine.add([toSearchDocument(article, read)]);
  }
  return { articles, readings, engine, eventOf: (id) => `event-${id}` };
}

const meeting = (fields: Partial<Meeting>): Meeting => ({
  event: 'e',
  status: 'held',
  participants: [],
  evidence: [],
  ...fields,
});
const on = (date: string): PartialDay => date as PartialDay;

function search(corpus: SearchableCorpus, text: string, limit = 10, offset = 0): SearchOutcome {
  return searchArticles(corpus, parseQuery(text, { on: ON }), { on: ON, limit, offset });
}
const ids = (outcome: SearchOutcome): string[] => outcome.matches.map(({ article }) => article.id);

const desk = corpusOf({
  coal: {
    body: 'Penny Wong and her host discussed coal.\n\nThey agreed that coal shipments to the northern ports would be halved. Nobody spoke of fish.',
    reading: {
      countries: ['VN', 'AU'],
      topics: [{ topic: 'energy', words: ['coal'] }],
      meetings: [
        meeting({
          mode: 'talks',
          date: on('2023-04-12'),
          place: 'Canberra',
          participants: [{ name: 'Penny Wong', country: 'AU' }],
        }),
      ],
      people: [{ name: 'Penny Wong', country: 'AU' }],
    },
  },
  phone: {
    body: 'Penny Wong was named by both sides. The leaders spoke by phone about rice exports.',
    publisher: 'Viet Nam News',
    reading: {
      countries: ['VN', 'JP'],
      topics: [{ topic: 'trade', words: ['exports'] }],
      meetings: [
        meeting({ mode: 'phone call', date: on('2022'), participants: [{ name: 'Kishida Fumio', country: 'JP' }] }),
      ],
      people: [
        { name: 'Penny Wong', country: 'AU' },
        { name: 'Kishida Fumio', country: 'JP' },
      ],
    },
  },
  undated: { body: 'An old note on rice and nothing else of note.', title: 'Rice' },
});

describe('searchArticles', () => {
  it('finds by words, cuts the sentence that matched and says which words did', () => {
    const [match, ...others] = search(desk, 'coal shipments').matches;
    expect(others).toEqual([]);
    expect(match?.terms).toEqual(['coal', 'shipments']);
    expect(match?.passage.quote).toBe('They agreed that coal shipments to the northern ports would be halved.');
    expect(match?.article.parts.body.slice(match.passage.start, match.passage.end)).toBe(match?.passage.quote);
    expect(match?.event).toBe('event-coal');
  });

  it('puts the article in which a person takes part before one that only names them, and says so', () => {
    const outcome = search(desk, 'Penny Wong');
    expect(ids(outcome)).toEqual(['coal', 'phone']);
    expect(outcome.matches.map(({ facts }) => facts)).toEqual([['participant Penny Wong'], ['person Penny Wong']]);
  });

  it('puts words side by side before the same words far apart', () => {
    const corpus = corpusOf({
      apart: {
        body: `Customs were named first. ${'Much else was said at the table that day. '.repeat(4)} Clearance came last.`,
      },
      beside: {
        body: `${'Much else was said at the table that day. '.repeat(4)} Last came customs clearance and first names.`,
      },
    });
    expect(ids(search(corpus, 'customs clearance'))).toEqual(['beside', 'apart']);
  });

  it('prefers the newer of two that match alike', () => {
    const body = 'Ministers spoke about rice.';
    const corpus = corpusOf({
      a: { body, reading: { published: { date: on('2021-02-03'), evidence: [] } } },
      b: { body, reading: { published: { date: on('2023-02-03'), evidence: [] } } },
      c: { body },
    });
    expect(ids(search(corpus, 'rice'))).toEqual(['b', 'a', 'c']);
  });

  it.each([
    ['country:au', ['coal']],
    ['country:au,jp', ['coal', 'phone']],
    ['country:vn -country:jp', ['coal']],
    ['person:wong', ['coal', 'phone']],
    ['person:fumio', ['phone']],
    ['mode:call', ['phone']],
    ['topic:energy', ['coal']],
    ['place:canberra', ['coal']],
    ['publisher:vnn', ['phone']],
    ['rice "by phone"', ['phone']],
    ['rice -"by phone"', ['undated']],
    ['rice -exports', ['undated']],
    ['after:2023', ['coal']],
    ['before:2023', ['phone']],
    ['on:2022', ['phone']],
    // the call is known to the year only: nobody can say that it was in June
    ['on:2022-06', []],
  ])('filters: %s', (text, found) => {
    expect(ids(search(desk, text)).sort()).toEqual(found);
  });

  it('keeps to a time told in words where something falls in it, and lets it go where nothing does', () => {
    const kept = search(desk, 'rice in 2022');
    expect([ids(kept), kept.relaxed]).toEqual([['phone'], undefined]);
    const let_go = search(desk, 'rice in 2019');
    expect([ids(let_go).sort(), let_go.relaxed]).toEqual([['phone', 'undated'], ['in 2019']]);
  });

  it('sorts by day when asked, unknown days last', () => {
    expect(ids(search(desk, 'country:vn,jp,au sort:date'))).toEqual(['coal', 'phone']);
  });

  it('repairs a word that the corpus does not know, and leaves a known one alone', () => {
    const outcome = search(desk, 'coal shipmets');
    expect(outcome.repaired).toEqual([{ typed: 'shipmets', used: 'shipments' }]);
    expect(outcome.matches[0]?.terms).toEqual(['coal', 'shipments']);
    expect(search(desk, 'note').repaired).toEqual([]);
  });

  it('wants marks where they were typed and forgives them where they were not', () => {
    const corpus = corpusOf({
      year: { body: 'Năm mới bắt đầu.' },
      name: { body: 'A man called Nam arrived.' },
      both: { body: 'Nắm tay.' },
    });
    expect(ids(search(corpus, 'năm'))).toEqual(['year']);
    expect(ids(search(corpus, 'năm'.normalize('NFD')))).toEqual(['year']);
    expect(ids(search(corpus, 'nam')).sort()).toEqual(['both', 'name', 'year']);
  });

  it('finds a sea and a state by any of their names', () => {
    const corpus = corpusOf({
      vn: { body: 'Peace in the East Sea matters to Việt Nam.' },
      cn: { body: 'Peace in the South China Sea was named by Beijing.' },
      none: { body: 'Peace in the mountains.' },
    });
    for (const name of ['Biển Đông', 'South China Sea', 'east sea'])
      expect(ids(search(corpus, name)).sort()).toEqual(['cn', 'vn']);
    for (const name of ['Vietnam', 'viet nam', 'VN', 'Vietnamese']) expect(ids(search(corpus, name))).toEqual(['vn']);
  });

  it('finds a word written with a hyphen and without by either, and not by its beginning alone', () => {
    const corpus = corpusOf({
      a: { body: 'New anti-dumping duties on steel.' },
      b: { body: 'The antidumping case on steel.' },
      c: { body: 'Dumping of waste.' },
    });
    expect(ids(search(corpus, 'antidumping')).sort()).toEqual(['a', 'b']);
    expect(ids(search(corpus, 'anti-dumping'))).toEqual(['a', 'b', 'c']);
    expect(ids(search(corpus, '"anti dumping"'))).toEqual(['a']);
  });

  it('offers next tries that find something when nothing matched', () => {
    expect(search(desk, 'coal country:jp').suggestions).toEqual(['coal']);
    expect(search(desk, 'person:wang').suggestions).toEqual(['person:"Penny Wong"']);
    expect(search(desk, 'zzzzzz')).toMatchObject({ total: 0, suggestions: [] });
  });

  it('pages without gaps or doubles', () => {
    const many = corpusOf(
      Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`a${i}`, { body: `rice ${'word '.repeat(i)}` }])),
    );
    const pages = [0, 25, 50].flatMap((offset) => ids(search(many, 'rice', 25, offset)));
    expect(new Set(pages).size).toBe(70);
    expect(ids(search(many, 'rice', 70))).toEqual(pages);
    expect(search(many, 'rice', 5).total).toBe(70);
  });

  it('summarises in at most sixty words of verbatim sentences', () => {
    const sentence = `${'Very long talk went on. '.repeat(1)}`.trim();
    const body = Array(30).fill(sentence).join(' ');
    const summary = Array.from({ length: 30 }, (_, i) => {
      const start = i * (sentence.length + 1);
      return { article: 'a', quote: sentence, start, end: start + sentence.length, in: 'body' as const };
    });
    const [match] = search(corpusOf({ a: { body, reading: { summary } } }), 'talk').matches;
    expect(match?.summary.length).toBe(12);
    expect(match?.summary.every(({ quote, start, end }) => body.slice(start, end) === quote)).toBe(true);
  });

  it('never throws, and answers what is hostile within 200 ms of work', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { passage, article } of search(desk, text).matches)
          if (article.parts[passage.in].slice(passage.start, passage.end) !== passage.quote) return false;
        return true;
      }),
      { numRuns: 300 },
    );
    const hostile = [
      '"a -b country:us,',
      'person:"x" -"y" ',
      'in April 2023 between 2020 and ',
      '((((((',
      'năm '.repeat(3),
      'a.b,c’d',
    ];
    for (const piece of hostile) {
      const before = process.cpuUsage();
      search(desk, piece.repeat(3000).slice(0, 3000));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(200);
    }
  });
});
