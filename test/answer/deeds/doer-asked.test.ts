import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const ask = askOf(
  buildLibrary({
    'lima.md': `---
title: "Peruvian president receives Norwegian minister"
published: 2023-06-10
---
LIMA, June 9 — Peruvian President Carla Quispe received Norwegian Foreign Minister Erik Halvorsen in Lima on 9 June 2023.

Halvorsen handed Quispe a letter from the King. The Peruvian leader pledged to reopen the consulate in Bergen.

Halvorsen praised the work of Peruvian divers and criticised the delay of the treaty.

Halvorsen said that the ice station in Tromso would be widened. Quispe warned that the anchovy stocks were falling.

Quispe was offered a sloop by Halvorsen.
`,
  }),
);

const DELAY = 'Halvorsen praised the work of Peruvian divers and criticised the delay of the treaty.';
const LETTER = 'Halvorsen handed Quispe a letter from the King.';

describe('what another did is no answer, however the one asked about is named', () => {
  test.each([
    ['what did president quispe criticise', 'what did foreign minister halvorsen criticise', DELAY],
    [
      'What did the Peruvian president Quispe criticise?',
      'What did the Norwegian foreign minister Halvorsen criticise?',
      DELAY,
    ],
    ['Tell me what Quispe criticised', 'Tell me what Halvorsen criticised', DELAY],
    ['When Quispe met Halvorsen, what did she criticise?', 'When Halvorsen met Quispe, what did he criticise?', DELAY],
    ['Who handed Halvorsen a letter?', 'Who handed Quispe a letter?', LETTER],
  ])('%s', (others, own, told) => {
    expect(ask(others)).not.toContain(told);
    expect(ask(own)).toContain(told);
  });
});

test('what began with co- was done together, what began with con- was not', () => {
  expect(ask('What did Quispe complain of?')).toEqual('not-found');
  expect(ask('What did Halvorsen complain of?')).toContain(DELAY);
});

test('what somebody was offered by another is told of who offered it', () => {
  const SLOOP = 'Quispe was offered a sloop by Halvorsen.';
  expect(ask('Who offered Quispe a sloop?')).toBe(SLOOP);
  expect(ask('What did Halvorsen offer Quispe?')).toBe(SLOOP);
  expect(ask('What did Quispe offer Halvorsen?')).not.toContain(SLOOP);
});
