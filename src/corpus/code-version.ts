import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose code and tables decide what an article, a Reading and a search document look like. */
const READ_BY = ['actor', 'article', 'calendar', 'corpus', 'reading', 'search'];

let version: string | undefined;

/** A hash over the code that reads articles: what a stored corpus was read with. Any change of a rule or table changes it. */
export function readCodeVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const folder of READ_BY) {
      const root = join(import.meta.dirname, '..', folder);
      const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(?:ts|jsonl?)$/.test(name),
      );
      for (const name of names.sort()) hash.update(name).update(readFileSync(join(root, name)));
    }
    version = hash.digest('hex').slice(0, 16);
  }
  return version;
}
