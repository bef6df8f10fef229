import { describe, expect, test } from 'vitest';
import { isYear } from '../../../src/answer/times/year-by-name.ts';
import { askFerryPact } from '../texts/ferry-pact.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askNorwayWeek } from '../texts/norway-week.ts';
import { askReedMuseum } from '../texts/reed-museum.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';

describe('a year in the question', () => {
  test('is told by the article of that year', () => {
    expect(askFerryPact('What did Okafor say about trade in 2024?')).toContain('double by 2031');
  });

  test('not by a year that is only aimed at', () => {
    expect(askFerryPact('What did Okafor say about trade in 2031?')).toBe('');
  });
});

describe('a part of a year', () => {
  test.each([['What was trade with Nigeria in early 2021?', /first quarter of 2021/]])('%s', (question, expected) => {
    expect(askNorwayWeek(question)).toMatch(expected);
  });

  test.each(['What was trade with Nigeria in late 2021?'])('nothing tells %s', (question) => {
    expect(askNorwayWeek(question)).toBe('not-found');
  });
});

test('"last year" is the year before the article', () => {
  expect(askGhentPact('How much was fish trade in 2025?')).toBe(
    'Fish trade with Norway came to 55 million dollars in 2025.',
  );
});

describe('a centenary is a hundredth anniversary, and no tenth one', () => {
  test.each([
    [
      'who congratulated the port of Lagos on its centenary',
      'Holm congratulated the port of Lagos on its 100th founding anniversary.',
    ],
    ['who congratulated the port of Lagos on its bicentenary', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

test('an article that begins with a year goes on telling of it', () => {
  expect(askSmokehouseCourse('Where was the archive to be opened in 1998?')).toContain('Oslo');
  expect(askSmokehouseCourse('Where was the archive to be opened in 2004?')).toBe('');
});

describe('what is a year', () => {
  test.each([
    ['2021', true],
    ['12021', false],
    ['year', false],
  ])('%s is a year: %s', (typed, year) => {
    expect(isYear(typed)).toBe(year);
  });
});

test('an article that names no year speaks of its own', () => {
  expect(askReedMuseum('How many looms did Borg give on the 2021 tour?')).toBe(
    'Borg gave 30 looms to a school in Bodo.',
  );
  expect(askReedMuseum('How many looms did Borg give on the 2019 tour?')).toBe('not-found');
});
