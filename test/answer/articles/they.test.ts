import { describe, expect, test } from 'vitest';
import { askKelpLoan } from '../texts/kelp-loan.ts';

describe('the two leaders are those whom the sentence before them names', () => {
  test.each([
    [
      'What committee did Quispe and Halvorsen agree to create?',
      'The two leaders also agreed to strengthen cooperation in several areas, including the creation of a kelp committee between the Norwegian and Peruvian governments.',
    ],
    ['What committee did Quispe and Aas agree to create?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});
