import { expect, test } from 'vitest';
import { parseNumber } from '../../src/calendar/number-words.ts';

test.each([
  ['a', 1],
  ['An', 1],
  ['zero', 0],
  ['Seven', 7],
  ['nineteen', 19],
  ['12', 12],
  ['some', undefined],
  ['sevens', undefined],
  ['1.5', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (word, number) => {
  expect(parseNumber(word)).toBe(number);
});
