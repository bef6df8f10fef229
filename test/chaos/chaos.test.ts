import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres-server.ts';
import { runChaos } from './run-chaos.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplo-chaos-'));
const server = await startPostgres();
if (server.skipped !== undefined) console.warn(`PostgreSQL is skipped: ${server.skipped}`);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (server.skipped === undefined) await server.stop();
}, 30_000);

const harsh = { editions: 16, killEveryMs: 900, pauseEveryMs: 2500, pauseMs: 2500, limitMs: 12_000, sureKills: 2 };

// Side by side, as each spends most of its time waiting: 1 process on SQLite, 3 on PostgreSQL, and one run that must fail.
test('killed and stopped at random, nothing is lost and nothing doubled, unless requests are not noted', async () => {
  const sqlite = { file: join(folder, 'chaos.sqlite') };
  const unnoted = { file: join(folder, 'unnoted.sqlite') };
  const [alone, together, careless] = await Promise.all([
    runChaos({ place: sqlite, processes: 1, ...harsh }),
    server.skipped === undefined
      ? runChaos({ place: { url: await server.createDatabase() }, processes: 3, ...harsh })
      : undefined,
    runChaos({ place: unnoted, processes: 1, ...harsh, editions: 60, limitMs: 8000, settings: { noteIntent: false } }),
  ]);
  expect(alone).toMatchObject({ lost: 0, doubled: 0 });
  expect(alone.kills).toBeGreaterThan(0);
  if (together) expect(together).toMatchObject({ lost: 0, doubled: 0 });
  expect(careless.doubled).toBeGreaterThan(0);
}, 120_000);
