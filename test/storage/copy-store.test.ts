import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyStore } from '../../src/storage/copy-store.ts';
import type { StorePlace } from '../../src/storage/database.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { subscriptionOf } from '../support/store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplo-copy-'));
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (server.skipped === undefined) await server.stop();
}, 30_000);

let made = 0;
const file = async (): Promise<StorePlace & { file: string }> => ({ file: join(folder, `c-${++made}.sqlite`) });
const kinds: [string, () => Promise<StorePlace>][] = [
  ['SQLite', file],
  ...(server.skipped === undefined
    ? [['PostgreSQL', async () => ({ url: await server.createDatabase() })] as [string, () => Promise<StorePlace>]]
    : []),
];
if (server.skipped !== undefined) console.warn(`PostgreSQL tests are skipped: ${server.skipped}`);

async function fill(store: Store): Promise<void> {
  for (let i = 0; i < 450; i++) await store.settings.put('T1', `n${String(i).padStart(3, '0')}`, `giá trị ${i}`, 0);
  const subscription = subscriptionOf({ id: 'S1' });
  await store.subscriptions.add(subscription, { by: 'U1', what: 'added', at: 1 });
  const { next, team, channel } = subscription;
  const later = { at: new Date(next.at.getTime() + 86_400_000), period: subscription.next.period };
  await store.editions.plan({ id: 'E1', subscription: 'S1', team, channel }, next, later);
}

const contentOf = async (store: Store): Promise<unknown> => ({
  settings: await store.settings.list('T1', ''),
  subscriptions: await store.subscriptions.list('T1'),
  editions: await store.editions.list('T1', 9),
  audit: await store.subscriptions.audit('T1', 9),
});

describe.each(kinds)('from %s', (_, place) => {
  test('a backup holds everything, never overwrites, and is restored into an empty store', async () => {
    const store = await openStore(await place());
    await fill(store);
    const copy = await file();
    await store.backup(copy.file);
    await expect(store.backup(copy.file)).rejects.toThrow(/the file exists/);
    const back = await place();
    expect(await copyStore(copy, back)).toMatchObject({ settings: 450, subscriptions: 1, editions: 1, audit: 1 });
    const restored = await openStore(back);
    expect(await contentOf(restored)).toEqual(await contentOf(store));
    await store.close();
    await restored.close();
  });

  test('nothing is mixed into a store that is in use, and nothing is left half-copied', async () => {
    const where = await place();
    const store = await openStore(where);
    await fill(store);
    const before = await contentOf(store);
    const source = await file();
    const other = await openStore(source);
    await other.settings.put('T1', 'new', '1', 0);
    await other.close();
    await expect(copyStore(source, where)).rejects.toThrow(/not empty/);
    expect(await contentOf(store)).toEqual(before);
    await store.close();
  });
});

test('a source that does not exist is named and not made', async () => {
  await expect(copyStore({ file: join(folder, 'none.sqlite') }, await file())).rejects.toThrow(/none\.sqlite/);
  expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
});
