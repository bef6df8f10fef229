import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createSettingStore } from '../../src/storage/settings.ts';
import { faultOf } from '../../src/storage/store-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplo-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a full disk refuses the write whole, and takes writes again once there is room', async () => {
  const database = createDatabase({ file: join(folder, 'store.sqlite') });
  await migrate(database);
  const settings = createSettingStore(database);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
  const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database.db);
  await limit((rows[0]?.page_count ?? 0) + 1);
  const big = 'x'.repeat(100_000);
  await expect(settings.put('T1', 'big', big, 0)).rejects.toMatchObject({ name: 'StoreError', fault: 'full' });
  await expect(settings.put('T1', 'big', big, 0)).rejects.toThrow(/the disk is full/);
  expect(await settings.find('T1', 'big')).toBeUndefined();
  await limit(100_000);
  expect(await settings.put('T1', 'big', big, 0)).toBe(true);
  await database.db.destroy();
});

test('a damaged file is named, is not ready, and works again when a good one is put back', async () => {
  const file = join(folder, 'store.sqlite');
  const store = await openStore({ file });
  await store.settings.put('T1', 'a', '1', 0);
  const copy = join(folder, 'copy.sqlite');
  await store.backup(copy);
  await store.close();
  const whole = readFileSync(file);
  const broken = Buffer.from(whole);
  broken.write('no database at all', 0);
  writeFileSync(file, broken);
  await expect(openStore({ file })).rejects.toMatchObject({ fault: 'damaged' });
  await expect(openStore({ file })).rejects.toThrow(/restore a backup/);
  writeFileSync(file, whole);
  const again = await openStore({ file });
  expect(await again.settings.find('T1', 'a')).toEqual({ value: '1', revision: 1 });
  await again.close();
});

test('a file that is taken away or swapped while it is open is noticed, and the store recovers without a restart', async () => {
  const file = join(folder, 'store.sqlite');
  const copy = join(folder, 'copy.sqlite');
  const store = await openStore({ file });
  await store.settings.put('T1', 'a', '1', 0);
  await store.backup(copy);
  const swap = (place: () => void): void => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    place();
  };
  swap(() => {});
  expect(await store.health()).toEqual({ ok: false, what: expect.stringMatching(/the file is gone/) });
  await expect(store.settings.put('T1', 'b', '2', 0)).rejects.toMatchObject({ fault: 'unwritable' });
  swap(() => writeFileSync(file, 'no database, though longer than the header of one would be '.repeat(200)));
  expect(await store.health()).toEqual({ ok: false, what: expect.stringMatching(/the file is damaged/) });
  swap(() => copyFileSync(copy, file));
  expect(await store.health()).toEqual({ ok: true });
  expect(await store.settings.list('T1', '')).toEqual([{ name: 'a', value: '1', revision: 1 }]);
  await store.close();
});

test('a lock held by another is waited for, without holding up this process', async () => {
  const file = join(folder, 'store.sqlite');
  const store = await openStore({ file });
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  const writing = store.settings.put('T1', 'a', '1', 0);
  let turns = 0;
  while (turns < 20) {
    await new Promise((resolve) => setImmediate(resolve));
    turns++;
  }
  other.exec('rollback');
  expect(await writing).toBe(true);
  other.close();
  await store.close();
});

test('a folder that cannot be written says so', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openStore({ file: join(folder, 'file', 'store.sqlite') })).rejects.toThrow(/The store in .*file/);
});

test('a server that does not answer is lost, not fatal; its password is not told', async () => {
  const opening = openStore({ url: 'postgres://diplo:secret@127.0.0.1:1/diplo' });
  await expect(opening).rejects.toMatchObject({ fault: 'lost' });
  await expect(opening).rejects.toThrow(/at 127\.0\.0\.1\/diplo: the database server does not answer/);
  await expect(opening).rejects.not.toThrow(/secret/);
});

test.each([
  [{ code: '53100' }, 'full'],
  [{ code: '57P01' }, 'lost'],
  [{ code: 'ECONNRESET' }, 'lost'],
  [{ errcode: 1555 }, 'other'],
  [{ errcode: 261 }, 'locked'],
  [new Error('Connection terminated unexpectedly'), 'lost'],
  [new Error('something else'), 'other'],
  [undefined, 'other'],
] as const)('%o is %s', (error, fault) => expect(faultOf(error)).toBe(fault));
