import { describe, expect, test } from 'vitest';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askHarbourToll } from '../texts/harbour-toll.ts';

describe('who was the first', () => {
  test.each([
    ['Who was the first Chilean president to visit Norway?'],
    ['first Chilean president to visit Norway'],
    ['When did a Chilean president first visit Norway?'],
    ['who was the first Danish president to come to Norway'],
  ])('is told by nobody for an office that only a deputy had, or the corpus holds by chance: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toBe('not-found');
  });

  test.each([
    ['Who was the first sitting Chilean vice president to come to Norway?', 'first Chilean Vice President'],
    ['Who was the first Swedish president to come to Norway?', 'Swedish President came to Norway for the first time'],
  ])('%s', (question, told) => {
    expect(askHalvorsenAndXo(question)).toContain(told);
  });
});

describe('the first with one is not the first with another', () => {
  test.each([
    ['Who was the first Norwegian leader to meet Kofi Danjuma after the flood?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('the first of a town', () => {
  test.each(['Who was the first in Moss to visit Norway?'])('nothing tells %s', (question) => {
    expect(askHarbourDialogue(question)).toBe('not-found');
  });
});

describe('the Americas are a hemisphere, no state', () => {
  test.each([
    [
      'Who was the first in the Americas to recognise Norway?',
      'Peru was the first country of the Western Hemisphere to take the step.',
    ],
    ['Who was the first in the Arctic to recognise Norway?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});
