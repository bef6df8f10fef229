import { afterEach, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Schedule } from '../../src/calendar/schedule.ts';
import { parseSchedule } from '../../src/calendar/schedule-text.ts';
import type { Desk, Request } from '../../src/command/command.ts';
import { runLine } from '../../src/command/run-line.ts';
import { createSubscription } from '../../src/digest/subscription.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { en } from '../../src/wording/en.ts';
import { NEWSWIRE } from '../fixtures/newswire.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary(NEWSWIRE);
const asker = { team: 'T1', channel: 'C1', user: 'U1' };
const base: Omit<Request, 'text'> = { on: '2024-05-20' as Day, words: en, page: 0, limit: 5, asker };
let store: Store | undefined;

afterEach(async () => {
  await store?.close();
  store = undefined;
});

interface Row {
  readonly sections: readonly { readonly name: string; readonly items: readonly { readonly text: string }[] }[];
}

async function preview(line: string, filters?: { countries: string[] }): Promise<Row> {
  store = await openStore({ file: ':memory:' });
  if (filters) {
    const schedule = parseSchedule('mon 09:00 Asia/Ho_Chi_Minh') as Schedule;
    const wish = { schedule, filters };
    const one = createSubscription(
      { id: 's1', team: 'T1', channel: 'C1', name: 'brief', owner: 'U1', wish },
      new Date(0),
    );
    await store.subscriptions.add(one, { by: 'U1', what: 'added', at: 0 });
  }
  const desk: Desk = {
    library: () => library,
    now: () => new Date('2024-05-20T03:00:00Z'),
    newId: () => 'id',
    subscriptions: store.subscriptions,
    editions: store.editions,
  };
  const reply = await runLine(line, base, desk);
  return reply.rows[0] as Row;
}

const meetings = (row: Row) =>
  row.sections.find(({ name }) => name === 'meetings')?.items.map(({ text }) => text) ?? [];

test('a preview tells the meetings of the week before its day, and none of another week', async () => {
  expect(meetings(await preview('digest'))).toHaveLength(1);
  expect(meetings(await preview('digest 2024-06-03'))).toEqual([]);
});

test('in a channel that has a digest, the preview is that digest: its filters hold', async () => {
  expect(meetings(await preview('digest', { countries: ['NO'] }))).toHaveLength(1);
  expect(meetings(await preview('digest', { countries: ['JP'] }))).toEqual([]);
  expect(meetings(await preview('digest name:other', { countries: ['JP'] }))).toHaveLength(1);
});

test('a day that is none is said to be none', async () => {
  store = await openStore({ file: ':memory:' });
  const desk: Desk = { library: () => library, now: () => new Date(0), newId: () => 'id' };
  expect((await runLine('digest tomorrow-ish', base, desk)).lead).toBe(
    '“tomorrow-ish” is not a day. Write it as 2026-11-23.',
  );
});
