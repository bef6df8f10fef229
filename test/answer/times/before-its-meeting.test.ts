import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askClothExports } from '../texts/cloth-exports.ts';
import { askKelpLoan } from '../texts/kelp-loan.ts';

describe('a time that stands before its meeting', () => {
  test.each([
    ['What did Sundby offer in the May call with Okafor?', 'a course for divers'],
    ['What did Sundby offer in their June call?', 'two ferries'],
    ['What did Sundby offer in the June 2024 phone call with Okafor?', 'two ferries'],
  ])('%s', (question, fact) => {
    expect(askClothExports(question)).toContain(fact);
  });

  test('a month without a meeting is refused', () => {
    expect(askClothExports('What did Sundby offer in the March call with Okafor?')).toBe('');
  });

  test('a year before a meeting is its time', () => {
    expect(parseQuestion('What did A say at their 2024 meeting?', '2026-11-22' as Day).periods).toMatchObject([
      { from: '2024-01-01', to: '2024-12-31' },
    ]);
  });
});

describe('the first one over so many years tells when the last one was', () => {
  test.each([
    [
      'When was a Chilean premier last in Norway before Vega?',
      'At the talks, the Norwegian leaders welcomed Vega on her first official visit to Norway, which was also the first visit by a Chilean premier over the past 11 years.',
    ],
    ['When was a Peruvian premier last in Norway before Vega?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});
