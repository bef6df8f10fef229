import { describe, expect, test } from 'vitest';
import { asksHostOfEvent } from '../../src/answer/question/hosted-event.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'piers.md': `---
title: "Hansen hosts Otieno"
published: 2024-04-12
---
OSLO, April 11 — Norwegian Defence Minister Odd Hansen met Kenyan Defence Minister Juma Otieno in Oslo on 11 April 2024, where both were for the North Sea Forum.

Hansen and Otieno talked about plans for opening the four new rescue piers in Mombasa. Along with the five rescue piers that exist, these piers will make it possible to train pilots.

The exercise Blue Heron involved over 17,000 sailors.

Otieno pledged to instruct his forces to block all smuggling of ivory in border areas.

Hansen said that Secretary Lund would go to Nairobi for consultations next week.
`,
  }),
);

/** What an idea lets be found, each with what it must leave alone. */
const ASKED: readonly (readonly [string, readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'new things are counted, "the two" are not',
    [
      [
        'How many new rescue piers are there?',
        'Hansen and Otieno talked about plans for opening the four new rescue piers in Mombasa.',
      ],
    ],
  ],
  ['an event is hosted by whoever did, not by who met there', [['Who hosted the North Sea Forum?', 'not-found']]],
  [
    'what several joined involved them, and what is stopped is blocked',
    [
      ['How many sailors joined Blue Heron?', 'The exercise Blue Heron involved over 17,000 sailors.'],
      ['How many pilots joined Blue Heron?', 'not-found'],
      [
        'what is Otieno going to stop at the border',
        'Otieno pledged to instruct his forces to block all smuggling of ivory in border areas.',
      ],
    ],
  ],
  [
    'where two will meet next is no plan of a third',
    [['Where will Hansen and Otieno see each other next?', 'not-found']],
  ],
];

describe('hosts, pairs and new things', () => {
  test.each(ASKED)('%s', (_, rows) => {
    expect(rows.map(([question]) => [question, ask(question)])).toEqual(rows);
  });
});

test('events are hosted, guests are received', () => {
  expect(['Who hosted APEC in 2017?', 'who will host the next summit'].map(asksHostOfEvent)).toEqual([true, true]);
  expect(['Who hosted Ana Soto?', 'Who hosted the ASEAN delegation?'].map(asksHostOfEvent)).toEqual([false, false]);
});

test('who asks for the new one gets the best sentence first, and otherwise the oldest', () => {
  const askKeepers = askOf(
    buildLibrary({
      'dahl.md': `---
title: "News of the island"
published: 2014-07-04
---
OSLO — The herring came late. Keeper Kari Dahl moved into the new lighthouse on Gull Island.
`,
      'berg.md': `---
title: "News of the island"
published: 2025-09-26
---
OSLO — Keeper Nils Berg moved into the new lighthouse on Gull Island.
`,
    }),
  );
  const dahl = 'Keeper Kari Dahl moved into the new lighthouse on Gull Island.';
  const berg = 'Keeper Nils Berg moved into the new lighthouse on Gull Island.';
  expect(askKeepers('Who moved into the new lighthouse on Gull Island?')).toBe(`${berg} | ${dahl}`);
  expect(askKeepers('Who moved into the lighthouse on Gull Island?')).toBe(`${dahl} | ${berg}`);
});
