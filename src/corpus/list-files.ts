import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findFormat } from '../article/parse-articles.ts';

/** A file of a known kind in a corpus folder. */
export interface CorpusFile {
  /** Names the file among all folders of the corpus: the folder's place in the list and the path in it. */
  readonly key: string;
  /** Relative to its corpus folder, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
  /** Changes whenever the file may have: time of change of the content, and of the entry. */
  readonly stamp: string;
  readonly changedAt: number;
}

/** A corpus folder that is not there. */
export class CorpusFolderMissing extends Error {
  override readonly name = 'CorpusFolderMissing';
}

/**
 * Every file of a known kind under the folders, in path order. Names that begin with a dot are passed over; a link to a
 * folder is followed once; an entry that vanishes or may not be read while walking is passed over.
 */
export async function listFiles(folders: readonly string[]): Promise<CorpusFile[]> {
  const found: CorpusFile[] = [];
  for (const [index, folder] of folders.entries()) {
    const seen = new Set<string>();
    const start = await stat(folder).catch(() => undefined);
    if (!start?.isDirectory()) throw new CorpusFolderMissing(`The corpus folder ${folder} does not exist.`);
    await walk(folder, '', index, seen, found);
  }
  return found;
}

async function walk(root: string, under: string, index: number, seen: Set<string>, found: CorpusFile[]): Promise<void> {
  const folder = join(root, under);
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, path, index, seen, found);
    else if (entry.isFile() || entry.isSymbolicLink()) {
      const absolute = join(root, path);
      if (entry.isFile() && !findFormat(entry.name)) continue;
      const about = await stat(absolute).catch(() => undefined);
      if (about?.isDirectory()) await walk(root, path, index, seen, found);
      else if (about?.isFile() && findFormat(entry.name))
        found.push({
          key: `${index}/${path}`,
          path,
          absolute,
          size: about.size,
          stamp: `${about.size}:${about.mtimeMs}:${about.ctimeMs}:${about.ino}`,
          changedAt: about.mtimeMs,
        });
    }
  }
}
