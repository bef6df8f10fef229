import { describe, expect, test } from 'vitest';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';
import { askTammVisit } from '../texts/tamm-visit.ts';

test('a day alone asks for what there was on it', () => {
  expect(askHalvorsenAndXo('what happened on 4 March 2026')).toBe(
    'Erik Halvorsen and Ada Xo held talks in Lagos on 4 March 2026.',
  );
});

describe('the day that was set for a visit', () => {
  test.each([
    ["What day was set for Halvorsen's visit to Helsinki?", 'no day was set'],
    ['Which date was set for Tamm’s visit to Norway?', '3 December 2026'],
    ['when is Tamm coming to Norway', '3 December 2026'],
  ])('%s', (question, expected) => {
    expect(askTammVisit(question)).toContain(expected);
  });

  test.each([
    'Which date did Okoro set for her trip to Oslo?',
    'When is Okoro coming to Oslo?',
    'When will Halvorsen come to Lagos?',
    "What date was fixed for Virtanen's trip to Oslo?",
  ])('no other meeting answers %s', (question) => {
    expect(askTammVisit(question)).not.toMatch(/March|April/);
  });
});

test('whoever sets a date for a visit has not been there', () => {
  expect(askSmokedEel('Did Sundby visit Nigeria?')).not.toBe('not-found');
  expect(askSmokedEel('Did Sundby set a date for a Nigeria trip?')).toBe('not-found');
});
