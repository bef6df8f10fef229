import { describe, expect, test } from 'vitest';
import { placesFit } from '../../../src/answer/passages/places-asked.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askFisheriesConvention } from '../texts/fisheries-convention.ts';
import { askReedMuseum } from '../texts/reed-museum.ts';

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

describe('when it was in a place is told of that place, not of whose envoy somebody is', () => {
  test.each([
    [
      'When were Aas and Borg together in Malta?',
      'She said the visit would help advance plans agreed at their meeting in Malta in March last year.',
    ],
    [
      'When were Aas and Borg together in Oslo?',
      'Norwegian Deputy Minister of Wool Sigrid Aas held talks on October 4 with Carmen Borg, Permanent Secretary for Wool of Malta, who is on a visit to Norway.',
    ],
  ])('%s', (question, answer) => {
    expect(askReedMuseum(question)).toBe(answer);
  });
});
