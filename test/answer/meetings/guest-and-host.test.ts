import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askSealCounts } from '../texts/seal-counts.ts';

const library = buildLibrary({
  'oslo.md': `---
title: "Halvorsen and Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026.

Okoro promised to send cocoa to Bergen. Halvorsen asked Okoro to open a consulate in Tromsø.
`,
  'lagos.md': `---
title: "Okoro receives Virtanen"
published: 2026-05-05
---
LAGOS, May 5 — Nigerian President Ada Okoro held talks with Finnish President Aino Virtanen in Lagos on 4 May 2026.

Virtanen promised to send doctors to Kano. Okoro asked Virtanen to buy more sesame.
`,
  'call.md': `---
title: "Halvorsen phones Lind"
published: 2026-06-02
---
Norwegian Prime Minister Erik Halvorsen and Swedish Prime Minister Karin Lind spoke by phone on 1 June 2026.

Lind promised to send snowploughs to Narvik.
`,
});
const ask = askOf(library);

describe('guests and hosts are known by where they met', () => {
  test.each([
    ["What did Halvorsen's guest promise?", 'Okoro promised to send cocoa to Bergen.'],
    ['what did the guest of Okoro promise', 'Virtanen promised to send doctors to Kano.'],
    ["What did Okoro's host ask for?", 'Halvorsen asked Okoro to open a consulate in Tromsø.'],
    ['What did Virtanen promise her host?', 'Virtanen promised to send doctors to Kano.'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    "What did Halvorsen's host promise?",
    "What did Virtanen's guest promise?",
  ])('nobody was %s', (question) => {
    expect(ask(question)).not.toMatch(/cocoa|doctors/);
  });
});

describe('the host who is told or asked something', () => {
  test.each([
    ['What did Virtanen promise the host?', 'Virtanen promised to send doctors to Kano.'],
    ['What did Lind promise the host?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });

  test.each([
    ['What did Okoro tell the host about the Lagos Fair?', 'outcome of the Lagos Fair'],
    ['What did Okoro ask the host about the canal locks?', 'not-found'],
    ['What did Halvorsen ask the guest to send?', 'three of her harbour pilots'],
    ['What did Laine ask the guest to send?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askSealCounts(question)).toContain(expected);
  });
});
