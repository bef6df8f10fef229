import { expect, test } from 'vitest';
import { isNearKin, isRealWord } from '../../../src/answer/words/real-words.ts';
import { readVocabulary } from '../../../src/corpus/read-vocabulary.ts';

const vocabulary = readVocabulary();

test.each([
  'sending',
  'delegations',
  'staffers',
  'normalising',
  'tapped',
  'carries',
  'wished',
])('%s is a word', (word) => {
  expect(isRealWord(word, vocabulary)).toBe(true);
});

test.each(['recieve', 'goverment', 'discused', 'agrement', 'minster', 'zzz', ''])('%s is none', (word) => {
  expect(isRealWord(word, vocabulary)).toBe(false);
});

test('without a vocabulary no word is known', () => {
  expect(isRealWord('sending', undefined)).toBe(false);
});

test.each([
  ['neighbor', 'neighbour', true],
  ['organize', 'organise', true],
  ['travelling', 'traveling', true],
  ['center', 'centre', true],
  ['defense', 'defence', true],
  ['prioritise', 'priority', true],
  ['sending', 'spending', false],
  ['green', 'greek', false],
  ['trade', 'trade', false],
])('%s and %s', (one, other, same) => {
  expect(isNearKin(one, other)).toBe(same);
});
