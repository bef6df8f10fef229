import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type LoadedCorpus, readCorpus } from '../src/corpus/read-corpus.ts';
import { readArticle } from '../src/reading/read-article.ts';
import { createMiniSearchEngine, loadMiniSearchEngine } from '../src/search/minisearch-engine.ts';
import { toSearchDocument } from '../src/search/search-document.ts';

let corpus: LoadedCorpus;

beforeAll(async () => {
  corpus = await readCorpus([resolve(import.meta.dirname, '../corpus')], {
    read: readArticle,
    engine: { version: '', create: createMiniSearchEngine, load: loadMiniSearchEngine, document: toSearchDocument },
  });
});

test('the shipped corpus loads without a Problem', () => {
  expect(corpus.articles.size).toBeGreaterThanOrEqual(30);
  expect(corpus.problems).toEqual([]);
});

test('no Reading of a shipped article finds fault with what the article states', () => {
  const faults = [...corpus.readings].flatMap(([id, { problems }]) =>
    problems.map(({ what }) => `${corpus.articles.get(id)?.file}: ${what}`),
  );
  expect(faults).toEqual([]);
});

test('the publishers of the corpus are known by all their names', () => {
  expect(corpus.publishers.find(([id]) => id === 'nhan-dan')).toContain('nhandan.vn');
});

test('every shipped article has a headline, a publisher, a known day and a source for its facts', () => {
  const lacking = [...corpus.articles.values()].filter(
    ({ stated }) => !stated.title || !stated.publisher || !stated.published || !stated.sources?.length,
  );
  expect(lacking.map(({ file }) => file)).toEqual([]);
});

test('every dated event of the front matter stands in the words of its article', () => {
  const missing = [...corpus.articles.values()].flatMap((article) =>
    article.events
      .filter(({ date }) => !article.parts.body.includes(String(date).slice(0, 4)))
      .map(({ what }) => `${article.file}: ${what}`),
  );
  expect(missing).toEqual([]);
});

test('every Evidence of every Reading is the slice that it says it is', () => {
  let checked = 0;
  for (const [id, reading] of corpus.readings) {
    const parts = corpus.articles.get(id)?.parts;
    const evidence = [
      ...reading.published.evidence,
      ...[...reading.meetings, ...reading.mentioned].flatMap((meeting) => meeting.evidence),
      ...reading.anniversaries.flatMap((anniversary) => anniversary.evidence),
      ...reading.partnerships.flatMap((partnership) => partnership.evidence),
      ...reading.summary,
    ];
    for (const { in: part, start, end, quote } of evidence) {
      expect(parts?.[part].slice(start, end)).toBe(quote);
      checked++;
    }
    for (const { start, end, text } of reading.statements) {
      expect(parts?.body.slice(start, end)).toBe(text);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(500);
});
