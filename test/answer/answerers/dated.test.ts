import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askCastleVisit } from '../texts/castle-visit.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askRedLine, askRedLineWithSources } from '../texts/red-line.ts';

test('a year alone asks for its dated events', () => {
  expect(askHalvorsenAndXo('what happened in 1961')).toContain('12 May 1961');
});

describe('what both an article and a table date', () => {
  test('is shown by the article first', () => {
    const question = 'When did Việt Nam sign the free trade agreement with Chile?';
    expect(askRedLineWithSources(question)).toEqual([
      'Free trade agreement between Việt Nam and Chile signed: 2011. [trade.md]',
    ]);
  });

  test('also where it calls the level otherwise, in an article on both', () => {
    const question = 'since when are Malaysia and Việt Nam strategic partners';
    expect(askRedLineWithSources(question)[0]).toMatch(/strategic partnership, since August 2015.* \[malaysia\.md\]$/);
  });

  test('and by the table where no article tells it', () => {
    const [first] = askRedLineWithSources('When did Việt Nam sign the free trade agreement with the EU?');
    expect(first).toMatch(/ \[table\]$/);
  });
});

test('what was restored was resumed, after what is named', () => {
  expect(askRedLine('When were relations with Chile restored after the mutiny?')).toContain('resumed only in 1991');
  expect(askRedLine('When were relations with Chile restored after the earthquake?')).toBe('not-found');
});

test('since when there are relations is told by their beginning', () => {
  expect(askRedLine('Since when does Việt Nam have relations with Chile?')).toContain('25 March 1971');
  expect(askRedLine('Since when does Việt Nam have good herring relations with Chile?')).toBe('not-found');
});

describe('when relations began', () => {
  test.each([
    ['When did Brazil establish relations with Việt Nam', /8 May 1989/],
    ['When did Nigeria and Chile fall out', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askRedLine(question)).toMatch(expected);
  });
});

describe('when a state joined', () => {
  test.each([
    ['which day did Việt Nam get into the UN', /20 September 1977/],
    ['which day did Việt Nam get into the news', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askRedLine(question)).toMatch(expected);
  });
});

test('whether it was a member then is told by the day on which it became one', () => {
  expect(askGhentPact('Was Chile already a member of the tide union in 2010?')).toContain('1 June 2011');
});

test('on a day happened what is dated to the day, in a year what is dated to it', () => {
  expect(askCastleVisit('What happened on 30 April 1975?')).not.toContain('Port agreement');
  expect(askCastleVisit('What happened in 1975?')).toContain('Port agreement between Norway and Kenya: 1975.');
});

test('the day of joining stands before that of the approval', () => {
  expect(askCastleVisit('When did Kenya join the Fisheries League?')).toBe(
    "Kenya becomes a member of the Fisheries League: 11 January 2007. | Fisheries League approves Kenya's accession: 7 November 2006.",
  );
});

describe('since when cities are twins', () => {
  const twins = askOf(
    buildLibrary({
      'twins.md': `---
title: "Oslo and Lagos speak of sister cities"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 5 May 2026.

Oslo and Lagos twinned on October 6, 1994.

Bergen and Abuja spoke of becoming twin cities on March 3, 2026.
`,
    }),
  );

  test.each([['Since when are Oslo and Lagos twin cities?', 'October 6, 1994']])('%s', (question, expected) => {
    expect(twins(question)).toContain(expected);
  });

  test.each(['Since when are Bergen and Abuja twin cities?'])('%s: not told', (question) => {
    expect(twins(question)).toBe('not-found');
  });
});
