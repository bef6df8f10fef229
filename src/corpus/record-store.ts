import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileRecord } from './file-record.ts';

/** Changes with the shape of what is stored. */
const FORMAT = 'diplo-corpus-1';
const SHARDS = 32;

/** A stored index with what it was made from. */
export interface StoredIndex {
  /** One entry a document: article id and a hash of the file that it came from. */
  readonly documents: readonly string[];
  readonly text: string;
}

/**
 * Where a corpus that was read is kept for the next start. Several processes may use one: files are replaced whole, and
 * each stands for itself. Nothing here fails: what cannot be read or written is one line in the log, and is read anew.
 */
export interface RecordStore {
  load(): Promise<Map<string, FileRecord>>;
  loadIndex(): Promise<StoredIndex | undefined>;
  /** Writes the files that hold one of the changed keys. */
  save(records: ReadonlyMap<string, FileRecord>, changed: Iterable<string>): Promise<void>;
  saveIndex(index: StoredIndex): Promise<void>;
}

const shardOf = (key: string) => (createHash('sha256').update(key).digest()[0] ?? 0) % SHARDS;

/** A store under `cacheFolder`, in a folder of its own for this set of corpus folders. `version` is what reads articles. */
export function createRecordStore(
  cacheFolder: string,
  folders: readonly string[],
  version: string,
  log: (line: string) => void,
): RecordStore {
  const name = createHash('sha256')
    .update(folders.map((folder) => resolve(folder)).join('\n'))
    .digest('hex')
    .slice(0, 12);
  const root = join(cacheFolder, name);
  let warned = false;
  const warn = (line: string) => {
    if (!warned) log(line);
    warned = true;
  };

  async function write(file: string, parts: readonly string[]): Promise<void> {
    const temporary = join(root, `.${file}.${process.pid}.${randomUUID().slice(0, 8)}`);
    try {
      await mkdir(root, { recursive: true });
      await writeFile(temporary, parts.join('\n'));
      await rename(temporary, join(root, file));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      warn(
        `The corpus cache in ${root} cannot be written (${(error as Error).message}); the next start reads everything anew.`,
      );
    }
  }

  /** The lines of a stored file below its header; `undefined` when there is none, or it is old or damaged. */
  async function read(file: string, kind: string): Promise<readonly string[] | undefined> {
    const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const lines = text.split('\n');
    const header = parse(lines[0] ?? '') as
      | { format?: string; version?: string; kind?: string; lines?: number }
      | undefined;
    if (header?.format !== FORMAT || header.kind !== kind || header.lines !== lines.length - 1) {
      warn(`The corpus cache in ${root} is damaged; it is rebuilt.`);
      return undefined;
    }
    if (header.version !== version) {
      warn('The corpus cache was made by another version; it is rebuilt.');
      return undefined;
    }
    return lines.slice(1);
  }

  const header = (kind: string, lines: number) => JSON.stringify({ format: FORMAT, version, kind, lines });

  return {
    async load() {
      const records = new Map<string, FileRecord>();
      for (let shard = 0; shard < SHARDS; shard++) {
        for (const line of (await read(`files-${shard}.jsonl`, 'files')) ?? []) {
          const record = parse(line) as FileRecord | undefined;
          if (record?.articles && record.readings) records.set(record.key, record);
          else warn(`The corpus cache in ${root} is damaged; it is rebuilt.`);
        }
      }
      return records;
    },
    async loadIndex() {
      const [documents, text] = (await read('index.json', 'index')) ?? [];
      const listed = documents === undefined ? undefined : parse(documents);
      return Array.isArray(listed) && text !== undefined ? { documents: listed as string[], text } : undefined;
    },
    async save(records, changed) {
      const shards = new Set([...changed].map(shardOf));
      const lines = new Map<number, string[]>([...shards].map((shard) => [shard, []]));
      for (const record of records.values()) lines.get(shardOf(record.key))?.push(JSON.stringify(record));
      for (const [shard, rows] of lines) await write(`files-${shard}.jsonl`, [header('files', rows.length), ...rows]);
    },
    async saveIndex({ documents, text }) {
      await write('index.json', [header('index', 2), JSON.stringify(documents), text.replaceAll('\n', ' ')]);
    },
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
