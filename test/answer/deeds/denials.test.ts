import { describe, expect, test } from 'vitest';
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
