import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { CorpusFolderMissing } from '../../src/corpus/list-files.ts';
import { type LoadedCorpus, type ReadCorpusOptions, readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { createMiniSearchEngine, loadMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { bareReading } from '../support/bare-reading.ts';
import { createFolder, write } from './folders.ts';

const TEXT = 'The two ministers met for an hour in the old port.';
let readings: string[];
let log: string[];
beforeEach(() => {
  readings = [];
  log = [];
});

const emptyReading = (article: Article): Reading => bareReading(article.id);

const load = (folders: string | string[], options: Partial<ReadCorpusOptions> = {}): Promise<LoadedCorpus> =>
  readCorpus([folders].flat(), {
    read(article) {
      readings.push(article.file);
      return emptyReading(article);
    },
    engine: {
      version: '1',
      create: createMiniSearchEngine,
      load: loadMiniSearchEngine,
      document: (article) => ({
        id: article.id,
        terms: article.parts.body.toLowerCase().match(/\w+/g) ?? [],
        spellings: new Map(),
      }),
    },
    version: 'test',
    log: (line) => log.push(line),
    ...options,
  });
const filesOf = ({ articles }: LoadedCorpus) => [...articles.values()].map(({ file }) => file);
const found = ({ engine, articles }: LoadedCorpus, term: string) =>
  engine.search([{ term, weight: 1 }]).ranked.map(({ id }) => articles.get(id)?.file);

describe('what is read', () => {
  test('files of known kinds, nested, in path order; the others silently not', async () => {
    const folder = createFolder({
      'b.txt': `${TEXT} b.`,
      'a/c.md': `${TEXT} c.`,
      'a/d/e.jsonl': `{"text":"${TEXT} e."}\n{"text":"${TEXT} f."}`,
      'x.pdf': '%PDF',
      'publishers.yml': '[]',
      '.hidden/y.txt': TEXT,
      '.z.txt': TEXT,
    });
    symlinkSync(folder, join(folder, 'a', 'loop'));
    const corpus = await load(folder);
    expect(filesOf(corpus)).toEqual(['a/c.md', 'a/d/e.jsonl#1', 'a/d/e.jsonl#2', 'b.txt']);
    expect(corpus.problems).toEqual([]);
    expect(corpus.engine.size).toBe(4);
    expect(corpus.newestFileAt).toBeInstanceOf(Date);
  });

  test('bad files are Problems and the rest is read', async () => {
    const folder = createFolder({
      'a.txt': '',
      'b.txt': TEXT,
      'c.txt': Uint8Array.of(0, 1, 2),
      'd.txt': new Uint8Array(5_000_000).fill(97),
    });
    const corpus = await load(folder);
    expect(filesOf(corpus)).toEqual(['b.txt']);
    expect(corpus.problems).toEqual([
      { what: 'The file is empty.', file: 'a.txt' },
      { what: 'The file is binary, not text.', file: 'c.txt' },
      { what: expect.stringMatching(/^The file is too large/), file: 'd.txt' },
    ]);
  });

  test('an article that cannot be understood is a Problem', async () => {
    const corpus = await load(createFolder({ 'a.txt': TEXT }), {
      read: () => {
        throw new Error('no such thing');
      },
    });
    expect(corpus.articles.size).toBe(0);
    expect(corpus.problems).toEqual([{ what: 'The article could not be understood: no such thing', file: 'a.txt' }]);
  });

  test('an empty folder is an empty corpus; a missing one is refused', async () => {
    const corpus = await load(createFolder());
    expect([corpus.articles.size, corpus.newestFileAt]).toEqual([0, undefined]);
    await expect(load(join(createFolder(), 'none'))).rejects.toThrow(CorpusFolderMissing);
  });

  test('identical articles are one: the copy that states most', async () => {
    const corpus = await load([
      createFolder({ 'a.txt': TEXT }),
      createFolder({ 'b.md': `---\ntitle: Ministers meet\n---\n${TEXT}` }),
    ]);
    expect([...corpus.articles.values()].map(({ file, stated }) => [file, stated.title])).toEqual([
      ['b.md', 'Ministers meet'],
    ]);
    expect(corpus.engine.size).toBe(1);
  });
});

describe('what changed', () => {
  test('only it is read again, and the engine follows', async () => {
    const folder = createFolder({ 'a.txt': `${TEXT} alpha`, 'b.txt': `${TEXT} beta`, 'c.txt': `${TEXT} gamma` });
    const first = await load(folder);
    readings = [];
    write(folder, 'b.txt', `${TEXT} delta`);
    write(folder, 'd.txt', `${TEXT} epsilon`);
    rmSync(join(folder, 'c.txt'));
    const second = await load(folder, { previous: first });
    expect(readings).toEqual(['b.txt', 'd.txt']);
    expect(second.engine).toBe(first.engine);
    expect(['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((word) => found(second, word))).toEqual([
      ['a.txt'],
      [],
      [],
      ['b.txt'],
      ['d.txt'],
    ]);
  });

  test('a renamed file is the same article and is not read again', async () => {
    const folder = createFolder({ 'a.txt': TEXT });
    const first = await load(folder);
    readings = [];
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const second = await load(folder, { previous: first });
    expect([filesOf(second), readings]).toEqual([['b.txt'], []]);
    expect([...second.articles.keys()]).toEqual([...first.articles.keys()]);
  });

  test('a corrected file supersedes what it held, also after a restart', async () => {
    const folder = createFolder({ 'a.txt': TEXT });
    const cacheFolder = createFolder();
    const old = [...(await load(folder, { cacheFolder })).articles.keys()][0];
    write(folder, 'a.txt', `${TEXT} Corrected.`);
    const [now] = (await load(folder, { cacheFolder })).articles.values();
    expect(now?.supersedes).toBe(old);
    expect([...(await load(folder, { cacheFolder })).articles.values()][0]?.supersedes).toBe(old);
  });

  test('of two states under one address the later stands; other articles under it both do', async () => {
    const page = (day: string, text: string) => `---\npublished: ${day}\nurl: https://example.org/a\n---\n${text}`;
    const corrected = await load(
      createFolder({
        'a.md': page('2023-04-16', `${TEXT} They agreed on rice.`),
        'b.md': page('2023-04-15', `${TEXT} They agreed.`),
      }),
    );
    expect(filesOf(corrected)).toEqual(['a.md']);
    expect([...corrected.articles.values()][0]?.supersedes).toMatch(/^a[0-9a-f]{16}$/);
    const others = await load(
      createFolder({
        'a.md': page('2023-04-16', TEXT),
        'b.md': page('2023-04-15', 'Farmers sold fewer melons than last summer because rain fell.'),
      }),
    );
    expect(filesOf(others)).toEqual(['a.md', 'b.md']);
  });

  test('new front matter over the same text is taken in', async () => {
    const folder = createFolder({ 'a.md': `---\ntitle: One\n---\n${TEXT}` });
    const first = await load(folder);
    write(folder, 'a.md', `---\ntitle: Another\n---\n${TEXT}`);
    const second = await load(folder, { previous: first });
    expect([...second.articles.values()].map(({ stated }) => stated.title)).toEqual(['Another']);
    expect([...second.articles.keys()]).toEqual([...first.articles.keys()]);
  });
});

describe('the cache', () => {
  const cached = (cacheFolder: string) =>
    readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.jsonl?$/.test(name))
      .map((name) => join(cacheFolder, name));

  test('spares reading after a restart, also of a file that was only touched', async () => {
    const folder = createFolder({ 'a.txt': `${TEXT} alpha`, 'b.txt': `${TEXT} beta` });
    const cacheFolder = createFolder();
    const first = await load(folder, { cacheFolder });
    readings = [];
    utimesSync(join(folder, 'a.txt'), 1, 1);
    const second = await load(folder, { cacheFolder });
    expect(readings).toEqual([]);
    expect([...second.articles]).toEqual([...first.articles]);
    expect([...second.readings]).toEqual([...first.readings]);
    expect(found(second, 'beta')).toEqual(['b.txt']);
    expect(log).toEqual([]);
  });

  test('of another version is rebuilt with one line in the log', async () => {
    const folder = createFolder({ 'a.txt': TEXT, 'b.txt': `${TEXT} beta`, 'c.txt': `${TEXT} gamma` });
    const cacheFolder = createFolder();
    await load(folder, { cacheFolder });
    readings = [];
    await load(folder, { cacheFolder, version: 'next' });
    expect(readings).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(log).toEqual(['The corpus cache was made by another version; it is rebuilt.']);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['overwritten', () => '{"format":"diplo-corpus-1"}\n{}\nnull'],
    ['not text', () => '\u0000\u0001'],
  ])('%s is rebuilt with one line in the log, and is whole again', async (_, damage) => {
    const folder = createFolder({ 'a.txt': `${TEXT} alpha`, 'b.txt': `${TEXT} beta` });
    const cacheFolder = createFolder();
    await load(folder, { cacheFolder });
    for (const file of cached(cacheFolder)) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const corpus = await load(folder, { cacheFolder });
    expect(filesOf(corpus)).toEqual(['a.txt', 'b.txt']);
    expect(found(corpus, 'beta')).toEqual(['b.txt']);
    expect(log).toHaveLength(1);
    readings = [];
    await load(folder, { cacheFolder });
    expect([readings, log.length]).toEqual([[], 1]);
  });

  test('that cannot be written is one line in the log, and none is used', async () => {
    const folder = createFolder({ 'a.txt': TEXT, 'b.txt': `${TEXT} beta` });
    const notAFolder = join(createFolder({ file: 'x' }), 'file');
    expect(filesOf(await load(folder, { cacheFolder: notAFolder }))).toEqual(['a.txt', 'b.txt']);
    expect(log).toEqual([expect.stringMatching(/^The corpus cache in .* cannot be written/)]);
  });

  test('may be used by several at once', async () => {
    const folder = createFolder(
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, `${TEXT} number${n}`])),
    );
    const cacheFolder = createFolder();
    const all = await Promise.all([1, 2, 3, 4].map(() => load(folder, { cacheFolder })));
    expect(all.map(({ articles }) => articles.size)).toEqual([20, 20, 20, 20]);
    readings = [];
    expect(found(await load(folder, { cacheFolder }), 'number7')).toEqual(['7.txt']);
    expect([readings, log]).toEqual([[], []]);
    expect(cached(cacheFolder).filter((name) => name.includes('/.'))).toEqual([]);
  });

  test('keeps sets of folders apart', async () => {
    const [one, two, cacheFolder] = [
      createFolder({ 'a.txt': `${TEXT} alpha` }),
      createFolder({ 'a.txt': `${TEXT} beta` }),
      createFolder(),
    ];
    await load(one, { cacheFolder });
    expect([...(await load(two, { cacheFolder })).articles.values()][0]?.supersedes).toBeUndefined();
    expect(readdirSync(cacheFolder)).toHaveLength(2);
  });
});

test.runIf(process.getuid?.() !== 0)('a file that may not be read is a Problem', async () => {
  const folder = createFolder({ 'a.txt': TEXT });
  chmodSync(join(folder, 'a.txt'), 0);
  expect((await load(folder)).problems).toEqual([
    { what: expect.stringMatching(/^The file could not be read: /), file: 'a.txt' },
  ]);
});
