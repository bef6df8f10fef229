import { describe, expect, test } from 'vitest';
import { spellOut } from '../../src/answer/question/shorthand.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'moen.md': `---
title: "Ambassador Moen received in Oslo"
published: 2022-03-11
---
OSLO, March 11 — Norwegian Prime Minister Erik Halvorsen received Chilean Ambassador Siri Moen in Oslo on 10 March 2022.

Moen said she was glad to be back in Bergen, where she had taught from 2004 to 2007.

On 9 March General Pedro Alves had met Senator Ada Okoro on Harbour Hill.

Chile will give RMB 3 million in grant aid for schools.
`,
  'cabinets.md': `---
title: "Cabinets of Norway and Chile meet"
published: 2023-05-17
---
OSLO, May 17 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Oslo on 16 May 2023.

The two then chaired a joint meeting of their cabinets, the fourth of its kind.

Trade between Norway and Chile was worth 7 million dollars in 2021.
`,
});

const ask = askOf(library, '2026-03-01');

test.each([
  ['who did Gen Alves meet', 'who did General Alves meet'],
  ['DPM mtg w/ Amb Moen', 'Deputy Prime Minister meeting with Ambassador Moen'],
  ['how often, incl. June 2024?', 'how often in June 2024?'],
  ["Did A say yes to B's invitation?", "Did A accept B's invitation?"],
  ['What did Gen. say', 'What did Gen. say'],
  ['Which general said yes', 'Which general said yes'],
])('%j is read as %j', (typed, spelt) => {
  expect(spellOut(typed)).toBe(spelt);
});

test.each([
  ['since when were we partners of Chile', 'since when were Norway partners of Chile'],
  ['who does our PM meet', "who does Norway's PM meet"],
  ['Who wept? Weber', 'Who wept? Weber'],
  ["What did he mean by 'we'?", "What did he mean by 'we'?"],
])('%j of a Norwegian desk is read as %j', (typed, spelt) => {
  expect(spellOut(typed, 'Norway')).toBe(spelt);
});

describe('a desk asks', () => {
  test.each([
    ['who did Gen Alves meet on Harbour Hill?', 'Ada Okoro'],
    ['When had Moen taught in Bergen before she became ambassador?', '2004 to 2007'],
    ['how many joint cabinet meetings have Norway and Chile held?', 'fourth of its kind'],
    ['How much grant aid will Chile give for schools?', 'RMB 3 million'],
    ['Which ambasadors did Halvorsen receive?', 'Siri Moen'],
    ['How much was trade with Chile in 2021?', '7 million dollars'],
    ["Where was Halvorsen's May 2023 Chile meeting?", 'Oslo'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    'who did Gen Alves meet on Castle Hill?',
    'how many joint cabinet meetings have Norway and Peru held?',
    'How much was trade with Chile in 2022?',
  ])('in vain: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});
