import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createQueryLog, listQueries } from '../../src/wiring/query-log.ts';
import { en } from '../../src/wording/en.ts';

const request = {
  on: '2026-11-22' as Day,
  words: en,
  page: 0,
  limit: 5,
  asker: { team: 'T1', channel: 'C1', user: 'U1' },
};

test.each([
  [0, []],
  [7, ['search rice']],
])('with %i days, what is kept of a question is %j', async (days, kept) => {
  const store = await openStore({ file: ':memory:' });
  let now = new Date('2026-11-22T00:00:00Z');
  const ran: string[] = [];
  const run = async (line: string) => {
    ran.push(line);
    return { lead: '', parts: [], rows: [] };
  };
  const log = createQueryLog(run, store.notes, days, () => now);
  await log.run('search rice', request);
  expect(ran).toEqual(['search rice']);
  await log.sweep();
  const rows = await listQueries(store.notes, 10);
  expect(rows.map(({ line }) => line)).toEqual(kept);
  expect(JSON.stringify(rows)).not.toContain('U1');
  now = new Date('2026-11-30T00:00:00Z');
  await log.sweep();
  expect(await listQueries(store.notes, 10)).toEqual([]);
  await store.close();
});
