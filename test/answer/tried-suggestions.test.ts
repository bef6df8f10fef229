import { expect, test } from 'vitest';
import { triedOnce } from '../../src/answer/tried-suggestions.ts';
import type { Library } from '../../src/library/library.ts';

const library = (): Library => ({}) as Library;

test('a suggestion is tried once a Library, whether it can be answered or not', () => {
  const [one, other] = [library(), library()];
  const trials: string[] = [];
  const ask = (of: Library, name: string, key: string, told: string): string =>
    triedOnce(of, key, () => {
      trials.push(`${name} ${key}`);
      return told;
    });
  expect(ask(one, 'one', 'en a', 'Yes.')).toBe('Yes.');
  expect(ask(one, 'one', 'en a', '')).toBe('Yes.');
  expect(ask(one, 'one', 'en b', '')).toBe('');
  expect(ask(one, 'one', 'en b', 'Yes.')).toBe('');
  expect(ask(one, 'one', 'vi a', '')).toBe('');
  expect(ask(other, 'other', 'en a', '')).toBe('');
  expect(trials).toEqual(['one en a', 'one en b', 'one vi a', 'other en a']);
});

test('the memory of a Library is emptied when it is full', () => {
  const full = library();
  for (let i = 0; i <= 5_000; i++) triedOnce(full, `en ${i}`, () => 'Yes.');
  expect(triedOnce(full, 'en 5000', () => '')).toBe('Yes.');
  expect(triedOnce(full, 'en 0', () => '')).toBe('');
});
