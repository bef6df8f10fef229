import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'treaty.md': `---
title: "The Bergen Treaty of 1973"
published: 2023-01-09
---
The Bergen Treaty on herring was signed in Bergen on 9 January 1973 by Foreign Minister Nils Sundby of Norway and Foreign Minister Kofi Mensah of Ghana.
`,
  'talks.md': `---
title: "Halvorsen meets Okoro in Lagos"
published: 2024-04-05
---
Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 April 2024, and the two signed an agreement on ferries.

Halvorsen proposed cutting duties on goods from Nigeria. Okoro accepted the proposal.

A day earlier, Halvorsen had a working session with former Nigerian Foreign Minister Musa Bello.

Ambassador Kari Lund, dean of the corps, was present at the talks.
`,
  'greetings.md': `---
title: "Okoro receives Norwegian envoy"
published: 2025-01-20
---
Nigerian President Ada Okoro received Norwegian Ambassador Kari Lund in Lagos on 20 January 2025. Ambassador Lund conveyed New Year greetings from Prime Minister Erik Halvorsen.

Okoro asked the envoy to carry her thanks back to Oslo. She invited Halvorsen to revisit Nigeria.

Lund asked Nigerian lenders to move faster on the harbour loan.
`,
});
const ask = askOf(library);

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'an agreement named by its place is that one',
    [
      [
        'Who signed the Bergen treaty?',
        'The Bergen Treaty on herring was signed in Bergen on 9 January 1973 by Foreign Minister Nils Sundby of Norway and Foreign Minister Kofi Mensah of Ghana.',
      ],
      ['Who signed the Lagos treaty?', 'not-found'],
    ],
  ],
  [
    'a number is not told by the day of a month',
    [
      ['Who proposed cutting duties on goods?', 'Halvorsen proposed cutting duties on goods from Nigeria.'],
      ['Who proposed the four goods?', 'not-found'],
    ],
  ],
  [
    'who is called former is told as such',
    [
      [
        'Which former foreign minister did Halvorsen see?',
        'A day earlier, Halvorsen had a working session with former Nigerian Foreign Minister Musa Bello.',
      ],
      ['Which former president did Halvorsen see?', 'not-found'],
    ],
  ],
  [
    'what one asked another to do is told by that verb',
    [
      ['What did Okoro ask the envoy to carry?', 'Okoro asked the envoy to carry her thanks back to Oslo.'],
      ['What did Okoro ask the envoy to dismantle?', 'not-found'],
    ],
  ],
  [
    'who thanked or welcomed is told by that act',
    [
      ['Who accepted the proposal on duties?', 'Okoro accepted the proposal.'],
      ['Who welcomed the duties on goods?', 'not-found'],
    ],
  ],
  [
    'who was in office when something was done is told with it',
    [
      [
        'Who was foreign minister when the herring treaty was signed?',
        'The Bergen Treaty on herring was signed in Bergen on 9 January 1973 by Foreign Minister Nils Sundby of Norway and Foreign Minister Kofi Mensah of Ghana.',
      ],
      ['Who was prime minister when the herring treaty was signed?', 'not-found'],
    ],
  ],
  [
    'words are carried in other words',
    [
      [
        "Who passed on Halvorsen's New Year wishes?",
        'Ambassador Lund conveyed New Year greetings from Prime Minister Erik Halvorsen.',
      ],
      ["Who passed on Sundby's New Year wishes?", 'not-found'],
      ['Who did Okoro invite back to Nigeria?', 'She invited Halvorsen to revisit Nigeria.'],
      ['Who did Lund invite back to Nigeria?', 'not-found'],
      [
        'What did Lund want Nigerian lenders to speed up?',
        'Lund asked Nigerian lenders to move faster on the harbour loan.',
      ],
    ],
  ],
  ['whoever stepped down resigned', [['Who stepped down from the Norwegian side?', 'not-found']]],
];

describe('which one is meant', () => {
  for (const [idea, rows] of ASKED)
    describe(idea, () => {
      test.each(rows)('%s', (question, answer) => {
        expect(ask(question)).toBe(answer);
      });
    });
});
