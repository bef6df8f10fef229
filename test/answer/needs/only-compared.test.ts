import { expect, test } from 'vitest';
import { isOnlyCompared } from '../../../src/answer/needs/only-compared.ts';

test.each([
  ['As with Chad, there is none.', true],
  ['Unlike Chad, Niger has a coastline on no sea.', true],
  ['Chad is named, as in Niger.', false],
  ['They would like Chad to join.', false],
])('%s', (text, expected) => {
  expect(isOnlyCompared(text, ['=td'])).toBe(expected);
});
