import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

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

describe('what tells fewer of the words says nothing beside what tells them all', () => {
  test.each([
    [
      'Which railway project was mentioned?',
      'Lund called for joint projects such as the Bergen – Voss railway project.',
    ],
    [
      'What sectors did the Norwegian Prime Minister prioritise?',
      'Halvorsen outlined key priorities for the two countries, from salmon to copper.',
    ],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});
