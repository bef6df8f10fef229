import { describe, expect, test } from 'vitest';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';
import { askTunaCompact } from '../texts/tuna-compact.ts';

describe('whom somebody named is told by that one', () => {
  test.each([
    ['Which senators did Soto name as friends of Norway?', 'not-found'],
    [
      'Which senators did Halvorsen name as examples?',
      'Halvorsen hailed the work of several senators, naming as examples late senator Luis Vega and Ines Paz.',
    ],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

describe('who chaired with whom', () => {
  test.each([
    // "Army" is part of who did it, and no verb.
    [
      'Which seminar did Norway and the Chilean army co-chair in Oslo in 2018?',
      'General Vik welcomed General Rojas to Norway as co-chair of the 12th Northern Armies Seminar held in Oslo.',
    ],
    ['Which seminar did Norway and the Peruvian army co-chair in Oslo in 2018?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askTunaCompact(question)).toBe(answer);
  });
});
