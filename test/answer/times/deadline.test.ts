import { describe, expect, test } from 'vitest';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('a deadline is told by a day until which', () => {
  test.each([
    ['When should the Voss depot be cleaned by?', 'Vera asked Oslo to finish decontaminating the Voss depot by 2030.'],
    ['When should the Bergen depot be cleaned by?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});
