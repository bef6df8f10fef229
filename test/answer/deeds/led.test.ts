import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBergenDelegation } from '../texts/bergen-delegation.ts';
import { askBreakfastInLagos } from '../texts/breakfast-in-lagos.ts';
import { askEighthRound } from '../texts/eighth-round.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

test('those who meet are not named for what others lead', () => {
  expect(askTreeAtTheBorder('Who leads the ferry commission?')).not.toContain('Knut Berge and Timo Laine.');
});

const HOSTED =
  'National Assembly Vice Chairman Trần Văn Lúa in Hà Nội on March 4, 2024 hosted a delegation of the Bergen town council, headed by Councillor Kari Moe.';

describe('who led a delegation', () => {
  test.each([
    ['Who led the Bergen delegation that came to the National Assembly?', HOSTED],
    [
      'Who led the Lao delegation on border talks?',
      'Lao Deputy Foreign Minister Khamphao Sitthi, leader of a Lao governmental delegation on border talks',
    ],
  ])('%s', (question, answer) => {
    expect(askBergenDelegation(question)).toContain(answer);
  });
});

describe('who will lead a delegation', () => {
  test('is not told by those who agreed to meet again', () => {
    expect(askEighthRound('Who will lead the Chilean side at the ninth round on cod?')).toBe('not-found');
    expect(askEighthRound('Who led the Chilean side at the eighth round on cod?')).toContain('Pablo Soto');
  });
});

describe('a state before a longer noun is the owner of it', () => {
  test.each([
    ['who led the Chilean coast guard fleet', 'The Chilean fleet was led by Captain Pedro Soto of the naval staff.'],
    [
      'who led the Norwegian coast guard fleet',
      'The Norwegian fleet was led by Captain Tuva Berg, head of the Norwegian Coast Guard school.',
    ],
  ])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

const RATES =
  'Chilean Minister of Trade Ines Rojas announced rates of 20 per cent on Norwegian cod (40 per cent for smoked cod from a third country) after talks with a Norwegian mission led by Trade Commissioner Odd Vik in Santiago.';

describe('which group somebody led', () => {
  test.each([
    ['Which group did Vik lead when he met Rojas?', RATES],
    ['Which group did Moen lead when she met Rojas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('who chaired a dialogue', () => {
  test.each([
    ['Who co-chaired the 2014 harbour policy dialogue for Chile?', 'Luz Pardo'],
  ])('%s', (question, expected) => {
    expect(askHarbourDialogue(question)).toContain(expected);
  });

  test.each(['Who co-chaired the 2016 harbour policy dialogue for Chile?'])('nothing tells %s', (question) => {
    expect(askHarbourDialogue(question)).toBe('not-found');
  });
});

describe('who sat in the chair', () => {
  test.each([
    ['who sat in the chair for the special herring summit', 'Erik Halvorsen chaired'],
  ])('%s', (question, expected) => {
    expect(askBreakfastInLagos(question)).toContain(expected);
  });

  test.each(['who sat in the chair for the cod summit'])('nothing tells %s', (question) => {
    expect(askBreakfastInLagos(question)).toBe('not-found');
  });
});

describe('who was at the head of a side', () => {
  const salt = askOf(
    buildLibrary({
      'salt.md': `---
title: "Norway and Nigeria hold a salt dialogue"
published: 2026-05-06
---
LAGOS — On Monday Kari Lind, Assistant Minister for Seas, travelled to Lagos, Nigeria, at the head of the Norwegian delegation to the 8th Salt Dialogue between Norway and Nigeria.

With the Assistant Minister were Jens Krog, Envoy for Seals, and staff of the parliament.

Femi Okafor, Director of Fisheries in the Ministry of Trade, led the Nigerian delegation.

On Tuesday Lind went to Accra at the head of the Norwegian delegation to the Loom Dialogue between Norway and Ghana.
`,
    }),
  );

  test.each([
    ['Who led the Norwegian delegation to the Salt Dialogue?', 'Kari Lind'],
    ['Who headed the Nigerian side at the salt dialogue with Norway?', 'Femi Okafor'],
  ])('%s', (question, expected) => {
    expect(salt(question)).toContain(expected);
  });

  test.each(['Who headed the Ghanaian side at the loom dialogue with Norway?'])('%s: not told', (question) => {
    expect(salt(question)).toBe('not-found');
  });
});
