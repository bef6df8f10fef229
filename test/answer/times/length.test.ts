import { describe, expect, test } from 'vitest';
import { asksLength, longThing, tellsLength } from '../../../src/answer/times/length.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askRedLine } from '../texts/red-line.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';

describe('how long something holds', () => {
  test.each([
    ['how long do the free metro rides last', 'Rides are free of charge for the first 15 days.'],
  ])('%s', (question, expected) => {
    expect(askRedLine(question)).toMatch(expected);
  });
});

describe('how long', () => {
  test.each([
    ['How long was the visit?', true],
    ['For how long did they speak?', true],
    ['How many days did the trip take?', true],
    ['How long ago did they meet?', false],
    ['How long have they been partners?', false],
    ['How many days are there?', false],
  ])('%s: %s', (asked, is) => {
    expect(asksLength(asked)).toBe(is);
  });

  test.each([
    ['The guests stayed for three days.', 'visit', true],
    ['The journey runs from 6 to 10 July.', 'visit', true],
    ['The stay ended on Friday.', 'visit', true],
    ['She came three days after the vote.', 'visit', false],
    ['The talks took forty minutes.', 'talks', true],
    ['They spoke on 3 and 4 May.', 'talks', false],
    ['The pause holds for two years.', 'other', true],
    ['The pause began two years ago.', 'other', false],
  ] as const)('%s of a %s: %s', (text, of, tells) => {
    expect(tellsLength(text, of)).toBe(tells);
  });

  test('what is measured is told by its noun', () => {
    expect(longThing('How long was the stay in Lima?')).toBe('visit');
    expect(longThing('How long did the two talk?')).toBe('talks');
    expect(longThing('How long does the pause hold?')).toBe('other');
  });
});

test('a notice of two hours is no length of a call', () => {
  expect(askSmokehouseEngineers('How long was the call between Balogun and Vik?')).toContain(
    'The conversation lasted for 40 minutes.',
  );
  expect(askSmokehouseEngineers('How long was the call between Balogun and Vik?')).not.toContain('notice');
});

test('how often something is to be is told by how often', () => {
  expect(askGhentPact('How often will the experts talk?')).toContain('every month');
});

describe('how long and how often', () => {
  test('negotiations may have taken years', () => {
    expect(askSmokehouseCourse('How long did the herring treaty negotiations take?')).toContain('seven years');
  });

  test('so many runs a day are how often', () => {
    expect(askSmokehouseCourse('How often do the buses of the net factory run?')).toContain('two buses a day');
  });

  test('but the runs of one thing are not those of another', () => {
    expect(askSmokehouseCourse('How often do the ferries of the net factory run?')).toBe('');
  });
});

describe('a stay of some days is no length of its talks', () => {
  test.each([
    ['How long did the talks between Halvorsen and Okoro last?', /^not-found$/],
    ["How long was Okoro's visit?", /three-day state visit/],
  ])('%s', (question, expected) => {
    expect(askTugsAndKelp(question)).toMatch(expected);
  });
});

describe('how long something is, or goes on', () => {
  const strait = askOf(
    buildLibrary({
      'strait.md': `---
title: "Norway and Nigeria open a strait show"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 5 May 2026.

The salt bridge at Badagry is 12 miles long, Okafor said.

The eel exhibition is open until the end of June.

The herring ferry is 40 years old.
`,
    }),
  );

  test.each([
    ['How long is the salt bridge at Badagry?', '12 miles'],
    ['How long will the eel exhibition be open?', 'until the end of June'],
  ])('%s', (question, expected) => {
    expect(strait(question)).toContain(expected);
  });

  test('is not told by an age', () => {
    expect(strait('How long is the herring ferry?')).toBe('not-found');
  });
});
