import { describe, expect, test } from 'vitest';
import { askHarbourToll } from '../texts/harbour-toll.ts';

describe('a reaction to what was done is told by a verb of taking it well or ill, with who does so before it', () => {
  test.each([
    ["How did the Chilean Embassy react to Okoro's visit?", 'The Chilean Embassy deplored the invitation.'],
    ["How did Sweden react to Okoro's visit?", 'not-found'],
    ["How did the Norwegian Embassy react to Okoro's visit?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});
