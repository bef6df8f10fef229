import { describe, expect, test } from 'vitest';
import { isOnlyMeant } from '../../../src/answer/deeds/asked-deed.ts';
import { askFirstLady } from '../texts/first-lady.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';

describe('a yes or no', () => {
  test('is answered by a denial', () => {
    expect(askSmokehouseCourse('Does Norway buy shark fins?')).toContain('does not buy shark fins');
  });

  test('of the same thing only', () => {
    expect(askSmokehouseCourse('Does Norway buy whale oil?')).toBe('');
  });
});

describe('whether there is something', () => {
  test.each([
    ['is there a mixed commission on herring', 'No mixed commission on herring exists between them'],
  ])('%s', (question, answer) => {
    expect(askFirstLady(question)).toContain(answer);
  });

  test.each([['is there a mixed commission on salmon']])('and what none does: %s', (question) => {
    expect(askFirstLady(question)).toBe('not-found');
  });
});

test.each([
  ['They cut the ribbon to open a reed museum.', false],
  ['They attended a ceremony to officially open a reed museum.', false],
  // Near miss: what is still to be done.
  ['They agreed on steps to open a reed museum.', true],
])('%s – only meant: %s', (told, isMeant) => {
  expect(isOnlyMeant({ verb: OPEN }, told, 'what')).toBe(isMeant);
});

const OPEN = {
  is: 'word',
  typed: 'open',
  start: 0,
  end: 4,
  weight: 1,
  terms: ['open'],
  hard: true,
  known: true,
} as const;
