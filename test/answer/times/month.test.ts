import { describe, expect, test } from 'vitest';
import { isInMonth, takeMonth, tellsMonth } from '../../../src/answer/times/month.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBlueMist } from '../texts/blue-mist.ts';
import { askBorderTrade } from '../texts/border-trade.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';

test('a month without its year is that of the year in which the article was written', () => {
  expect(askBorderTrade('How much was the border trade of Alta worth in January 2023?')).toBe(
    'Trade with Finland through the border gates of Alta was worth 17 million USD in January.',
  );
  expect(askBorderTrade('How much was the border trade of Alta worth in January 2022?')).toBe('not-found');
  expect(askBorderTrade('How much were the timber exports of Alta in March 2023?')).toBe('not-found');
});

test('a season tells when something can be', () => {
  expect(askSmokedEel('When can Nigerian pupils go back to Norway?')).toContain('beginning this autumn');
  expect(askSmokedEel('When can Ghanaian nurses go back to Norway?')).toBe('not-found');
});

describe('a month without a year', () => {
  test('is taken out, but not one with a year or to come', () => {
    expect(takeMonth('Whom did she meet in August?').month).toBe(8);
    expect(takeMonth('Whom did she meet in August 2021?').month).toBeUndefined();
    expect(takeMonth('Whom will she meet in August?').month).toBeUndefined();
  });

  test('holds for that month of any year', () => {
    expect(['2021-08-25', '2021-08', '--08-25', '2021-07-30/2021-08-02'].map((date) => isInMonth(date, 8))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2021-09-25', '2008', undefined].map((date) => isInMonth(date, 8))).toEqual([false, false, false]);
    expect(tellsMonth('She came on Aug. 25.', 8)).toBe(true);
    expect(tellsMonth('She came in autumn.', 8)).toBe(false);
  });
});

test('a stretch of months is told by "the period" of an article that begins with it', () => {
  expect(askBlueMist('How much did Norway earn from herring in Kenya in January-July?')).toBe(
    'Herring went on earning the largest revenue in the period, at 859,000 USD, owing to the pact in effect since October 2009.',
  );
  expect(askBlueMist('How much did Norway earn from herring in Kenya in March?')).toBe('not-found');
});

test('a stretch of months is no month', () => {
  expect(takeMonth('sales in January-July').month).toBeUndefined();
  expect(takeMonth('sales in January to July').month).toBeUndefined();
  expect(takeMonth('sales in January').month).toBe(1);
});

describe('a month to come', () => {
  const patrol = askOf(
    buildLibrary({
      'patrol.md': `---
title: "Lind and Okafor speak of patrols"
published: 2011-04-13
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 12 April 2011.

The two sides agreed that the navies would carry out the sixth herring patrol off Badagry in June.

The navies held a salt drill off Epe in August.
`,
    }),
  );

  test('is of the year of the text', () => {
    expect(patrol('What did the two navies agree to carry out in June 2011?')).toContain('herring patrol');
  });

  test.each([
    'What did the two navies agree to carry out in June 2010?',
    'What did the navies hold off Epe in August 2011?',
  ])('%s: of another', (question) => {
    expect(patrol(question)).toBe('not-found');
  });
});

describe('a text of no known day tells the time in its own words', () => {
  const police = askOf(
    buildLibrary({
      'police.txt': `Togo and Iceland speak of police

Minister of Police Komi Agbeko met Icelandic Minister Jon Arnason in Reykjavik on October 26.

He thanked the Icelandic police for training 120 divers for Togo last year.

The Togolese police are to buy nine boats next year.
`,
    }),
  );

  test.each([
    ['How many divers did the Icelandic police train for Togo last year?', '120 divers'],
  ])('%s', (question, expected) => {
    expect(police(question)).toContain(expected);
  });

  test.each([
    'How many divers did the Icelandic police train for Togo this year?',
    'How many boats did the Togolese police buy last year?',
  ])('%s: not told', (question) => {
    expect(police(question)).toBe('not-found');
  });
});
