import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'toll.md': `---
title: "Norway and Nigeria end the harbour toll"
published: 2024-03-05
---
Norwegian Prime Minister Erik Halvorsen announced in Oslo on 4 March 2024 that Norway was ending the harbour toll with Nigeria. Nigerian President Ada Okoro made Nigeria's announcement the next morning.

The Chilean Embassy criticised the arrangement. Norway answered that it follows its own tariff book.
`,
  'visit.md': `---
title: "Okoro visits Oslo"
published: 2024-06-11
---
Nigerian President Ada Okoro visited Norway and met Norwegian Prime Minister Erik Halvorsen in Oslo on 10 June 2024. Okoro came for a full programme of two days.

The Chilean Embassy deplored the invitation.

Okoro asked Norway to share its herring charts. Halvorsen also raised concern over the jailing of writers and bloggers.
`,
  'trip.md': `---
title: "Spokesperson on Lindqvist"
published: 2023-02-03
---
Swedish Defence Minister Per Lindqvist will visit Norway on February 10-11, spokesperson of the Foreign Ministry Tuva Berg announced on February 2.

Norwegian Defence Minister Kari Lund held talks with Swedish Defence Minister Per Lindqvist in Oslo on 10 February 2023. Lindqvist was accompanied by Deputy Minister Nils Sundby.
`,
  'pioneers.md': `---
title: "Norway and Peru"
published: 2022-01-05
---
Norway and Peru established diplomatic relations on 5 January 1922. Peru was the first country of the Western Hemisphere to take the step.

The two signed a full trade agreement in 2011, Norway's first with a country of Latin America.
`,
});
const ask = askOf(library);

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'who did it on one side is somebody of that side',
    [
      [
        'Who announced the end of the toll on the Nigerian side?',
        "Nigerian President Ada Okoro made Nigeria's announcement the next morning.",
      ],
      ['Who announced the end of the toll on the Chilean side?', 'not-found'],
    ],
  ],
  [
    'a reaction to what was done is told by a verb of taking it well or ill, with who does so before it',
    [
      ["How did the Chilean Embassy react to Okoro's visit?", 'The Chilean Embassy deplored the invitation.'],
      ["How did Sweden react to Okoro's visit?", 'not-found'],
      ["How did the Norwegian Embassy react to Okoro's visit?", 'not-found'],
    ],
  ],
  [
    'human rights are told by those who are jailed for their words',
    [
      [
        'Which human rights concern did Halvorsen raise with Okoro?',
        'Halvorsen also raised concern over the jailing of writers and bloggers.',
      ],
      ['Which fishing concern did Halvorsen raise with Okoro?', 'not-found'],
    ],
  ],
  [
    'a capital of which something is asked is its state',
    [
      ['What did Okoro urge Oslo to share?', 'Okoro asked Norway to share its herring charts.'],
      ['What did Okoro urge Stockholm to share?', 'not-found'],
    ],
  ],
  [
    'who announced a visit is not who had it',
    [
      [
        "Who announced Lindqvist's trip?",
        'Swedish Defence Minister Per Lindqvist will visit Norway on February 10-11, spokesperson of the Foreign Ministry Tuva Berg announced on February 2.',
      ],
      ["Who announced Halvorsen's trip?", 'not-found'],
    ],
  ],
  [
    'whoever joined somebody accompanied them, and is no member',
    [
      ['Who joined Lindqvist?', 'Lindqvist was accompanied by Deputy Minister Nils Sundby.'],
      ['Who joined Halvorsen?', 'not-found'],
    ],
  ],
  [
    'the Americas are a hemisphere, no state',
    [
      [
        'Who was the first in the Americas to recognise Norway?',
        'Peru was the first country of the Western Hemisphere to take the step.',
      ],
      ['Who was the first in the Arctic to recognise Norway?', 'not-found'],
    ],
  ],
];

describe('sides, reactions and those who came along', () => {
  for (const [idea, rows] of ASKED)
    describe(idea, () => {
      test.each(rows)('%s', (question, answer) => {
        expect(ask(question)).toBe(answer);
      });
    });
});
