import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { createDatabase, type StorePlace } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS } from '../../src/storage/migrations/index.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { startPostgres } from '../support/postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplo-migrations-'));
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (server.skipped === undefined) await server.stop();
}, 30_000);

let made = 0;
const kinds: [string, () => Promise<StorePlace>][] = [
  ['SQLite', async () => ({ file: join(folder, `m-${++made}.sqlite`) })],
  ...(server.skipped === undefined
    ? [['PostgreSQL', async () => ({ url: await server.createDatabase() })] as [string, () => Promise<StorePlace>]]
    : []),
];
if (server.skipped !== undefined) console.warn(`PostgreSQL tests are skipped: ${server.skipped}`);

describe.each(kinds)('%s', (_, place) => {
  test.each(Object.keys(MIGRATIONS))('a store left at %s is brought up to date with its rows', async (version) => {
    const where = await place();
    const old = createDatabase(where);
    await migrate(old, version);
    await sql`insert into subscriptions (id, team, channel, name, owner, wish, revision, next_due, next_period)
      values ('s', 'T1', 'C1', 'weekly', 'U1', '{}', 1, 5, '2026-11-22')`.execute(old.db);
    await sql`insert into editions (id, subscription, team, channel, period, due, state, fence, not_before, look_up, attempts, messages, tells)
      values ('e', 's', 'T1', 'C1', '2026-11-22', 5, 'posted', 1, 0, 0, 1, '["1.0"]', '["told"]')`.execute(old.db);
    await old.db.destroy();
    const store = await openStore(where);
    expect((await store.subscriptions.list('T1')).map(({ name }) => name)).toEqual(['weekly']);
    expect(await store.editions.list('T1', 9)).toMatchObject([{ id: 'e', state: 'posted', messages: ['1.0'] }]);
    expect(await store.editions.suspects(0, 9)).toEqual([]);
    await store.notes.put({ id: 'n', team: 'T1', kind: 'k', at: 1, body: '{}' });
    await store.close();
  });

  test('four processes that start at once all find it ready', async () => {
    for (let round = 0; round < 2; round++) {
      const where = await place();
      const script = `
        import { openStore } from './src/storage/open-store.ts';
        const store = await openStore(${JSON.stringify(where)});
        console.log(JSON.stringify([await store.health(), await store.seen.first('start', 60000)]));
        await store.close();`;
      const run = promisify(execFile);
      const outputs = await Promise.all(
        Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '-e', script])),
      );
      const said = outputs.map(({ stdout }) => JSON.parse(stdout));
      expect(said.map(([health]) => health)).toEqual(Array(4).fill({ ok: true }));
      expect(said.filter(([, first]) => first)).toHaveLength(1);
    }
  }, 60_000);

  test('a store that a newer version has used is refused with the reason', async () => {
    const where = await place();
    await (await openStore(where)).close();
    const later = createDatabase(where);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')`.execute(
      later.db,
    );
    await later.db.destroy();
    await expect(openStore(where)).rejects.toMatchObject({ fault: 'newer' });
  });
});
