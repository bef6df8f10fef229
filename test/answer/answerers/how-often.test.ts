import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askFirstLady } from '../texts/first-lady.ts';
import { askNorwayAndNigeria } from '../texts/norway-and-nigeria.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';

describe('how often two met', () => {
  test('a state is no side of what took place in it', () => {
    expect(askNorwayAndNigeria('how often did Norway and Denmark meet')).toBe('not-found');
  });

  test('counts no meeting with somebody else', () => {
    expect(askNorwayAndNigeria('how often did Bello and Krag meet')).toBe(
      'One meeting in the corpus: | Musa Bello and Ida Krag met in Oslo on 2 June 2026.',
    );
  });
});

test('how often somebody is to meet is no count of what was held', () => {
  expect(askNorwayAndNigeria('how often will Musa Bello meet')).toBe('not-found');
  expect(askNorwayAndNigeria('how often did Musa Bello meet')).not.toBe('not-found');
});

describe('how many times somebody came', () => {
  test.each([['how many times did Halvorsen come to Nigeria?', 'three times']])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });
});

test('the First Lady counts no visit', () => {
  expect(askFirstLady('how many visits to Oslo did Trọng make')).toBe('not-found');
  expect(askFirstLady('how many times did Halvorsen visit Hà Nội')).toBe(
    'One meeting in the corpus: | Phạm Thu Trọng and Erik Halvorsen held talks in Hà Nội on 3 May 2026.',
  );
});

describe('how often something is held is no count of trips', () => {
  const rounds = askOf(
    buildLibrary({
      'rounds.md': `---
title: "Henrik Dahl in Lagos"
published: 2026-05-06
---
LAGOS — Danish Minister Henrik Dahl on Wednesday started his third trip to Nigeria in seven months to prepare for the second round of the Denmark-Nigeria Herring Dialogue. The Denmark-Nigeria dialogue is to be held two times a year.

Dahl also made his third trip to Ghana to prepare for the Denmark-Ghana Loom Congress.
`,
    }),
  );

  test.each([
    ['How often do Denmark and Nigeria hold the Herring Dialogue?', 'two times a year'],
  ])('%s', (question, expected) => {
    expect(rounds(question)).toContain(expected);
  });

  test.each(['How often do Denmark and Ghana hold the Loom Congress?'])('%s: not told', (question) => {
    expect(rounds(question)).toBe('not-found');
  });
});
