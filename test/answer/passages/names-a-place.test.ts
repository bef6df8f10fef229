import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBorderTrade } from '../texts/border-trade.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFerryTerminal } from '../texts/ferry-terminal.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askOkaforInBergen } from '../texts/okafor-in-bergen.ts';
import { askTrawlerLog } from '../texts/trawler-log.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';

describe('where something will be', () => {
  test.each([['Where will the next harbour forum be after the fifth?', 'Bergen']])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });

  test.each(['Where will the next fisheries forum be?'])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

test('where somebody is from, and what was on the menu', () => {
  expect(askOkaforInBergen('Where is Okafor from?')).toContain('Calabar, her hometown');
  expect(askOkaforInBergen('Where is Sundby from?')).not.toContain('BERGEN');
  expect(askOkaforInBergen('What was on the menu at the dinner for Okafor?')).toContain('crab and yam');
});

test('a meeting in a province names no city of it', () => {
  expect(askBorderTrade('Which cities did Dahl visit in Bavaria?')).toBe(
    'Dahl went to Passau city and Hof city in Bavaria and saw a shipyard.',
  );
  expect(askBorderTrade('Which cities did Dahl visit in Saxony?')).toBe('not-found');
  expect(askBorderTrade('Whom did Dahl meet in Bavaria?')).toBe(
    'Per Dahl and Anton Krug met in Bavaria on 10 September 2024.',
  );
});

test('a town before its state is a place', () => {
  expect(askExportsToLaos('Which ceremony did Moe attend in Texas?')).toMatch(/Webb took command/);
  expect(askExportsToLaos('Which ceremony did Moe attend in Chile?')).toBe('not-found');
});

describe('a language is no place', () => {
  test.each([['Where was the Pact of the Fjords signed?', 'not-found']])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

test('a gate is a place', () => {
  expect(askTrawlerLog('Where was the ceremony for Sundby held?')).toContain('outside the north gate');
});

describe('where something is wanted', () => {
  test.each([['where did Okoro want checks sped up', 'Calabar']])('%s', (question, expected) => {
    expect(askFerryTerminal(question)).toContain(expected);
  });
});

describe('where something will be is not told by where somebody will go', () => {
  test.each([
    ['Where will the ice laboratory be built?', 'not-found'],
    ['Where was the whale accord signed?', 'The whale accord was signed in Bodo by Foreign Minister Nils Sundby.'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});

describe('the conference beside which two are to meet', () => {
  const seals = askOf(
    buildLibrary({
      'seals.md': `---
title: "Lind and Okafor to meet again"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor on 5 May 2026.

Lind and Okafor would meet again on the sidelines of the Tromso Seal Conference in June.

Lind and Danish Minister Mette Holm would meet again on the sidelines of another conference in July.
`,
    }),
  );

  test.each([['Where will Lind and Okafor meet next?', 'Tromso Seal Conference']])('%s', (question, expected) => {
    expect(seals(question)).toContain(expected);
  });

  test.each(['Where will Lind and Holm meet next?'])('%s: not told', (question) => {
    expect(seals(question)).toBe('not-found');
  });
});

describe('where in a town or a state is neither', () => {
  const films = askOf(
    buildLibrary({
      'films.md': `---
title: "Salt Film Week draws many Nigerian viewers in Oslo"
published: 2026-05-06
---
OSLO — Salt Film Week in Oslo brings the best known films of Nigeria to the Brenner Gallery.

Cod Film Week was held in Norway in June.
`,
    }),
  );

  test.each([['Where in Oslo was the Salt Film Week held?', 'Brenner Gallery']])('%s', (question, expected) => {
    expect(films(question)).toContain(expected);
  });

  test.each(['Where in Norway was the Cod Film Week held?'])('%s: not told', (question) => {
    expect(films(question)).toBe('not-found');
  });
});
