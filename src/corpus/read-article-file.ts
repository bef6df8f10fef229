import { readFile, stat } from 'node:fs/promises';
import { MAX_BYTES, tooLarge } from '../article/decode.ts';
import { findFormat, type ParsedFile } from '../article/parse-articles.ts';
import { parseFile } from './parse-file.ts';

/** The articles of one file by itself, outside any corpus; named as given. What keeps it from being read is a Problem. */
export async function readArticleFile(path: string): Promise<ParsedFile> {
  const name = path.replaceAll('\\', '/');
  const fail = (what: string): ParsedFile => ({ articles: [], problems: [{ what, file: name }] });
  const about = await stat(path).catch(() => undefined);
  if (!about) return fail('There is no such file.');
  if (about.isDirectory()) return fail('This is a folder; name a file.');
  if (!findFormat(name))
    return fail('Files of this kind are not read; known are .txt, .md, .html, .json, .jsonl and .eml.');
  if (about.size > MAX_BYTES) return fail(tooLarge(about.size));
  try {
    return await parseFile(name, await readFile(path));
  } catch (error) {
    return fail(`The file could not be read: ${(error as Error).message}`);
  }
}
