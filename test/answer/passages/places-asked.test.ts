import { describe, expect, test } from 'vitest';
import { placesFit } from '../../../src/answer/passages/places-asked.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askFisheriesConvention } from '../texts/fisheries-convention.ts';

describe('which cities somebody stops in', () => {
  test.each([
    ['Which cities is Rojas due to stop in?', 'Rojas is due to stop in Bergen, Bodø and Tromsø.'],
  ])('%s', (question, answer) => {
    expect(askFisheriesConvention(question)).toBe(answer);
  });
});

const asked = (text: string) => parseQuestion(text, '2026-03-01' as Day);

test.each([
  ['Which cities will A visit?', 'A will go to Oslo, Bergen and Tromsø.', 0.3],
  ['Which cities will A visit?', 'A will go abroad.', -0.1],
  ['Which city will A visit?', 'A will go to Oslo.', 0.1],
  ['What will A visit?', 'A will go to Oslo.', 0],
])('%s – %s counts %d', (question, told, fit) => {
  expect(placesFit(asked(question), told)).toBe(fit);
});
