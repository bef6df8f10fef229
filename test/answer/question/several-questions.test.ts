import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/answer/question/several-questions.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';

describe('two questions in one message', () => {
  test.each([
    ['what does the harbour declaration of Nigeria cover? how many parts', 'four parts'],
  ])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each(['what does the Chilean declaration cover? how many parts'])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});

test('several questions of one message are parted at their marks', () => {
  expect(questionsOf('what does it cover? how many parts')).toEqual(['what does it cover?', 'how many parts']);
  expect(questionsOf('what does it cover?')).toEqual(['what does it cover?']);
  expect(questionsOf('who? when? where? why?')).toEqual(['who? when? where? why?']);
});
