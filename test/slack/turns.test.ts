import { expect, test } from 'vitest';
import { createTurns } from '../../src/slack/turns.ts';

test('pieces of work begin in order, one in a turn of the event loop', async () => {
  const takeTurn = createTurns();
  const done: string[] = [];
  const works = ['first', 'second', 'third'].map((name) => takeTurn().then(() => done.push(name)));
  // What arrives while the first waits is seen to before the second.
  setImmediate(() => done.push('a request'));
  await Promise.all(works);
  expect(done).toEqual(['first', 'a request', 'second', 'third']);
});

test('a turn is given again after all have been taken', async () => {
  const takeTurn = createTurns();
  await takeTurn();
  await takeTurn();
});

test('work that fails holds nobody up', async () => {
  const takeTurn = createTurns();
  const failing = takeTurn().then(() => Promise.reject(new Error('no')));
  const after = takeTurn().then(() => 'answered');
  await expect(failing).rejects.toThrow('no');
  await expect(after).resolves.toBe('answered');
});
