import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBreakfastInLagos } from '../texts/breakfast-in-lagos.ts';
import { askLighthouse } from '../texts/lighthouse.ts';
import { askOkaforInBergen } from '../texts/okafor-in-bergen.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';

test('a building is where two met', () => {
  expect(askOkaforInBergen('Where did Balogun and Vik talk?')).toContain('at the Norwegian mission');
});

test('one who speaks at a place spoke there', () => {
  expect(askPrintShow('Where did Lindqvist speak about the Gulf of Guinea?')).toMatch(
    /^Speaking at the Naval College of Lagos/,
  );
  expect(askPrintShow('Where did Danjuma speak about the Gulf of Guinea?')).toBe('not-found');
});

describe('in which city two met', () => {
  test.each([['In which city did Vega meet Mette Holm?', /they met in Bergen/]])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });
});

describe('a dateline is where a meeting was', () => {
  test.each([
    // A town that only the dateline names is where it was.
    [
      'Who did Siri Moen meet in Vientiane?',
      'Norwegian Deputy Prime Minister Siri Moen had talks with Lao counterpart Bounmy Sayavong and met Speaker Chansy Keola on December 10 within the framework of her official visit to Laos.',
    ],
    ['Who did Siri Moen meet in Ankara?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

test('where two met is not told by where one of them was some other time', () => {
  expect(askLighthouse('Where did Haugen meet Lund?')).toEqual([]);
  expect(askLighthouse('When did Haugen meet Lund?')[0]).toContain('2 May 2023');
});

describe('where somebody spoke in a town', () => {
  test.each([['Where did Sundby speak in Lagos?', 'College']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });
});

describe('which three had breakfast', () => {
  test.each([
    ['which three PMs had breakfast in Lagos?', 'The Prime Ministers of Norway, Sweden and Denmark'],
  ])('%s', (question, expected) => {
    expect(askBreakfastInLagos(question)).toContain(expected);
  });

  test.each(['which two PMs offered to host the next breakfast?'])('nothing tells %s', (question) => {
    expect(askBreakfastInLagos(question)).toBe('not-found');
  });
});

test.each([
  ['White House', 'at the White House'],
  ['Oval Office', 'in the Oval Office'],
  ['Bergen', 'in Bergen'],
])('a place stands with its own words: %s', (place, expected) => {
  const library = buildLibrary({
    'a.txt':
      `date 2016-09-09 OSLO -- Norwegian Prime Minister Sigrid Haug met Chilean President Luis Araya at the ${place} on September 8, 2016.\n`.replace(
        'the Bergen',
        'Bergen',
      ),
  });
  expect(askOf(library)('When did Haug meet Araya?')).toContain(expected);
});
