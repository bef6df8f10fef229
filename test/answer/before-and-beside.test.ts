import { describe, expect, test } from 'vitest';
import { inDeskPhrases } from '../../src/answer/question/desk-phrases.ts';
import { lastBefore, tellsLast } from '../../src/answer/times/last-before.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'oslo.md': `---
title: "Norwegian and Chilean foreign ministers meet in Oslo"
published: 2023-05-17
---
OSLO, May 17 — Norwegian Foreign Minister Erik Halvorsen held talks with Chilean Foreign Minister Ana Rojas in Oslo on 16 May 2023.

Rojas last came to Norway in March 2019, when she opened a school of mines.

The following day Halvorsen met Foreign Minister of Peru Luis Vargas in Bergen. No Chilean president had visited since 2004.
`,
  'choir.md': `---
title: "Chilean and Norwegian choirs mark 90 years of relations"
published: 2009-06-03
---
OSLO, June 3 — A concert for the 90th anniversary of relations between Norway and Chile was held in Oslo on 2 June 2009, with Chilean Ambassador Pedro Ibarra among the guests.

Norwegian Minister of Culture Siri Moen cabled her congratulations to Senator Ines Soto of Chile on her election as Vice President.
`,
});
const ask = askOf(library, '2026-03-01');

describe('the last one before', () => {
  test.each([
    [
      'When was Rojas last in Norway before 2023?',
      'Rojas last came to Norway in March 2019, when she opened a school of mines.',
    ],
    [
      "When was a Chilean president's last visit to Norway before Rojas?",
      'No Chilean president had visited since 2004.',
    ],
    // She had not come before that, as far as anybody tells.
    ['When was Rojas last in Norway before 2015?', 'not-found'],
    ['When was Halvorsen last in Norway before Rojas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });

  test.each([
    ['When did A last meet B before 2008?', { head: 'When did A last meet B', tail: '2008', until: '2008-01-01' }],
    [
      'When was the previous round before the visit of A?',
      { head: 'When was the previous round', tail: 'the visit of A' },
    ],
    ['When was A in Oslo before she met B?', { head: 'When was A in Oslo', tail: 'she met B', open: true }],
    ['When did A meet B before 2008?', undefined],
    ['When did A last meet B before that?', undefined],
  ])('%s is taken apart', (asked, parts) => {
    expect(lastBefore(asked)).toEqual(parts);
  });

  test.each([
    ['The previous round was held in Bergen in 2004.', true],
    ['A last met B in May 2004.', true],
    ['A last met B.', false],
    ['A met B in May 2004.', false],
    ['It was the last day of the fair, in 2012.', false],
  ])('%s looks back: %s', (text, back) => {
    expect(tellsLast(text, '2010-01-01')).toBe(back);
  });
});

test.each([
  ['Who did Halvorsen meet the day after Rojas?', 'Erik Halvorsen and Luis Vargas met in Bergen on 17 May 2023.'],
  ['Who did Halvorsen meet the day before Rojas?', 'not-found'],
  ['Who did Rojas meet the day after Halvorsen?', 'not-found'],
])('beside another meeting: %s', (question, answer) => {
  expect(ask(question)).toBe(answer);
});

test.each([
  [
    'Which Chilean ambassador was at the concert for the 90th anniversary?',
    'A concert for the 90th anniversary of relations between Norway and Chile was held in Oslo on 2 June 2009, with Chilean Ambassador Pedro Ibarra among the guests.',
  ],
  ['Which Peruvian ambassador was at the concert for the 90th anniversary?', 'not-found'],
  [
    'Who congratulated Soto on becoming Vice President?',
    'Norwegian Minister of Culture Siri Moen cabled her congratulations to Senator Ines Soto of Chile on her election as Vice President.',
  ],
  ['Who congratulated Ibarra on becoming Vice President?', 'not-found'],
])('%s', (question, answer) => {
  expect(ask(question)).toBe(answer);
});

test.each([
  ['Who did A see in KL?', 'Who did A see in Kuala Lumpur?'],
  ['Which cabinet members did A meet?', 'Which ministers did A meet?'],
  ['Who sat in on the talks?', 'Who attended the talks?'],
  ['Who was Ana Rojas to meet in May?', 'Who was Ana Rojas due to meet in May?'],
  ['Who was asked to meet B?', 'Who was asked to meet B?'],
  ['Who did A have a working session with?', 'Who did A meet with?'],
  ['What did A say at the Oslo meeting?', 'What did A say at the meeting in Oslo?'],
  ['What did A say at the Oslo meeting of ministers?', 'What did A say at the Oslo meeting of ministers?'],
])('%j is put as %j', (typed, put) => {
  expect(inDeskPhrases(typed)).toBe(put);
});
