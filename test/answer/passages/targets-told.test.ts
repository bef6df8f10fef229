import { describe, expect, test } from 'vitest';
import { targetFit } from '../../../src/answer/passages/targets-told.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askFisheriesConvention } from '../texts/fisheries-convention.ts';
import { askMarbleHall } from '../texts/marble-hall.ts';

describe('what target was set', () => {
  test.each([
    ['What trade target did Halvorsen and Rojas set?', 'They agreed to lift it to 20 million dollars by 2030.'],
  ])('%s', (question, answer) => {
    expect(askFisheriesConvention(question)).toBe(answer);
  });
});

const asked = (text: string) => parseQuestion(text, '2026-03-01' as Day);

test.each([
  ['They want trade to reach 20 million dollars by 2030.', 0.2],
  ['Trade amounted to 20 million dollars.', -0.3],
  ['They spoke of trade.', 0],
])('as a target %s counts %d', (told, fit) => {
  expect(targetFit(asked('What trade target did A and B set?'), told)).toBe(fit);
});

describe('a target of a year', () => {
  test.each([
    [
      'What export target did the cod sector set for 2021?',
      'The cod sector has set itself the target of earning 14 million dollars this year, up from 12 million dollars last year.',
    ],
    ['What export target did the cod sector set for 2030?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMarbleHall(question)).toBe(answer);
  });
});
