import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askKelpLoan } from '../texts/kelp-loan.ts';

describe('the two leaders are those whom the sentence before them names', () => {
  test.each([
    [
      'What committee did Quispe and Halvorsen agree to create?',
      'The two leaders also agreed to strengthen cooperation in several areas, including the creation of a kelp committee between the Norwegian and Peruvian governments.',
    ],
    ['What committee did Quispe and Aas agree to create?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});

describe('who only came along is none of the two sides, who met the same one apart is', () => {
  const ask = askOf(
    buildLibrary({
      'lagos.md': `---
title: "Norwegian premier meets Nigerian president"
published: 2026-05-13
---
LAGOS, May 12 — Norwegian Premier Erik Halvorsen met Nigerian President Amina Sule in Lagos on 12 May 2026.

Norwegian Trade Minister Sigrid Aas and Nigerian Health Minister Femi Okoro were present.

The two sides agreed to build a kelp plant in Lagos.

Halvorsen also met Chilean Foreign Minister Ana Vega in Lagos on 12 May 2026.

The two leaders agreed to set up a whale committee.
`,
    }),
  );
  test.each([
    ['What did Halvorsen and Sule agree to build?', 'The two sides agreed to build a kelp plant in Lagos.'],
    ['What committee did Halvorsen and Sule agree to set up?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
