import { expect, test } from 'vitest';
import { triedOnce } from '../../src/answer/tried-suggestions.ts';
import type { Library } from '../../src/library/library.ts';

const library = (): Library => ({}) as Library;

test('a suggestion is tried once a Library, whether it can be answered or not', () => {
  const [one, other] = [library(), library()];
  const trials: string[] = [];
  const ask = (of: Library, name: string, key: string, can: boolean): boolean =>
    triedOnce(of, key, () => {
      trials.push(`${name} ${key}`);
      return can;
    });
  expect(ask(one, 'one', 'en a', true)).toBe(true);
  expect(ask(one, 'one', 'en a', false)).toBe(true);
  expect(ask(one, 'one', 'en b', false)).toBe(false);
  expect(ask(one, 'one', 'en b', true)).toBe(false);
  expect(ask(one, 'one', 'vi a', false)).toBe(false);
  expect(ask(other, 'other', 'en a', false)).toBe(false);
  expect(trials).toEqual(['one en a', 'one en b', 'one vi a', 'other en a']);
});

test('the memory of a Library is emptied when it is full', () => {
  const full = library();
  for (let i = 0; i <= 5_000; i++) triedOnce(full, `en ${i}`, () => true);
  expect(triedOnce(full, 'en 5000', () => false)).toBe(true);
  expect(triedOnce(full, 'en 0', () => false)).toBe(false);
});
