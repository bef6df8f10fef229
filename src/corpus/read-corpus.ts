import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Article } from '../article/article.ts';
import { MAX_BYTES, tooLarge } from '../article/decode.ts';
import type { Problem } from '../article/problem.ts';
import type { Reading } from '../reading/reading.ts';
import type { SearchDocument, SearchEngine } from '../search/search-engine.ts';
import { readCodeVersion } from './code-version.ts';
import { type FileRecord, markCorrected, renameRecord } from './file-record.ts';
import { type CorpusFile, listFiles } from './list-files.ts';
import { mergeRecords } from './merge-records.ts';
import { parseFile } from './parse-file.ts';
import { type PublisherNames, readPublishers } from './publishers.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';

/** How the search engine of this process is made and filled. */
export interface EngineMaker {
  /** Changes whenever a stored index of before cannot be loaded or would rank otherwise. */
  readonly version: string;
  create(): SearchEngine;
  /** From what `serialise` gave; `undefined` when it cannot be loaded. */
  load(text: string): SearchEngine | undefined;
  document(article: Article, reading: Reading): SearchDocument;
}

export interface ReadCorpusOptions {
  readonly read: (article: Article) => Reading;
  readonly engine: EngineMaker;
  /** Where the result is kept for the next start; none is kept when absent. */
  readonly cacheFolder?: string;
  /** The result of the last read of the same folders: only what changed since is read, and its engine is carried on. */
  readonly previous?: LoadedCorpus;
  /** What articles are read with; a hash of the code when absent. */
  readonly version?: string;
  readonly log?: (line: string) => void;
  /** Called from the second second on, while files are being read. */
  readonly progress?: (done: number, total: number) => void;
}

/** The corpus as it lay in its folders at one moment. */
export interface LoadedCorpus {
  readonly articles: ReadonlyMap<string, Article>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** Holds exactly the articles. With `previous`, it is the same engine, changed in the turn in which the promise is kept. */
  readonly engine: SearchEngine;
  readonly problems: readonly Problem[];
  /** The names of each publisher, from the `publishers.yml` of the folders. */
  readonly publishers: readonly PublisherNames[];
  /** When the newest file was last changed; absent for an empty corpus. */
  readonly newestFileAt?: Date;
  /** What each file gave; for the next read. */
  readonly records: ReadonlyMap<string, FileRecord>;
  /** What the engine holds: article id → hash of the file it came from. */
  readonly indexed: ReadonlyMap<string, string>;
}

/**
 * Reads every article under the folders, of each file only what changed since it was last read. Fails only when a folder
 * is not there; a file that cannot be read is a Problem.
 */
export async function readCorpus(folders: readonly string[], options: ReadCorpusOptions): Promise<LoadedCorpus> {
  const { previous, engine: maker, log = () => undefined } = options;
  const version = `${options.version ?? readCodeVersion()}/${maker.version}`;
  const store =
    options.cacheFolder === undefined ? undefined : createRecordStore(options.cacheFolder, folders, version, log);
  const files = await listFiles(folders);
  const named = await Promise.all(folders.map(readPublishers));
  const known = previous?.records ?? (await store?.load()) ?? new Map<string, FileRecord>();
  const { records, changed } = await readChanged(files, known, options);
  const merged = mergeRecords(records.values());

  const stored = previous ? undefined : await loadEngine(store, maker);
  const engine = previous?.engine ?? stored?.engine ?? maker.create();
  const before = previous?.indexed ?? stored?.indexed ?? new Map<string, string>();
  const indexed = new Map([...merged.origins].map(([id, { hash }]) => [id, hash]));
  const gone = [...before.keys()].filter((id) => !indexed.has(id));
  const fresh = [...indexed].flatMap(([id, hash]) => (before.get(id) === hash ? [] : [id]));
  if (previous) {
    // what is served meanwhile must find its own articles: nothing may come between these lines and the caller
    await store?.save(records, changed);
    update(engine, maker, merged, gone, fresh);
  } else {
    await updateInSlices(engine, maker, merged, gone, fresh);
    if (changed.size > 0) await store?.save(records, changed);
    if (store && gone.length + fresh.length > 0)
      await store.saveIndex({ documents: [...indexed].map(([id, hash]) => `${id} ${hash}`), text: engine.serialise() });
  }

  const newest = Math.max(...[...records.values()].map(({ changedAt }) => changedAt), 0);
  return {
    articles: merged.articles,
    readings: merged.readings,
    engine,
    problems: [...merged.problems, ...named.flatMap(({ problems }) => problems)],
    publishers: named.flatMap(({ publishers }) => publishers),
    ...(records.size > 0 ? { newestFileAt: new Date(newest) } : {}),
    records,
    indexed,
  };
}

/** The records of the files, in their order, taken over where the file did not change; `changed` holds the keys to be stored. */
async function readChanged(
  files: readonly CorpusFile[],
  known: ReadonlyMap<string, FileRecord>,
  options: ReadCorpusOptions,
): Promise<{ readonly records: Map<string, FileRecord>; readonly changed: Set<string> }> {
  const records = new Map<string, FileRecord>();
  const keys = new Set(files.map(({ key }) => key));
  const changed = new Set([...known.keys()].filter((key) => !keys.has(key)));
  const byHash = new Map([...known.values()].map((record) => [record.hash, record]));
  const turn = createTurn(options.progress, files.length);
  for (const [done, file] of files.entries()) {
    const old = known.get(file.key);
    if (old?.stamp === file.stamp) {
      records.set(file.key, old);
      continue;
    }
    const record = await readFileRecord(file, old, byHash, options.read);
    if (record) {
      records.set(file.key, record);
      byHash.set(record.hash, record);
      changed.add(file.key);
    }
    await turn(done + 1);
  }
  return { records, changed };
}

async function readFileRecord(
  file: CorpusFile,
  old: FileRecord | undefined,
  byHash: ReadonlyMap<string, FileRecord>,
  read: (article: Article) => Reading,
): Promise<FileRecord | undefined> {
  const { key, path, stamp, changedAt } = file;
  const unread = (what: string): FileRecord => ({
    key,
    path,
    stamp,
    changedAt,
    hash: '',
    articles: [],
    readings: [],
    problems: [{ what, file: path }],
  });
  // A file too large to be read is not loaded either.
  if (file.size > MAX_BYTES) return unread(tooLarge(file.size));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.absolute);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return unread(`The file could not be read: ${(error as Error).message}`);
  }
  const hash = createHash('sha256').update(extensionOf(path)).update(bytes).digest('hex').slice(0, 24);
  const same = old?.hash === hash ? old : byHash.get(hash);
  if (same) return { ...renameRecord(same, key, path), stamp, changedAt };
  const parsed = await parseFile(path, bytes);
  const articles = markCorrected(parsed.articles, old?.articles ?? []);
  const readings: Reading[] = [];
  const kept: Article[] = [];
  const problems = [...parsed.problems];
  for (const article of articles) {
    try {
      readings.push(read(article));
      kept.push(article);
    } catch (error) {
      problems.push({ what: `The article could not be understood: ${(error as Error).message}`, file: article.file });
    }
  }
  return { key, path, stamp, changedAt, hash, articles: kept, readings, problems };
}

const extensionOf = (path: string) => path.slice(path.lastIndexOf('.')).toLowerCase();

/** Lets other work run every so often, and tells the progress once a second has passed. */
function createTurn(progress: ReadCorpusOptions['progress'], total: number): (done: number) => Promise<void> {
  const start = performance.now();
  let last = start;
  let told = start + 500;
  return async (done) => {
    const now = performance.now();
    if (progress && now - start > 1000 && (now - told > 500 || done === total)) {
      told = now;
      progress(done, total);
    }
    if (now - last < 15) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}

async function loadEngine(store: RecordStore | undefined, maker: EngineMaker) {
  const stored = await store?.loadIndex();
  if (!stored) return undefined;
  const engine = maker.load(stored.text);
  if (!engine) return undefined;
  const indexed = new Map(stored.documents.map((row) => row.split(' ', 2) as [string, string]));
  const whole = engine.size === indexed.size && [...indexed.keys()].every((id) => engine.has(id));
  return whole ? { engine, indexed } : undefined;
}

type Merged = ReturnType<typeof mergeRecords>;

function update(
  engine: SearchEngine,
  maker: EngineMaker,
  merged: Merged,
  gone: readonly string[],
  fresh: readonly string[],
) {
  engine.remove(gone);
  engine.add(documentsOf(maker, merged, fresh));
}

async function updateInSlices(
  engine: SearchEngine,
  maker: EngineMaker,
  merged: Merged,
  gone: readonly string[],
  fresh: readonly string[],
) {
  engine.remove(gone);
  const turn = createTurn(undefined, fresh.length);
  for (const id of fresh) {
    engine.add(documentsOf(maker, merged, [id]));
    await turn(0);
  }
}

function documentsOf(maker: EngineMaker, { articles, readings }: Merged, ids: readonly string[]): SearchDocument[] {
  return ids.flatMap((id) => {
    const article = articles.get(id);
    const reading = readings.get(id);
    return article && reading ? [maker.document(article, reading)] : [];
  });
}
