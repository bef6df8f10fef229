import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { startPostgres } from '../support/postgres-server.ts';

const server = await startPostgres();
if (server.skipped !== undefined) console.warn(`PostgreSQL tests are skipped: ${server.skipped}`);
afterAll(async () => {
  if (server.skipped === undefined) await server.stop();
}, 30_000);

describe.skipIf(server.skipped !== undefined)('PostgreSQL', () => {
  test('connections that the server ends, idle or in use, end no process; the next call works', async () => {
    if (server.skipped !== undefined) return;
    const url = await server.createDatabase();
    const lost: string[] = [];
    const store = await openStore({ url }, (error) => lost.push(error.message));
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    const endAll = () =>
      other.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    await store.settings.put('T1', 'a', '1', 0);
    await endAll();
    let health = await store.health();
    for (let i = 0; i < 20 && !health.ok; i++) health = await store.health();
    expect(health).toEqual({ ok: true });
    const busy = Promise.allSettled(Array.from({ length: 8 }, () => store.settings.find('T1', 'a')));
    await endAll();
    for (const end of await busy)
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ name: 'StoreError' });
    for (let i = 0; i < 20 && !(await store.health()).ok; i++);
    expect(await store.settings.find('T1', 'a')).toEqual({ value: '1', revision: 1 });
    expect(lost.length).toBeGreaterThan(0);
    await other.end();
    await store.close();
  });
});
