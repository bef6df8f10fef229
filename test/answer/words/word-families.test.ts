import { expect, test } from 'vitest';
import { familyOf } from '../../../src/answer/words/word-families.ts';
import { stem } from '../../../src/search/stem.ts';

test.each([
  ['abductees', 'abduction'],
  ['suppliers', 'supply'],
  ['recovery', 'recovered'],
  ['expansion', 'expand'],
  ['voters', 'votes'],
  ['extradite', 'extradition'],
])('%s is of the family of %s', (word, other) => {
  expect(familyOf(word).has(stem(other)) || stem(word) === stem(other)).toBe(true);
});

test.each([
  ['officer', 'office'],
  ['mission', 'miss'],
  ['river', 'rival'],
  ['treaty', 'treat'],
])('%s is not of the family of %s', (word, other) => {
  expect(familyOf(word).has(stem(other))).toBe(false);
});
