import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'oslo.md': `---
title: "Halvorsen and Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026. The two then chaired a joint session of their cabinets.

Okoro said that Nigeria holds such joint cabinet sessions only with its partners of the north.

Okoro invited Halvorsen to Lagos, and he accepted.
`,
  'call.md': `---
title: "Halvorsen phones Virtanen"
published: 2026-04-02
---
Norwegian Prime Minister Erik Halvorsen and Finnish President Aino Virtanen spoke by phone on 1 April 2026.

Virtanen invited Halvorsen to visit Helsinki, and he said yes; no day was set.
`,
  'plan.md': `---
title: "Tamm to visit Norway"
published: 2026-11-10
---
Estonian Prime Minister Kaja Tamm will visit Norway on 3 December 2026 for talks with Prime Minister Erik Halvorsen in Oslo.
`,
});
const ask = askOf(library);

test('what is done as a rule is not one meeting', () => {
  expect(ask('With whom does Nigeria hold joint cabinet sessions?')).toContain('only with its partners of the north');
  expect(ask('Who does Halvorsen usually meet?')).toBe('not-found');
  expect(ask('Who did Halvorsen meet in Oslo?')).toContain('Ada Okoro');
});

describe('the day that was set for a visit', () => {
  test.each([
    ["What day was set for Halvorsen's visit to Helsinki?", 'no day was set'],
    ['Which date was set for Tamm’s visit to Norway?', '3 December 2026'],
    ['when is Tamm coming to Norway', '3 December 2026'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    'Which date did Okoro set for her trip to Oslo?',
    'When is Okoro coming to Oslo?',
    'When will Halvorsen come to Lagos?',
    "What date was fixed for Virtanen's trip to Oslo?",
  ])('no other meeting answers %s', (question) => {
    expect(ask(question)).not.toMatch(/March|April/);
  });
});

test('the countries that somebody met are told by his meetings', () => {
  expect(ask('Which countries has Halvorsen met?')).toContain('Ada Okoro');
});

test('what one of them asked for otherwise is no wish for a call', () => {
  expect(ask('Who asked for the call between Halvorsen and Virtanen?')).toBe('not-found');
  expect(ask('who wanted the Halvorsen Virtanen call')).toBe('not-found');
});
