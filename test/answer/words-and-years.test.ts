import { describe, expect, test } from 'vitest';
import { isYear } from '../../src/answer/times/year-by-name.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'cod.md': `---
title: "Cod exports up"
published: 2021-08-17
---
OSLO, August 17 — Exports of cod from Norway to Chile rose by a tenth in the first seven months, the customs office said.

The cod sector has set itself the target of earning 14 million dollars this year, up from 12 million dollars last year.
`,
  'hall.md': `---
title: "Concert in Oslo"
published: 2022-03-11
---
OSLO, March 11 — Norwegian Minister of Culture Siri Moen received Chilean Ambassador Pedro Ibarra in Oslo on 10 March 2022.

Ibarra asked Moen to convey his best wishes to the Norwegian Prime Minister.

The weather was fine.

In the evening a concert was held at the Marble Hall in the presence of Ibarra and Senator Ines Soto.

Ibarra left on 12 March for Bergen. Before arriving in Oslo, the Ambassador had visited Malmö.

Oslo has so far given five million doses of the Bodex vaccine to Peru.
`,
});
const ask = askOf(library, '2026-03-01');

describe('a year told as this one or the last', () => {
  test.each([
    [
      'What export target did the cod sector set for 2021?',
      'The cod sector has set itself the target of earning 14 million dollars this year, up from 12 million dollars last year.',
    ],
    ['What export target did the cod sector set for 2030?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });

  test.each([
    ['2021', true],
    ['12021', false],
    ['year', false],
  ])('%s is a year: %s', (typed, year) => {
    expect(isYear(typed)).toBe(year);
  });
});

test.each([
  // The concert tells nothing that he said.
  ['What did Ibarra say at the Marble Hall?', 'not-found'],
  // What a state gave is no gift of his.
  ['What gift did Ibarra bring for Moen?', 'not-found'],
  ['Where did Ibarra go after Oslo?', 'Ibarra left on 12 March for Bergen.'],
  ['Where did Ibarra go after Lima?', 'not-found'],
  ['Where did Ibarra go before Oslo?', 'Before arriving in Oslo, the Ambassador had visited Malmö.'],
  ['Where did Moen go before Oslo?', 'not-found'],
  [
    'To whom did Ibarra ask Moen to convey best wishes?',
    'Ibarra asked Moen to convey his best wishes to the Norwegian Prime Minister.',
  ],
  ['To whom did Soto ask Moen to convey best wishes?', 'not-found'],
  ['How many Bodex doses has Oslo given?', 'Oslo has so far given five million doses of the Bodex vaccine to Peru.'],
  ['How many Bodex doses has Lima given?', 'not-found'],
])('%s', (question, answer) => {
  expect(ask(question)).toBe(answer);
});
