import { expect, test } from 'vitest';
import { isAtAnniversary } from '../../../src/answer/times/at-anniversary.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const library = buildLibrary({
  'leap.md': `---
title: "Norway and Chile since a leap day"
published: 2009-06-03
events:
  - { what: "Diplomatic relations between Norway and Chile", parties: [NO, CL], date: "1992-02-29", kind: diplomatic relations }
  - { what: "Fisheries agreement between Norway and Chile", parties: [NO, CL], date: "2003-04-05", kind: agreement }
---
OSLO, June 3 — Norway and Chile established diplomatic relations on 29 February 1992. A fisheries agreement between Norway and Chile was signed on 5 April 2003.
`,
});
const ask = askOf(library, '2026-03-05');

test.each([
  [
    'When is the next anniversary of Norway and Chile?',
    '5 April 2026 is 23 years after: Fisheries agreement between Norway and Chile (5 April 2003), the 23rd anniversary.',
  ],
  [
    'When is the next round anniversary of Norway and Chile?',
    '5 April 2028 is 25 years after: Fisheries agreement between Norway and Chile (5 April 2003), the 25th anniversary.',
  ],
  [
    'When is the next real anniversary of relations between Norway and Chile?',
    '29 February 2028 is 36 years after: Diplomatic relations between Norway and Chile (29 February 1992), the 36th anniversary.',
  ],
  ['When is the next round anniversary of Norway and Peru?', 'not-found'],
  [
    'Which anniversary with Chile comes next for Norway?',
    '5 April 2026 is 23 years after: Fisheries agreement between Norway and Chile (5 April 2003), the 23rd anniversary.',
  ],
  [
    'Which anniversary of Norway and Chile was coming up in 2022?',
    '2022 is 30 years after: Diplomatic relations between Norway and Chile (29 February 1992), the 30th anniversary. | 2022 is 19 years after: Fisheries agreement between Norway and Chile (5 April 2003), the 19th anniversary.',
  ],
])('%s', (question, answer) => {
  expect(ask(question)).toBe(answer);
});

test.each([
  ['Which ambassador was at the concert for the 90th anniversary?', true],
  ['Who spoke at the ceremony marking the 30th anniversary?', true],
  ['What did A give B for the 20th anniversary?', true],
  ['Which anniversary did A and B mark?', false],
  ['When is the 60th anniversary of relations?', false],
  ['Who marks an anniversary in May?', false],
])('%s asks about something else: %s', (asked, aside) => {
  expect(isAtAnniversary(asked)).toBe(aside);
});
