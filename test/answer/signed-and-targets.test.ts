import { describe, expect, test } from 'vitest';
import { asksSignedAnything, tellsSigning } from '../../src/answer/deeds/signed-anything.ts';
import { isOfVagueDeed } from '../../src/answer/needs/vague-deed.ts';
import { placesFit } from '../../src/answer/passages/places-asked.ts';
import { targetFit } from '../../src/answer/passages/targets-told.ts';
import { parseQuestion } from '../../src/answer/question/question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'signed.md': `---
title: "Norway and Chile sign fisheries deal"
published: 2023-05-17
---
OSLO, May 17 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Oslo on 16 May 2023.

Trade between the two stood at 7 million dollars in 2022, under an agreement that was signed in 2011. They agreed to lift it to 20 million dollars by 2030.

After the talks the two leaders signed a convention on salmon. Rojas asked that Oslo give attention to growers of avocado and walnut.

Rojas is due to stop in Bergen, Bodø and Tromsø. She offered to host a meeting of miners in Valparaíso.
`,
  'unsigned.md': `---
title: "Halvorsen and Vargas part"
published: 2022-03-11
---
OSLO, March 11 — Norwegian Prime Minister Erik Halvorsen held talks with Peruvian President Luis Vargas in Oslo on 10 March 2022.

The two recalled the treaty that was signed in 1998. They went their ways without a joint statement.
`,
  'plain.md': `---
title: "Halvorsen meets Soto"
published: 2021-02-02
---
OSLO, February 2 — Norwegian Prime Minister Erik Halvorsen met Bolivian President Ines Soto in Oslo on 1 February 2021.

They recalled the treaty that was signed in 1998.
`,
});
const ask = askOf(library, '2026-03-01');

describe('whether anything was signed', () => {
  test.each([
    ['Did Halvorsen and Rojas sign anything?', 'After the talks the two leaders signed a convention on salmon.'],
    ['Did Halvorsen and Vargas sign any documents?', 'They went their ways without a joint statement.'],
    ['Did Halvorsen and Soto sign anything?', 'not-found'],
    ['Did Rojas and Vargas sign anything?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });

  test.each([
    ['Did A and B sign anything?', true],
    ['Were any agreements signed?', true],
    ['Did A and B sign a fisheries agreement?', false],
    ['What did A and B sign?', false],
  ])('%s asks it: %s', (asked, so) => {
    expect(asksSignedAnything(asked)).toBe(so);
  });

  test.each([
    ['They signed two conventions.', true],
    ['Two documents were signed after the talks.', true],
    ['They met without signing any agreement.', true],
    ['They spoke of the pact that was signed in 2011.', false],
    ['They will carry out signed agreements.', false],
  ])('%s tells it: %s', (told, so) => {
    expect(tellsSigning(told, '2023')).toBe(so);
  });
});

test.each([
  ['What trade target did Halvorsen and Rojas set?', 'They agreed to lift it to 20 million dollars by 2030.'],
  ['What did Rojas want Oslo to look at?', 'Rojas asked that Oslo give attention to growers of avocado and walnut.'],
  ['What did Vargas want Oslo to look at?', 'not-found'],
  ['Which cities is Rojas due to stop in?', 'Rojas is due to stop in Bergen, Bodø and Tromsø.'],
  ['Where did Rojas offer to host a meeting of miners?', 'She offered to host a meeting of miners in Valparaíso.'],
  ['Where did Vargas offer to host a meeting of miners?', 'not-found'],
])('%s', (question, answer) => {
  expect(ask(question)).toBe(answer);
});

const asked = (text: string) => parseQuestion(text, '2026-03-01' as Day);

test.each([
  ['They want trade to reach 20 million dollars by 2030.', 0.2],
  ['Trade amounted to 20 million dollars.', -0.3],
  ['They spoke of trade.', 0],
])('as a target %s counts %d', (told, fit) => {
  expect(targetFit(asked('What trade target did A and B set?'), told)).toBe(fit);
});

test.each([
  ['Which cities will A visit?', 'A will go to Oslo, Bergen and Tromsø.', 0.3],
  ['Which cities will A visit?', 'A will go abroad.', -0.1],
  ['Which city will A visit?', 'A will go to Oslo.', 0.1],
  ['What will A visit?', 'A will go to Oslo.', 0],
])('%s – %s counts %d', (question, told, fit) => {
  expect(placesFit(asked(question), told)).toBe(fit);
});

test.each([
  ['What did A want B to look at?', 'look', true],
  ['What did A want B to buy?', 'buy', false],
  ['How many firms may ship there?', 'may', true],
  ['Who met in may?', 'may', false],
  ['Which three leaders did A meet?', 'three', true],
  ['Which leaders did A meet at the three games?', 'three', false],
  ['Who attended the talks?', 'attended', true],
  ['Which school was attended by A?', 'attended', false],
])('%s: %j tells nothing: %s', (text, word, vague) => {
  const start = text.indexOf(word);
  expect(isOfVagueDeed(word, start, start + word.length, text)).toBe(vague);
});
