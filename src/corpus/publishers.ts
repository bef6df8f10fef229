import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../article/problem.ts';

const entry = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  country: z.string().nullable().default(null),
  kind: z.string().optional(),
  /** `unknown` in the file stands for absent. */
  stateOwned: z
    .union([z.boolean(), z.literal('unknown')])
    .optional()
    .transform((value) => (value === 'unknown' ? undefined : value)),
});

/** Who publishes articles: under which names, and whose they are. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  /** Every other form in which articles and addresses write it. */
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly kind?: string;
  /** Absent when it is not known. */
  readonly stateOwned?: boolean;
}

/** The publishers of a corpus folder, from its `publishers.yml`; none where there is no such file. A bad entry is a Problem. */
export async function readPublishers(
  folder: string,
): Promise<{ readonly publishers: readonly Publisher[]; readonly problems: readonly Problem[] }> {
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
  const publishers: Publisher[] = [];
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
    const { id, name, aliases, country, kind, stateOwned } = parsed.data;
    publishers.push({
      id,
      name,
      aliases,
      ...(country === null ? {} : { country }),
      ...(kind === undefined ? {} : { kind }),
      ...(stateOwned === undefined ? {} : { stateOwned }),
    });
  }
  return { publishers, problems };
}
