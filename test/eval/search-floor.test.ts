import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { searchArticles } from '../../src/search/search-articles.ts';
import { loadFolders } from './load-folder.ts';
import { measure, misspell } from './search.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ON = '2026-11-22' as Day;
const library = loadFolders([join(ROOT, 'corpus')]);
const judged = readFileSync(join(import.meta.dirname, 'search/queries.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line, turn) => ({ id: String(turn), ...(JSON.parse(line) as { query: string; files: string[] }) }));
const judgments = Object.fromEntries(
  judged.map(({ id, files }) => [id, Object.fromEntries(files.map((file) => [file, 1]))]),
);

const outcomeOf = (text: string) => searchArticles(library, parseQuery(text, { on: ON }), { on: ON, limit: 10 });
const find = (text: string): string[] => outcomeOf(text).matches.map(({ article }) => article.file);
const queriesWith = (change: (query: string, turn: number) => string) =>
  judged.map(({ id, query }, turn) => ({ id, text: change(query, turn) }));
const clean = measure(
  find,
  queriesWith((query) => query),
  judgments,
);

test('the queries are judged on articles that are there', () => {
  const files = new Set([...library.articles.values()].map(({ file }) => file));
  expect(judged.flatMap((row) => row.files).filter((file) => !files.has(file))).toEqual([]);
  expect(judged.length).toBeGreaterThanOrEqual(25);
});

test('the right article stands first or next to it', () => {
  expect(clean.mrr).toBeGreaterThanOrEqual(0.95);
  expect(clean.ndcg).toBeGreaterThanOrEqual(0.95);
});

test('one typo in the longest word costs little', () => {
  const wrong = measure(find, queriesWith(misspell), judgments);
  expect(wrong.ndcg / clean.ndcg).toBeGreaterThanOrEqual(0.95);
});

test('a word that the corpus knows is never taken for another', () => {
  expect(judged.flatMap(({ query }) => outcomeOf(query).repaired)).toEqual([]);
  for (const known of ['arms', 'land', 'trade', 'visit']) {
    const { repaired, matches } = outcomeOf(known);
    expect(repaired).toEqual([]);
    expect(new Set(matches.flatMap(({ terms }) => terms))).toEqual(new Set([known]));
  }
  expect(outcomeOf('embargp').repaired).toEqual([{ typed: 'embargp', used: 'embargo' }]);
});
