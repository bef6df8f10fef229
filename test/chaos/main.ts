import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '../../src/storage/database.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { type ChaosPlan, runChaos } from './run-chaos.ts';

/**
 * `npm run chaos [-- EDITIONS]`: prints a row a run. The first two must show nothing lost and nothing doubled; the
 * others leave out one safeguard each and must show that it is missed.
 */
const editions = Number(process.argv[2] ?? 600);
const proof = Math.max(150, Math.round(editions / 4));
const folder = mkdtempSync(join(tmpdir(), 'diplo-chaos-'));
const server = await startPostgres();
let made = 0;
const sqlite = async (): Promise<StorePlace> => ({ file: join(folder, `chaos-${++made}.sqlite`) });
const postgres = async (): Promise<StorePlace | undefined> =>
  server.skipped === undefined ? { url: await server.createDatabase() } : undefined;

type Row = readonly [string, () => Promise<StorePlace | undefined>, boolean, Omit<ChaosPlan, 'place'>];
const harsh = { killEveryMs: 500, pauseEveryMs: 1500 };
const rows: readonly Row[] = [
  ['1 process, SQLite', sqlite, true, { processes: 1, editions, ...harsh }],
  ['4 processes, PostgreSQL', postgres, true, { processes: 4, editions, ...harsh }],
  [
    '4 processes, PostgreSQL, client repeats by itself',
    postgres,
    false,
    { processes: 4, editions: proof, ...harsh, retries: 5 },
  ],
  [
    '4 processes, PostgreSQL, requests not noted',
    postgres,
    false,
    { processes: 4, editions: proof, ...harsh, settings: { noteIntent: false } },
  ],
];

let failed = false;
const cells = ['editions', 'kills', 'pauses', 'posts', 'lost', 'doubled', 'seconds'] as const;
console.log(['run'.padEnd(52), ...cells.map((cell) => cell.padStart(8))].join(' '));
try {
  for (const [name, place, mustHold, plan] of rows) {
    const where = await place();
    if (!where) {
      console.log(`${name.padEnd(52)} not run: ${server.skipped ?? ''}`);
      failed = true;
      continue;
    }
    const result = await runChaos({ ...plan, place: where });
    console.log([name.padEnd(52), ...cells.map((cell) => String(result[cell]).padStart(8))].join(' '));
    const held = result.lost === 0 && result.doubled === 0;
    if (held !== mustHold) failed = true;
  }
} finally {
  if (server.skipped === undefined) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed ? 'NOT as it should be' : 'as it should be: 0 lost and 0 doubled where nothing is left out');
process.exitCode = failed ? 1 : 0;
