/**
 * Relevance of the search on judged collections: `npm run eval -- search DIR… [--every N] [--typo]`.
 * A DIR holds docs.jsonl (id, title, text), queries.jsonl (id, text) and qrels.json (query → document → 1). Queries go
 * through parseQuery and searchArticles as a reader's would; MiniSearch with its defaults answers the same queries in
 * the same run. `DIR:8` takes every eighth query of one collection.
 *
 * The ranking's parameters (k, b, nearness, window, half weight of asking words) are the same for all collections. Of the
 * values tried, those with the best mean of wikiq and cran were kept; the figures of redditq and npl had been seen by then.
 */

import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import type { Article } from '../../src/article/article.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { SearchableCorpus } from '../../src/search/match.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { searchArticles } from '../../src/search/search-articles.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';
import { bareReading } from '../support/bare-reading.ts';
import { readJson, readRows } from './read-rows.ts';
import { orUnusable } from './unusable-input.ts';

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}
type Judgments = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Find = (text: string) => readonly string[];

interface Figures {
  readonly ndcg: number;
  readonly mrr: number;
  readonly recall: number;
  /** CPU milliseconds a query. */
  readonly cpu: number;
}

const ON = '2026-11-23' as Day;
const DEEP = 100;

/** nDCG@10, MRR@10, recall@100 and CPU time of one way to find, over judged queries. */
export function measure(find: Find, queries: readonly Row[], judgments: Judgments): Figures {
  let ndcg = 0;
  let mrr = 0;
  let recall = 0;
  let judged = 0;
  const before = process.cpuUsage();
  for (const { id, text } of queries) {
    const relevant = Object.keys(judgments[id] ?? {}).filter((doc) => (judgments[id]?.[doc] ?? 0) > 0);
    if (relevant.length === 0) continue;
    const wanted = new Set(relevant);
    const found = find(text).slice(0, DEEP);
    const gain = (rank: number): number => 1 / Math.log2(rank + 2);
    let ideal = 0;
    for (let rank = 0; rank < Math.min(10, wanted.size); rank++) ideal += gain(rank);
    const hits = found.slice(0, 10).map((doc, rank) => (wanted.has(doc) ? gain(rank) : 0));
    const first = found.slice(0, 10).findIndex((doc) => wanted.has(doc));
    ndcg += hits.reduce((sum, hit) => sum + hit, 0) / ideal;
    mrr += first < 0 ? 0 : 1 / (first + 1);
    recall += found.filter((doc) => wanted.has(doc)).length / wanted.size;
    judged++;
  }
  const { user, system } = process.cpuUsage(before);
  return { ndcg: ndcg / judged, mrr: mrr / judged, recall: recall / judged, cpu: (user + system) / 1000 / judged };
}

/** The query with one typo in its longest word: by turns a letter left out, doubled, changed, or swapped, never the first. */
export function misspell(text: string, turn: number): string {
  const longest = (text.match(/[a-z]{4,}/gi) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '') return text;
  const at = 1 + ((turn * 7) % (longest.length - 2));
  const [head, letter, next, rest] = [longest.slice(0, at), longest[at], longest[at + 1], longest.slice(at + 2)];
  const wrong = [`${next}${rest}`, `${letter}${letter}${next}${rest}`, `x${next}${rest}`, `${next}${letter}${rest}`][
    turn % 4
  ];
  return text.replace(longest, `${head}${wrong}`);
}

/** Documents as articles in which nothing was recognised: only words count. */
function composeCorpus(rows: readonly Row[]): SearchableCorpus {
  const articles = new Map<string, Article>();
  const readings = new Map<string, Reading>();
  for (const { id, title = '', text } of rows) {
    const parts = { body: text, head: '', caption: '', 'front matter': '', url: '' };
    articles.set(id, { id, file: id, language: 'en', parts, stated: { title }, events: [], problems: [] });
    readings.set(id, bareReading(id));
  }
  const engine = createMiniSearchEngine();
  for (const [id, article] of articles) engine.add([toSearchDocument(article, readings.get(id) as Reading)]);
  return { articles, readings, engine, eventOf: () => undefined };
}

function findWithDiplo(corpus: SearchableCorpus): Find {
  return (text) => {
    const outcome = searchArticles(corpus, parseQuery(text, { on: ON }), { on: ON, limit: DEEP });
    return outcome.matches.map(({ article }) => article.id);
  };
}

function findWithDefaults(rows: readonly Row[]): Find {
  const index = new MiniSearch<Row>({ fields: ['title', 'text'] });
  index.addAll([...rows]);
  return (text) => index.search(text).map(({ id }) => id as string);
}

function print(label: string, { ndcg, mrr, recall, cpu }: Figures): void {
  const columns = [ndcg, mrr, recall].map((figure) => figure.toFixed(4));
  console.log(`${label.padEnd(34)} ${columns.join('  ')}  ${cpu.toFixed(2)} ms`);
}

/** `eval -- search`: measures each collection and prints it beside MiniSearch's defaults. */
export function measureSearch(args: readonly string[]): void {
  const { positionals, values } = parse(args);
  console.log(`${''.padEnd(34)} nDCG@10 MRR@10  recall@100  CPU/query`);
  for (const positional of positionals) {
    const [dir = '', own] = positional.split(/:(?=\d+$)/);
    const step = Number(own ?? values.every);
    const name = basename(dir);
    const rows = readRows<Row>(join(dir, 'docs.jsonl'));
    const queries = readRows<Row>(join(dir, 'queries.jsonl')).filter((_, turn) => turn % step === 0);
    const judgments = readJson<Judgments>(join(dir, 'qrels.json'));
    const find = findWithDiplo(composeCorpus(rows));
    const defaults = measure(findWithDefaults(rows), queries, judgments);
    const diplo = measure(find, queries, judgments);
    print(`${name} MiniSearch defaults`, defaults);
    print(`${name} Diplo`, diplo);
    console.log(
      `${''.padEnd(34)} CPU ${(diplo.cpu / defaults.cpu).toFixed(2)} of the defaults, ${queries.length} queries`,
    );
    if (!values.typo) continue;
    const wrong = queries.map((query, turn) => ({ ...query, text: misspell(query.text, turn) }));
    const misspelt = measure(find, wrong, judgments);
    print(`${name} Diplo, one typo`, misspelt);
    console.log(`${''.padEnd(34)} ${((100 * misspelt.ndcg) / diplo.ndcg).toFixed(1)} % of the clean figure`);
  }
}

const parse = (args: readonly string[]) =>
  orUnusable(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { every: { type: 'string', default: '1' }, typo: { type: 'boolean', default: false } },
    }),
  );
