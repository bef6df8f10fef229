import { expect, test } from 'vitest';
import { isOfVagueDeed } from '../../../src/answer/needs/vague-deed.ts';

test.each([
  ['What did A want B to look at?', 'look', true],
  ['What did A want B to buy?', 'buy', false],
  ['How many firms may ship there?', 'may', true],
  ['Who met in may?', 'may', false],
  ['Which three leaders did A meet?', 'three', true],
  ['Which leaders did A meet at the three games?', 'three', false],
  ['Who attended the talks?', 'attended', true],
  ['Which school was attended by A?', 'attended', false],
])('%s: %j tells nothing: %s', (text, word, vague) => {
  const start = text.indexOf(word);
  expect(isOfVagueDeed(word, start, start + word.length, text)).toBe(vague);
});
