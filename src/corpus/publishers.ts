import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../article/problem.ts';

/** What Diplo reads of an entry; `country`, `kind`, `stateOwned` and `source` are for people. */
const entry = z.object({ id: z.string().min(1), name: z.string().min(1), aliases: z.array(z.string()).default([]) });

/** Every form in which articles and addresses write one publisher: its id, its name and its aliases. */
export type PublisherNames = readonly string[];

/** The publishers of a corpus folder, from its `publishers.yml`; none where there is no such file. A bad entry is a Problem. */
export async function readPublishers(
  folder: string,
): Promise<{ readonly publishers: readonly PublisherNames[]; readonly problems: readonly Problem[] }> {
  const file = 'publishers.yml';
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { publishers: [], problems: [] };
  let rows: unknown;
  try {
    rows = parse(text, { maxAliasCount: 20 });
  } catch (error) {
    return {
      publishers: [],
      problems: [{ what: `The file is not YAML: ${(error as Error).message.split('\n')[0]}`, file }],
    };
  }
  if (!Array.isArray(rows))
    return { publishers: [], problems: [{ what: 'The file holds no list of publishers.', file }] };
  const publishers: PublisherNames[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const parsed = entry.safeParse(row);
    if (!parsed.success) {
      problems.push({
        what: `Publisher ${index + 1} is passed over: ${parsed.error.issues[0]?.message ?? 'malformed'}.`,
        file,
      });
      continue;
    }
    const { id, name, aliases } = parsed.data;
    publishers.push([id, name, ...aliases]);
  }
  return { publishers, problems };
}
