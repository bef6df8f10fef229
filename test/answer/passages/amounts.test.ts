import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askClothExports } from '../texts/cloth-exports.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFerryTerminal } from '../texts/ferry-terminal.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askMissionInOslo } from '../texts/mission-in-oslo.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('what something costs', () => {
  test.each([
    ['How much is entry to the festival in Accra?', /^Entry to the festival costs nothing\.$/],
  ])('%s', (question, expected) => {
    expect(askPrintShow(question)).toMatch(expected);
  });
});

test('a rate is a number', () => {
  expect(askExportsToLaos('Which tariff rate did Holm name in the call?')).toBe('not-found');
});

describe('how much was put into something', () => {
  const firms = askOf(
    buildLibrary({
      'fjordia.md': `---
title: "Balogun meets Fjordia"
published: 2026-05-06
---
LAGOS — Nigerian President Femi Balogun received Kari Moe, chairwoman of the Norwegian company Fjordia, in Lagos on 5 May 2026.

Moe, of Fjordia, congratulated Nigeria on growth of 7.7 per cent.

Fjordia has invested 40 million dollars in Nigeria, she said.
`,
    }),
  );

  test('is an amount of money', () => {
    expect(firms('How much has Fjordia put into Nigeria?')).toContain('40 million dollars');
  });

  test('is no rate of growth', () => {
    expect(firms('How much did Nigeria put into Fjordia?')).not.toContain('7.7');
  });
});

describe('in the background of a long report', () => {
  test.each([
    ['How much had Norwegian firms invested in Nigeria by the end of April 2026?', '40 million dollars'],
    ['How many votes did the Law of the Coast get in the Senate?', '81 of 90'],
    ['Which four lighthouses did Balogun see?', 'Nordvik, Sund, Holm and Berg'],
    ['When was the dredger Blue Heron pulled out?', '15 April'],
    ['How many executives came with Adeyemi?', 'with some 40 executives'],
    ['When did Tunde Bakare become chief justice?', 'March 2019'],
  ])('%s', (question, expected) => {
    expect(askMissionInOslo(question)).toContain(expected);
  });

  test('a day is told rather than how long ago it was', () => {
    expect(askMissionInOslo('When was the Norwegian dredger pulled out?')).toMatch(
      /^The dredger Blue Heron was pulled/,
    );
  });

  test.each([
    'How many shipping firms came with Balogun?',
    'Which three fish plants did the staff of Balogun tour?',
    'When did Femi Okoro become chief justice?',
    'How much had Norwegian firms invested in Nigeria by the end of April 2025?',
  ])('nothing tells %s', (question) => {
    expect(askMissionInOslo(question)).toBe('not-found');
  });
});

describe('how large an area is', () => {
  test.each([
    [
      'How large is the area planted with coffee?',
      /^The country's coffee area is about 71,000 hectares, the ministry said\.$/,
    ],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });

  test.each([
    'How large is the area planted with tea?',
    'How large is the rice area?',
  ])('nothing tells %s', (question) => {
    expect(askSalmonForum(question)).toBe('not-found');
  });
});

const RATES =
  'Chilean Minister of Trade Ines Rojas announced rates of 20 per cent on Norwegian cod (40 per cent for smoked cod from a third country) after talks with a Norwegian mission led by Trade Commissioner Odd Vik in Santiago.';

describe('what rate something faces', () => {
  test.each([
    ['What rate will smoked cod face?', RATES],
    ['What rate will smoked eels face?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('a target is told by a target', () => {
  test.each([
    [
      'What is the trade target of Chile and Norway for 2025?',
      'The two countries have set a target of 900 million dollars in 2025.',
    ],
    ['What is the trade target of Chile and Norway for 2030?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('what was invested in one state was not invested in another; when somebody came needs no telling', () => {
  test.each([
    [
      'how much capital did Norway invest in Nigeria when Halvorsen came to Lagos',
      'Norway is fifth among the states that invest in Nigeria with a total capital of 40 million dollars.',
    ],
    ['how much capital did Nigeria invest in Norway', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('amounts', () => {
  test('the sentence that names to whom it went', () => {
    expect(askClothExports('How much did Việt Nam sell to Norway in the first ten months of 2024?')).toContain(
      '9.5 billion',
    );
  });

  test('dollars are no word of their state', () => {
    expect(askClothExports('How much did Việt Nam sell to the US in the first ten months of 2024?')).toBe('');
  });

  test('"the two sides" count nothing', () => {
    expect(askClothExports('How many lifeboats will Việt Nam purchase?')).toBe('');
  });
});

describe('what a building cost', () => {
  test.each([['how much did the ferry terminal cost?', '40 million']])('%s', (question, expected) => {
    expect(askFerryTerminal(question)).toContain(expected);
  });

  test.each(['how much did the lifeboat cost?'])('nothing tells %s', (question) => {
    expect(askFerryTerminal(question)).toBe('not-found');
  });
});

describe('amounts in other units and forms', () => {
  const pipeline = askOf(
    buildLibrary({
      'pipeline.md': `---
title: "Norway and Nigeria speak of gas and bridges"
published: 2026-05-06
---
LAGOS — Norwegian Trade Minister Kari Moe met her Nigerian counterpart Femi Balogun in Lagos on 5 May 2026.

Moe said Norway would deliver up to 2 billion cubic meters of gas a year to Nigeria.

The bridge in Ikeja is worth more than 10 billion CNY, Balogun said.

The two ministers set the goal of 60 billion U.S. dollars in two-way trade by 2030, Moe said.

Cod exports to Nigeria grew almost threefold, Balogun noted.

Herring exports to Nigeria fell in May, he said, and a third round of talks on herring exports opens in June.

Nearly a quarter of the deputies of the Senate were women, Moe noted.

No one won the tender for the lighthouse in Ikeja, he said.
`,
    }),
  );

  test.each([
    ['How much gas will Norway deliver to Nigeria?', '2 billion cubic meters'],
    ['How much is the bridge in Ikeja worth?', '10 billion CNY'],
    ['What trade goal did Moe and Balogun set?', '60 billion U.S. dollars'],
    ['How much did cod exports to Nigeria grow?', 'almost threefold'],
    ['How many of the deputies of the Senate are women?', 'Nearly a quarter'],
  ])('%s', (question, expected) => {
    expect(pipeline(question)).toContain(expected);
  });

  test.each([
    'How much did herring exports to Nigeria fall?',
    'How much is the lighthouse in Ikeja worth?',
    'How many of the deputies of the Senate are fishermen?',
  ])('%s: none', (question) => {
    expect(pipeline(question)).toBe('not-found');
  });
});
