import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Diplo } from '../../src/diplo.ts';
import { warmUp } from '../../src/wiring/warm-up.ts';

const diplo = (run: (line: string) => Promise<never>) => ({ today: '2026-11-22' as Day, run }) as unknown as Diplo;

test('the lookups of a search and of each kind of question are filled', async () => {
  const ran: string[] = [];
  await warmUp(diplo(async (line) => ran.push(line) as never));
  expect(ran.filter((line) => line.startsWith('search '))).toHaveLength(1);
  expect(ran.filter((line) => line.startsWith('ask '))).toHaveLength(4);
});

test('whoever waits is served between two lines', async () => {
  const order: string[] = [];
  const warm = warmUp(diplo(async () => order.push('line') as never));
  setImmediate(() => order.push('someone'));
  await warm;
  expect(order.indexOf('someone')).toBeLessThan(order.lastIndexOf('line'));
});

test('a line that fails stops neither the others nor the start', async () => {
  let ran = 0;
  await warmUp(
    diplo(async () => {
      ran += 1;
      throw new Error('no library');
    }),
  );
  expect(ran).toBe(5);
});
