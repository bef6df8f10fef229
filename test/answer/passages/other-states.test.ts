import { describe, expect, test } from 'vitest';
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
