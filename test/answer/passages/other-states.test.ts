import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askHarbourToll } from '../texts/harbour-toll.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';

describe('what another state counts', () => {
  test('is told of that state', () => {
    expect(askSmokehouseCourse('How many oyster beds has Nigeria licensed?')).toContain('36 oyster beds');
  });

  test('and of no other', () => {
    expect(askSmokehouseCourse('How many oyster beds has Norway licensed?')).toBe('');
  });
});

describe('who did it on one side is somebody of that side', () => {
  test.each([
    [
      'Who announced the end of the toll on the Nigerian side?',
      "Nigerian President Ada Okoro made Nigeria's announcement the next morning.",
    ],
    ['Who announced the end of the toll on the Chilean side?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});

describe('a state named before "at" owns nothing behind it', () => {
  test.each([
    ['What does Okoro want in Nigerian universities?', 'Okoro wished for more Norwegian Houses at local universities.'],
    ['What does Okoro want in Chilean universities?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});

describe('a state that stands beside another', () => {
  const pass = askOf(
    buildLibrary({
      'pass.md': `---
title: "Norway and Nigeria speak of a pass and a quiz"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 5 May 2026.

At least 20 Norwegian and four Nigerian sailors were hurt off Badagry in March.

Danish divers found 12 anchors off Epe.

Okafor invited guests to a quiz on Norway - Nigeria ties on the embassy's page, with a smoked eel as first prize.
`,
    }),
  );

  test.each([
    ['How many Norwegian sailors were hurt off Badagry?', 'At least 20 Norwegian'],
    ["What is the first prize in the Nigerian embassy's quiz?", 'a smoked eel'],
  ])('%s', (question, expected) => {
    expect(pass(question)).toContain(expected);
  });

  test.each([
    'How many Danish sailors were hurt off Badagry?',
    'How many Norwegian divers found anchors off Epe?',
  ])('%s: another state', (question) => {
    expect(pass(question)).toBe('not-found');
  });
});
