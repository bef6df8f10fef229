import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askCastleVisit } from '../texts/castle-visit.ts';
import { askFirstLady } from '../texts/first-lady.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askNorwayWeek } from '../texts/norway-week.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askTammVisit } from '../texts/tamm-visit.ts';

test('ships that arrive are no visit of whoever sent them', () => {
  expect(askPrintShow('When did Krag visit Nigeria?')).not.toMatch(/vessels/);
});

test('the countries that somebody met are told by his meetings', () => {
  expect(askTammVisit('Which countries has Halvorsen met?')).toContain('Ada Okoro');
});

test('a visit to a place is told only by what puts it there', () => {
  expect(askFishMuseum('When did Okafor visit Tromso?')).toBe('');
});

describe('a call is no visit', () => {
  test.each(['Did Holm visit Chile?'])('nothing tells %s', (question) => {
    expect(askNorwayWeek(question)).toBe('not-found');
  });
});

describe('a meeting that the question takes for granted', () => {
  test('is one of those whom it names', () => {
    expect(askGhentPact('Halvorsen and Okoro, when was that?')).toContain('3 May 2022');
    expect(askGhentPact('When was Halvorsen in Lagos with Okoro?')).toContain('3 May 2022');
  });

  test('and one to come is told by no other', () => {
    expect(askGhentPact('When is Halvorsen going to Lagos?')).toBe('');
  });
});

test('who was met on a day is told by that day', () => {
  expect(askGhentPact('Halvorsen gặp những ai ở Hà Nội ngày 17/5/2024?')).toContain('Trần Văn Phúc');
});

describe('which leaders somebody met or will meet', () => {
  test.each([
    ['Which leaders did Halvorsen meet in Nairobi?', 'Ana Rojas'],
    ['who will Rojas meet on 3 December?', 'Musa Bello'],
  ])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });

  test.each([
    'Which leaders did Halvorsen meet in Jakarta?',
    'who will Rojas meet on 5 December?',
  ])('nothing tells %s', (question) => {
    expect(askPepperSoup(question)).toBe('not-found');
  });
});

describe('when two last held talks or spoke by phone', () => {
  test.each([
    ['When did Halvorsen talk to Rojas by phone?', '2 February 2026'],
    ['when did Halvorsen and Rojas last hold talks?', '9 June'],
  ])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each([
    // They met, and nobody rang.
    'When did Halvorsen talk to Okoro by phone?',
  ])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});

describe('when somebody visited', () => {
  test.each([
    ['when did halvorsen visit the laboratory', 'On 4 May he visited the laboratory'],
    ['when did halvorsen visit trong', 'Phạm Thu Trọng and Erik Halvorsen held talks in Hà Nội on 3 May 2026.'],
  ])('%s', (question, answer) => {
    expect(askFirstLady(question)).toContain(answer);
  });
});

describe('a leader asked for by the state is one of it, not one met there', () => {
  const askTide = askOf(
    buildLibrary({
      'tide.md': `---
title: "Peruvian minister at tide forum"
published: 2022-03-30
---
OSLO, March 29 — Peruvian Foreign Minister Carla Quispe met Chilean Foreign Minister Ana Vega in Oslo on 29 March 2022.
`,
    }),
  );
  test.each([
    ['Which Chilean minister did Quispe meet?', 'Carla Quispe and Ana Vega met in Oslo on 29 March 2022.'],
    ['Which Norwegian leader did Quispe meet?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askTide(question)).toBe(answer);
  });
});

describe('the latest meeting', () => {
  test('is all that one article tells of the latest day, in its order', () => {
    expect(askCastleVisit('last meeting with Nigeria')).toMatch(
      /^Ada Okoro and Liv Moe [^|]* \| Ada Okoro and Kari Dahl [^|]*$/,
    );
  });

  test('with one of them is that one', () => {
    expect(askCastleVisit('When did Okoro last meet Moe?')).toBe('Ada Okoro and Liv Moe met on 3 May 2023.');
  });

  test.each(['last meeting with Kenya', 'Which meetings were there with Kenya?'])('was none: %s', (question) => {
    expect(askCastleVisit(question)).toBe('not-found');
  });
});

test('a country that somebody visited is told by no meeting without its place', () => {
  const ask = askOf(
    buildLibrary({
      'lima.md': `---
title: "Berg in Lima"
published: 2019-05-04
---
LIMA — Norwegian President Nils Berg held talks with Peruvian President Ana Vega in Lima on May 3, 2019.
`,
      'danes.md': `---
title: "Berg meets the Danish premier"
published: 2019-06-04
---
Norwegian President Nils Berg met Danish Prime Minister Lene Dahl on June 3, 2019.
`,
    }),
  );
  expect(ask('Which countries did Berg visit?')).toBe('Nils Berg and Ana Vega held talks in Lima on 3 May 2019.');
  expect(ask('Who did Berg meet?')).toContain('Lene Dahl');
});

describe('a congressman is no congresswoman', () => {
  const lawmakers = askOf(
    buildLibrary({
      'lawmakers.md': `---
title: "Kojo Adjovi receives Canadian lawmakers"
published: 2026-05-06
---
ACCRA — Ghanaian President Kojo Adjovi received Congressman Brad Stone in Accra on 5 May 2026.

Talking with Congresswoman Ellen Marsh and Congressman Brad Stone, President Kojo Adjovi praised the port.

Minister Sena Dossou also met Congressman Brad Stone on 5 May 2026.
`,
    }),
  );

  test.each([['Which congresswoman met President Adjovi?', 'Ellen Marsh']])('%s', (question, expected) => {
    expect(lawmakers(question)).toContain(expected);
  });

  test.each(['Which congresswoman met Minister Dossou?'])('%s: not told', (question) => {
    expect(lawmakers(question)).toBe('not-found');
  });
});
