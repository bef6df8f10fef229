import { describe, expect, test } from 'vitest';
import { askKelpLoan } from '../texts/kelp-loan.ts';

describe('what something pays for is told by what it is for', () => {
  test.each([
    [
      'What will the credit line pay for?',
      'Norway this month signed a credit line of 40 million kroner with Peru for the purchase of dredgers and buoys.',
    ],
    ['What will Quispe pay for?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});
