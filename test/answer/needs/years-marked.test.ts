import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const ask = askOf(
  buildLibrary({
    'bells.md': `---
title: "Hansen and Okoro on bells and boats"
published: 2026-03-03
---
OSLO, March 3 — Norwegian Foreign Minister Odd Hansen received Nigerian Foreign Minister Ada Okoro in Oslo on Tuesday.

Hansen told her that on May 4 Norway would celebrate the 70th anniversary of its first lighthouse school.

The boat club of Lagos would have its fortieth birthday in June, Okoro said.

Norway has had 45 ferries since the spring, Hansen noted.
`,
  }),
);

describe('a count of years that is marked, told by its ordinal or in words', () => {
  test.each([
    [
      'When will Norway celebrate 70 years of its first lighthouse school?',
      'Hansen told her that on May 4 Norway would celebrate the 70th anniversary of its first lighthouse school.',
    ],
    [
      'When does the Lagos boat club turn 40?',
      'The boat club of Lagos would have its fortieth birthday in June, Okoro said.',
    ],
    ['When will Norway celebrate 60 years of its first lighthouse school?', 'not-found'],
    ['When does the Lagos boat club turn 45?', 'not-found'],
  ])('%s', (question, answer) => expect(ask(question)).toBe(answer));
});
