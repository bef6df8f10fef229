import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFerryPact } from '../texts/ferry-pact.ts';
import { askFerryTerminal } from '../texts/ferry-terminal.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askGeneralInOslo } from '../texts/general-in-oslo.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('which of a kind', () => {
  test.each([
    ['Which fruit does Okoro want to sell in Norway?', 'mangoes'],
    ['Which general did Halvorsen call on in Lagos?', 'Sani Bako'],
    ['Whose letter did Fuentes bring to Lindqvist?', 'Carmen Soto'],
    ['Which defence ministers watered a birch at the border?', 'Knut Berge and Timo Laine'],
  ])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });

  test.each([
    'Which fruit does Halvorsen want to sell in Finland?',
    'Which general did Okoro call on in Oslo?',
    'Which admiral did Halvorsen call on in Lagos?',
    'Which defence ministers watered a birch in Lagos?',
  ])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

describe('a government is no bank', () => {
  test.each([['Which bank lent Norway money to build a tunnel in Bodo?', 'not-found']])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

test('of two sentences the one with the class of what is asked for answers', () => {
  expect(askHansenInMombasa('What crimes will Norway and Kenya fight together?')).toBe(
    'The two sides will step up joint work against terrorism, transnational crimes and smuggling.',
  );
  expect(askHansenInMombasa('What diseases will Norway and Kenya fight together?')).toBe('not-found');
});

test('a congressman is no senator', () => {
  expect(askExportsToLaos('Which congressman did Moe meet?')).toMatch(/Poole/);
  expect(askExportsToLaos('Which senator did Moe meet?')).toMatch(/Reed/);
});

describe('which countries', () => {
  test('is told by a sentence that names them, of the year asked about', () => {
    expect(askFerryPact('Which countries joined the herring pact in 1996?')).toBe('Chile and Peru joined it in 1996.');
  });

  test('not of another year', () => {
    expect(askFerryPact('Which countries joined the herring pact in 1985?')).toBe('');
  });
});

describe('which of a class', () => {
  test('is told by a sentence that names the thing without its class', () => {
    expect(askGhentPact('Which station did Moen want more wagons to?')).toContain('from Huế to Narvik');
  });

  test('but not where no telling word is left', () => {
    expect(askGhentPact('Which station did Moen mention?')).toBe('');
    expect(askGhentPact('Which station did Lộc want more wagons to?')).toBe('');
  });
});

describe('a decision of somebody to do it is no plan', () => {
  test.each([
    [
      'Which list did Lindqvist strike Nigeria off?',
      'Okoro said she welcomed the recent decision of Premier Per Lindqvist to strike Nigeria off the list of risky harbours.',
    ],
    ['Which list did Okoro strike Nigeria off?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('which goods are wanted', () => {
  test.each([
    ['which farm products does Nigeria want to buy more of from Norway?', 'wheat'],
  ])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });

  test.each(['which minerals does Nigeria want to buy more of from Norway?'])('nothing tells %s', (question) => {
    expect(askPepperSoup(question)).toBe('not-found');
  });
});

describe('which goods a market is opened for', () => {
  test.each([['which farm goods did Okoro want Norway to open up for?', 'beef']])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each(['which metals did Okoro want Norway to open up for?'])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});

describe('which fruit, company and base', () => {
  test.each([
    ['Which fruit did Bello thank Norway for letting in?', 'mangoes'],
    ['Which company did Bello meet?', 'Kongsberg'],
    ['Which base did Bello visit?', 'Haakonsvern'],
  ])('%s', (question, told) => {
    expect(askGeneralInOslo(question)).toContain(told);
  });

  test.each([
    'Which fruit did Moe thank Nigeria for?',
    'Which university did Bello visit?',
    'Which Danish company did Bello meet?',
    'Which museum did Bello tour?',
  ])('%s – not in the corpus', (question) => {
    expect(askGeneralInOslo(question)).toBe('not-found');
  });
});

describe('which airline came by', () => {
  test.each([
    // A carrier of aircraft flies nobody.
    'which airline came by?',
  ])('nothing tells %s', (question) => {
    expect(askFerryTerminal(question)).toBe('not-found');
  });
});

describe('what party somebody is from', () => {
  test.each([['What party is Holm from?', 'a Democrat from Ohio']])('%s', (question, expected) => {
    expect(askCodCouncil(question)).toContain(expected);
  });

  test.each(['What party is Brandt from?'])('nothing tells %s', (question) => {
    expect(askCodCouncil(question)).toBe('not-found');
  });
});

describe('which firms will build', () => {
  test.each(['Which Nigerian firms will build the new harbours in Norway?'])('nothing tells %s', (question) => {
    expect(askCodCouncil(question)).toBe('not-found');
  });
});

describe('which company somebody is from', () => {
  test.each([['Which company did Lunde represent?', 'Nordal Corporation']])('%s', (question, expected) => {
    expect(askHarbourDialogue(question)).toContain(expected);
  });

  test.each(['which Chilean firms are at Moss'])('nothing tells %s', (question) => {
    expect(askHarbourDialogue(question)).toBe('not-found');
  });
});

describe('a ship may be called by an office', () => {
  const vessel = askOf(
    buildLibrary({
      'vessel.md': `---
title: "Norway and Nigeria sign papers"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 5 May 2026.

Under one of the papers, Norway will hand over to Nigeria the research vessel Professor Brekke free of charge.

Norway will hand over to Ghana a research vessel, Professor Holm said.
`,
    }),
  );

  test.each([['Which ship will Norway give Nigeria?', 'Professor Brekke']])('%s', (question, expected) => {
    expect(vessel(question)).toContain(expected);
  });

  test.each(['Which ship will Norway give Ghana?'])('%s: not told', (question) => {
    expect(vessel(question)).toBe('not-found');
  });
});
