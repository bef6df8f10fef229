import { describe, expect, test } from 'vitest';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';

describe('where two first met', () => {
  test.each([
    [
      'Where did Okafor and Sundby first meet?',
      'In March, on the margins of a forum in Accra, Okafor and Sundby first met.',
    ],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['Where did Rossi and Sundby first meet each other in Accra?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

describe('the first of several', () => {
  test('is told by the sentence that tells the first one as such', () => {
    expect(askSmokehouseEngineers('When did Balogun and Vik first speak on the phone?')).toBe(
      'In November 2024 the two leaders had held their first phone conversation.',
    );
  });
});

test('when the first was is not told by a later one', () => {
  expect(askGhentPact('When was the first lace fair?')).toBe('The first fair of this kind took place in 1988.');
});
