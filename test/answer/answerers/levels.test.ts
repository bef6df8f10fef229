import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askWithSourcesOf } from '../ask-of.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

const library = buildLibrary({
  'norway.md': `---
title: "Việt Nam and Norway"
published: 2005-06-20
events:
  - { what: "Strategic partnership between Việt Nam and Norway", parties: [VN, NO], date: "2005-06-10", kind: partnership }
---
Việt Nam and Norway became strategic partners on 10 June 2005.
`,
  'chad.md': `---
title: "Việt Nam and Chad"
published: 2005-09-20
events:
  - { what: "Comprehensive partnership between Việt Nam and Chad", parties: [VN, TD], date: "2005-09-02", kind: partnership }
---
Việt Nam has opened an embassy in Chad. Both speak of cotton.
`,
});

const ask = askWithSourcesOf(library);

const NORWAY = 'Relations between Việt Nam and Norway: Strategic partnership, since 10 June 2005. [norway.md]';
const CHAD = 'Relations between Việt Nam and Chad: Comprehensive partnership, since 2 September 2005. [chad.md]';

describe('levels of a year, whatever their names', () => {
  test.each([
    'Which countries became partners in 2005?',
    'which countries upgraded in 2005',
    'Which countries elevated ties in 2005?',
  ])('%s', (question) => {
    expect(ask(question)).toEqual([NORWAY, CHAD]);
  });

  test('a sentence on one partner is no source for another', () => {
    expect(ask('Which countries became strategic partners in 2005?')).toEqual([NORWAY]);
    expect(ask('Which countries became comprehensive partners in 2005?')).toEqual([CHAD]);
  });

  test('what else is upgraded is no level', () => {
    expect(ask('Which airline upgraded its fleet in 2005?')).toEqual([]);
    expect(ask('Which countries upgraded their fleets in 2005?')).toEqual([]);
  });
});

test('the newest partner is the last that became one', () => {
  expect(askHalvorsenAndXo("who is Norway's newest strategic partner")).toMatch(
    /Nigeria: Strategic partnership, since 4 March 2026/,
  );
});

test('the story of relations is that of their levels', () => {
  expect(askHalvorsenAndXo('norway-nigeria relations timeline')).toMatch(/Strategic partnership, since 4 March 2026/);
});

describe('the level of relations', () => {
  test.each([
    ['what level are Norway-Nigeria relations at?'],
    ['did Norway and Nigeria upgrade ties'],
    ['which countries upgraded relations with Norway in 2026'],
    ["what is Norway's relationship with Nigeria"],
  ])('%s', (question) => {
    expect(askHalvorsenAndXo(question)).toMatch(/strategic partnership, since 4 March 2026/i);
  });

  test('is the one that held at the time', () => {
    expect(askHalvorsenAndXo('As of 2027, since when was Nigeria a strategic partner of Norway?')).toMatch(
      /since 4 March 2026/,
    );
    expect(askHalvorsenAndXo('As of 2020, since when was Nigeria a strategic partner of Norway?')).toBe('not-found');
  });

  test.each([
    ['did Norway and Nigeria upgrade ties in 2019'],
    ['did Nigeria ask to upgrade ties?'],
    ['did Norway and Chile upgrade ties'],
  ])('is not raised: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toBe('not-found');
  });
});

test('key words alone ask for the level of relations, a day for what returns on it', () => {
  expect(askFishMuseum('Norway partnership level')).toBe(
    'Relations between Việt Nam and Norway: Comprehensive partnership, since 9 March 2015.',
  );
  expect(askFishMuseum('Which countries have their anniversary of relations on 14 October?')).toBe(
    'Diplomatic relations between Việt Nam and Norway: 14 October 1971.',
  );
  expect(askFishMuseum('Which countries have their anniversary of relations on 13 October?')).toBe('');
});

describe('a level that there is not', () => {
  test.each([
    ['what partnership level does Norway have with Chad?', 'Norway and Chad have never'],
  ])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });
});

test('any level at all is told by the one there is', () => {
  expect(askWalrusTooth('has norway got a level w vietnam')).toBe(
    'Relations between Việt Nam and Norway: Strategic partnership, since 4 March 2026.',
  );
  expect(askWalrusTooth('has peru got a level w vietnam')).toBe('not-found');
});

describe('whether it still holds', () => {
  test.each([
    [
      'is the norwegian partnership still valid',
      'Relations between Việt Nam and Norway: Strategic partnership, since 4 March 2026.',
    ],
    ['is the partnership with peru still valid', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askWalrusTooth(question)).toBe(answer);
  });
});
