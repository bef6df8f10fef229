import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askFerryTerminal } from '../texts/ferry-terminal.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';

describe('what one state handed over to the other was not handed over by the other', () => {
  test.each([
    ['How many smugglers did Nigeria hand over to Norway?', 'not-found'],
    ['How many smugglers did Norway hand over to Nigeria?', 'Norway handed over eleven smugglers to Nigeria in 2023.'],
  ])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

describe('what is handed over, welcomed and offered', () => {
  test.each([['What will Sundby hand over to Nigeria?', 'a tug']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });

  test.each([
    'How many patrol boats did Sundby welcome?',
    'Did Okafor offer a credit?',
  ])('%s is refused', (question) => {
    expect(askSundbyInLagos(question)).toBe('');
  });
});

describe('what was handed over to a service', () => {
  test.each([['what did Norway hand over to the rescue service?', 'lifeboat']])('%s', (question, expected) => {
    expect(askFerryTerminal(question)).toContain(expected);
  });

  test.each(['what did Sweden hand over to the rescue service?'])('nothing tells %s', (question) => {
    expect(askFerryTerminal(question)).toBe('not-found');
  });
});

describe('what somebody took the occasion to hand over', () => {
  const letter = askOf(
    buildLibrary({
      'letter.md': `---
title: "Holm in Accra"
published: 2026-05-06
---
ACCRA — Danish Minister Mette Holm met Ghanaian Minister Yaw Mensah in Accra on 5 May 2026.

She took the occasion to hand over an invitation from King Erik Brekke to Mensah.

Mensah hoped for an occasion to hand over a loom to King Erik Brekke.
`,
    }),
  );

  test.each([['What did Holm hand over to Mensah?', 'an invitation']])('%s', (question, expected) => {
    expect(letter(question)).toContain(expected);
  });

  test.each(['What did Mensah hand over to King Erik Brekke?'])('%s: not told', (question) => {
    expect(letter(question)).toBe('not-found');
  });
});
