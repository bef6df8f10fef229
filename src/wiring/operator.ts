import { join, resolve } from 'node:path';
import { feedbackToEvalCase } from '../answer/feedback.ts';
import type { Reply } from '../command/reply.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { type ShellArguments, UsageError } from '../shell/arguments.ts';
import type { ShellDiplo } from '../shell/run-shell.ts';
import { copyStore } from '../storage/copy-store.ts';
import type { StorePlace } from '../storage/database.ts';
import { createFeedbackStore } from '../storage/feedback.ts';
import { openStore, type Store } from '../storage/open-store.ts';
import { listQueries } from './query-log.ts';

/** Where this installation keeps its store. */
export function storePlace(config: Pick<Config, 'databaseUrl' | 'dataFolder' | 'mode'>): StorePlace {
  if (config.databaseUrl) return { url: config.databaseUrl };
  return { file: join(resolve(config.dataFolder), config.mode === 'playground' ? 'playground.db' : 'diplo.db') };
}

/** What only an operator types, on the machine that Diplo runs on: feedback, and copies of the store. */
export function operatorCommands(config: Config, library: () => Promise<Library>): ShellDiplo['operator'] {
  const place = storePlace(config);
  const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore(place);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  return {
    feedback: ({ limit }) => withStore(async (store) => listFeedback(store, await library(), limit)),
    queries: ({ limit }) =>
      withStore(async (store) => {
        const rows = await listQueries(store.notes, limit);
        const lead =
          rows.length === 0 ? 'No questions are kept (QUERY_LOG_DAYS).' : `${rows.length} questions are kept.`;
        const items = rows.map(({ at, line }) => `${at.slice(0, 16)} ${line}`);
        return {
          lead,
          parts: [
            { kind: 'text', line: lead },
            { kind: 'list', items },
          ],
          rows,
        };
      }),
    backup: ({ words: [file] }) =>
      withStore(async (store) => {
        const target = named(file, 'backup FILE');
        await store.backup(resolve(target));
        return told(`The store is copied to ${target}.`);
      }),
    restore: async ({ words: [file] }) => {
      const copied = await copyStore({ file: resolve(named(file, 'restore FILE')) }, place);
      return told(`Restored: ${counts(copied)}.`);
    },
    store: async ({ words: [verb, url] }: ShellArguments) => {
      if (verb !== 'move' || !/^postgres(ql)?:\/\//.test(url ?? ''))
        throw new UsageError('store takes: store move postgres://user:password@host/database');
      const copied = await copyStore(place, { url: url ?? '' });
      return told(`Copied to PostgreSQL: ${counts(copied)}. Now set DATABASE_URL and start Diplo again.`);
    },
  };
}

function named(file: string | undefined, usage: string): string {
  if (!file) throw new UsageError(`Name a file: diplo ${usage}`);
  return file;
}

const counts = (copied: Readonly<Record<string, number>>): string =>
  Object.entries(copied)
    .map(([table, rows]) => `${rows} ${table}`)
    .join(', ');

function told(lead: string): Reply {
  return { lead, parts: [{ kind: 'text', line: lead }], rows: [{ done: lead }] };
}

/** Newest first; with `--json`, each row carries the case that measures it. */
async function listFeedback(store: Store, library: Library, limit: number): Promise<Reply> {
  const rows = await createFeedbackStore(store.notes).list({ limit });
  const fileOf = (article: string) => library.articles.get(article)?.file;
  const lead = rows.length === 0 ? 'No feedback yet.' : `${rows.length} answers were judged.`;
  return {
    lead,
    parts: [
      { kind: 'text', line: lead },
      {
        kind: 'list',
        items: rows.map(({ at, verdict, reason, question, answer }) =>
          [at.toISOString().slice(0, 10), verdict, reason, question, `→ ${answer ?? 'not in the corpus'}`]
            .filter(Boolean)
            .join(' · '),
        ),
      },
    ],
    rows: rows.map((row) => ({ ...row, case: feedbackToEvalCase(row, fileOf) })),
  };
}
