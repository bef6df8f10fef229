import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Day } from './calendar/day.ts';
import { localDay } from './calendar/zone.ts';
import type { Desk, Request } from './command/command.ts';
import type { Reply } from './command/reply.ts';
import { runLine } from './command/run-line.ts';
import type { Config } from './config.ts';
import { type EngineMaker, type LoadedCorpus, readCorpus } from './corpus/read-corpus.ts';
import { readVocabulary } from './corpus/read-vocabulary.ts';
import { watchCorpus } from './corpus/watch-corpus.ts';
import { composeLibrary } from './library/compose-library.ts';
import type { Library } from './library/library.ts';
import { readArticle } from './reading/read-article.ts';
import { createMiniSearchEngine, loadMiniSearchEngine, MINISEARCH_ENGINE_VERSION } from './search/minisearch-engine.ts';
import { toSearchDocument } from './search/search-document.ts';

/** The folder that ships with the project, wherever the process was started. */
const SHIPPED_CORPUS = resolve(import.meta.dirname, '../corpus');

/** The zone of "today" where no reader's zone is known. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh';

/** A corpus folder that is not there: the message says which and what to do. */
export class CorpusMissing extends Error {
  override readonly name = 'CorpusMissing';
  constructor(folder: string) {
    super(`The corpus folder ${folder} is not there. Name one with --corpus DIR or CORPUS in .env.`);
  }
}

/** What the process gives Diplo: where to write, and how long things take to be told. */
export interface DiploOptions {
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  /** Whether loading is told on standard error once it takes over a second. */
  readonly progress?: boolean;
  readonly now?: () => Date;
  /** What "today" is, instead of the clock's day. */
  readonly on?: Day;
}

/** Diplo without a platform: a loaded corpus and the commands over it. */
export interface Diplo {
  readonly library: () => Library;
  readonly desk: Desk;
  /** Runs one line as typed after `/diplo`. */
  run(line: string, request: Omit<Request, 'text'>): Promise<Reply>;
  /** What "today" is where no reader's zone is known. */
  readonly today: Day;
  /** Takes in new, changed and removed files from now on; the last good library serves meanwhile. */
  watch(onChange?: (library: Library) => void): void;
  close(): Promise<void>;
}

const engine: EngineMaker = {
  version: MINISEARCH_ENGINE_VERSION,
  create: createMiniSearchEngine,
  load: loadMiniSearchEngine,
  document: toSearchDocument,
};

/** Loads the corpus and builds everything that answers. Throws CorpusMissing for a folder that is not there. */
export async function openDiplo(
  config: Pick<Config, 'corpus' | 'dataFolder'>,
  options: DiploOptions,
  parts: Pick<Desk, 'subscriptions' | 'editions' | 'verdicts' | 'health'> = {},
): Promise<Diplo> {
  const now = options.now ?? (() => new Date());
  const folders = config.corpus.length > 0 ? config.corpus.map((folder) => resolve(folder)) : [SHIPPED_CORPUS];
  for (const folder of folders) if (!(await isFolder(folder))) throw new CorpusMissing(folder);

  const load = (previous?: LoadedCorpus): Promise<LoadedCorpus> =>
    readCorpus(folders, {
      read: readArticle,
      engine,
      cacheFolder: join(resolve(config.dataFolder), 'cache'),
      log: (line) => options.log.warn({}, line),
      ...(previous && { previous }),
      ...(options.progress && { progress: tellProgress }),
    });
  let loaded = await load();
  let library = composeLibrary({ ...loaded, vocabulary: readVocabulary(), loadedAt: now() });
  let watching: { close(): void } | undefined;

  const desk: Desk = { library: () => library, now, newId: randomUUID, ...parts };
  const run: Diplo['run'] = (line, request) => runLine(line, request, desk);
  const today = options.on ?? localDay(now(), HOME_ZONE);

  return {
    library: desk.library,
    desk,
    run,
    today,
    watch(onChange) {
      watching ??= watchCorpus(
        folders,
        async () => {
          loaded = await load(loaded);
          library = composeLibrary({ ...loaded, vocabulary: readVocabulary(), loadedAt: now() });
          options.log.info(
            { articles: library.coverage.articles, problems: library.problems.length },
            'corpus taken in',
          );
          onChange?.(library);
        },
        { since: loaded.records, log: (line) => options.log.warn({}, line) },
      );
    },
    close: async () => watching?.close(),
  };
}

async function isFolder(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => undefined);
  return about?.isDirectory() ?? false;
}

function tellProgress(done: number, total: number): void {
  process.stderr.write(`Reading articles: ${done} of ${total}\n`);
}
