import { describe, expect, test } from 'vitest';
import { askBreakwater } from '../texts/breakwater.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('a house that somebody visited', () => {
  test('is told where it is said that they went there', () => {
    expect(askBreakwater('Which museum did Halvorsen visit?')).toMatch(/Museum of Nets/);
  });
  test('is not told by a house that was given something, nor where there is none', () => {
    expect(askBreakwater('Which hospital did Halvorsen visit?')).toBe('not-found');
    expect(askBreakwater('Which museum did Okoro visit?')).toBe('not-found');
  });
});

describe('what is only promised has no name yet', () => {
  test.each([
    ['Which hospital did Halvorsen promise to build?', "He promised to help build a children's hospital in Arica."],
    ['Which hospital did Halvorsen visit?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});
