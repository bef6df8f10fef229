import { type FSWatcher, watch } from 'node:fs';
import type { FileRecord } from './file-record.ts';
import { listFiles } from './list-files.ts';

export interface WatchOptions {
  /** The files as they were read; what changed between then and now is a change too. */
  readonly since?: ReadonlyMap<string, FileRecord>;
  /** Milliseconds of quiet after which a change counts as complete: a file that is still being written is waited for. */
  readonly quiet?: number;
  /** Milliseconds between looks at the folders where the system tells of no changes (network and container mounts). */
  readonly poll?: number;
  readonly log?: (line: string) => void;
}

export interface CorpusWatch {
  close(): void;
}

/**
 * Calls `onChange` after files of the corpus were added, changed or removed; one call at a time, and once more when more
 * changed meanwhile. The system's notices are only hints: a look at the folders decides, and is taken without them too.
 */
export function watchCorpus(
  folders: readonly string[],
  onChange: () => void | Promise<void>,
  { since, quiet = 250, poll = 2000, log = () => undefined }: WatchOptions = {},
): CorpusWatch {
  let closed = false;
  let looking = false;
  let seen = since && [...since.values()].map(signatureOf).join('\n');
  let timer: NodeJS.Timeout | undefined;

  const later = (ms: number) => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(look, ms);
    timer.unref();
  };
  const look = async () => {
    if (looking || closed) return;
    looking = true;
    const start = performance.now();
    let next = poll;
    try {
      const now = (await listFiles(folders)).map(signatureOf).join('\n');
      // a folder that is large enough to take long is looked at less often: never more than a fortieth of the time
      next = Math.max(poll, (performance.now() - start) * 40);
      if (seen !== undefined && now !== seen && !closed) {
        seen = now;
        await onChange();
        next = quiet;
      }
      seen ??= now;
    } catch (error) {
      log(`The corpus could not be looked at: ${(error as Error).message}`);
    } finally {
      looking = false;
      later(next);
    }
  };

  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      const watcher = watch(folder, { recursive: true }, () => {
        if (!looking) later(quiet);
      });
      watcher.unref();
      watcher.on('error', () => watcher.close());
      watchers.push(watcher);
    } catch (error) {
      log(
        `${folder} is looked at every ${poll / 1000} s; the system tells of no changes there (${(error as Error).message}).`,
      );
    }
  }
  look();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

const signatureOf = ({ key, stamp }: { readonly key: string; readonly stamp: string }) => `${key} ${stamp}`;
