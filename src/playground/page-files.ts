import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page's files by address, read once: an address that is not in the map names no file, whatever it contains. */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const names = (await readdir(folder)).filter((name) => extname(name) in TYPES);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, PageFile]> => {
      const content = await readFile(join(folder, name));
      return [name === 'index.html' ? '/' : `/${name}`, { type: TYPES[extname(name)] ?? '', content }];
    }),
  );
  return new Map(files);
}
