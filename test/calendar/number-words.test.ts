import { expect, test } from 'vitest';
import { ordinalWord, parseNumber } from '../../src/calendar/number-words.ts';

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

test.each([
  [1, 'first'],
  [12, 'twelfth'],
  [20, 'twentieth'],
  [31, 'thirty-first'],
  [90, 'ninetieth'],
  [99, 'ninety-ninth'],
  [0, undefined],
  [100, undefined],
])('the ordinal of %s is %s', (number, word) => {
  expect(ordinalWord(number)).toBe(word);
});
