import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askOnlineForum } from '../texts/online-forum.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askVossDepot } from '../texts/voss-depot.ts';
import { askYoungSailors } from '../texts/young-sailors.ts';

describe('guests and farewells', () => {
  test('a guest is somebody received', () => {
    expect(askBoatFair("Who was Otieno's guest in March 2011?")).toBe(
      askBoatFair('Who did Otieno receive in March 2011?'),
    );
    expect(askBoatFair("Who was Otieno's guest in March 2011?")).toContain('Hillary Clinton');
    expect(askBoatFair("Who was Otieno's guest in March 2012?")).toBe('not-found');
  });

  test('a farewell is of somebody outgoing', () => {
    expect(askBoatFair('who got a farewell reception from Mensah')).toContain('Mette Holm');
    expect(askBoatFair('who got a farewell reception from Otieno')).toBe('not-found');
  });
});

describe('a guest called by a state is the one who came from there', () => {
  test.each([
    ['When does Rojas leave Oslo?', 'The Chilean guest is to open a library before she leaves Oslo on May 14.'],
    ['When does Ozols leave Oslo?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('a guest receives nobody', () => {
  test.each([
    ['When did Krogh receive Vakatora?', 'not-found'],
    ['Whom did Krogh receive in Suva?', 'not-found'],
    ['When did Vakatora receive Krogh?', 'Sela Vakatora and Jens Krogh met in Suva on 11 September 2024.'],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('of two who met, the one called by a state is somebody', () => {
  test.each([
    [
      "Who was Danjuma's first official guest of the year?",
      'Per Lindqvist (Sweden). | Premier Danjuma greeted the Swedish minister as his first official guest of the year.',
    ],
    ["Who was Okoro's first official guest of the year?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

describe('who greeted somebody', () => {
  test.each([
    [
      'Who greeted Moe on her arrival?',
      'Moe expressed her thanks to Harbour Director Lars Friis of the town of Stavanger and his staff for welcoming her on her arrival in Stavanger.',
    ],
  ])('%s', (question, answer) => {
    expect(askOnlineForum(question)).toBe(answer);
  });
});

describe('who met somebody on arrival', () => {
  test.each([['who met Halvorsen at the airport?', 'Musa Bello']])('%s', (question, expected) => {
    expect(askYoungSailors(question)).toContain(expected);
  });

  test.each(['who met Rojas at the airport?'])('nothing tells %s', (question) => {
    expect(askYoungSailors(question)).toBe('not-found');
  });
});

describe('who came to a party attended it', () => {
  const party = askOf(
    buildLibrary({
      'party.md': `---
title: "The Danish consulate in Lagos"
published: 2026-05-06
---
LAGOS — The Danish Consulate in Lagos held a celebration of Herring Day attended by former President Musa Bello.

The Danish Consulate in Lagos also held a talk on Eel Day, of which former President Musa Bello had heard.
`,
    }),
  );

  test.each([
    ['Which former president came to the Herring Day party at the Danish Consulate?', 'Musa Bello'],
  ])('%s', (question, expected) => {
    expect(party(question)).toContain(expected);
  });

  test.each([
    'Which former president came to the Eel Day party at the Danish Consulate?',
  ])('%s: not told', (question) => {
    expect(party(question)).toBe('not-found');
  });
});
