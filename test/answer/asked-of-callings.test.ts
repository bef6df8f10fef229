import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'oslo.md': `---
title: "Okoro in Oslo"
published: 2024-03-05
---
OSLO, March 4 — Nigerian President Ada Okoro held talks with Norwegian Prime Minister Erik Halvorsen in Oslo on 4 March 2024.

Okoro said that Lagos wants more ferries. In addition, Nigeria will reopen its flower fair.

Halvorsen conveyed the regards of King Olav to Okoro. He also conveyed a letter from Speaker Ruth Hansen to Okoro.

Halvorsen accepted Okoro's invitation to visit Lagos. Halvorsen said he appreciated the decision of President Ada Okoro to take Norway off the list of closed markets.

Nigeria was among the first countries to take part in the Fjord Fund, Halvorsen said. The agenda of the inter-parliamentary group holds herring and timber.

Okoro also spoke at Lillehammer and met the speakers of both houses of Parliament.

The day before, she had met several hundred Nigerians, the former skating coach Bola Ige among them.
`,
    'envoy.md': `---
title: "Sundby receives Danjuma"
published: 2024-04-03
---
OSLO, April 2 — Norwegian Foreign Minister Nils Sundby on 2 April 2024 received Nigerian Ambassador to Norway Kofi Danjuma.

Sundby praised Danjuma's part in the ferry pact while he served as director of the port of Lagos.

Danjuma encouraged Norway to deal with late permits. Sundby had taken over the duties of Tuva Berg in March.

Sundby asked Nigeria for credits to build a tunnel in Bodo.
`,
  }),
);

/** What an idea lets be found, each with what it must leave alone. */
const ASKED: readonly (readonly [string, readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'somebody of a calling is told by a sentence, not by whomever one met',
    [
      [
        'who was the skating coach Okoro met in Oslo',
        'The day before, she had met several hundred Nigerians, the former skating coach Bola Ige among them.',
      ],
      [
        'Who did Okoro meet in the Norwegian Parliament?',
        'Okoro also spoke at Lillehammer and met the speakers of both houses of Parliament.',
      ],
      ['Who did Okoro meet in Oslo?', 'Ada Okoro and Erik Halvorsen held talks in Oslo on 4 March 2024.'],
    ],
  ],
  [
    'what is left out answers nothing',
    [
      [
        'What did Halvorsen convey to Okoro besides regards?',
        'He also conveyed a letter from Speaker Ruth Hansen to Okoro.',
      ],
    ],
  ],
  [
    'invitations are taken up, lists are left, one of the first is among them',
    [
      ["Did Halvorsen take up Okoro's invitation?", "Halvorsen accepted Okoro's invitation to visit Lagos."],
      ["Did Sundby take up Okoro's invitation?", 'not-found'],
      [
        'What list did Okoro take Norway off?',
        'Halvorsen said he appreciated the decision of President Ada Okoro to take Norway off the list of closed markets.',
      ],
      [
        'Is Nigeria one of the first to join the Fjord Fund?',
        'Nigeria was among the first countries to take part in the Fjord Fund, Halvorsen said.',
      ],
      ['Is Sweden one of the first to join the Fjord Fund?', 'not-found'],
    ],
  ],
  [
    "a speaker's own state goes on for the speaker",
    [
      ['What did Okoro say about the flower fair?', 'In addition, Nigeria will reopen its flower fair.'],
      ['What did Sundby say about the flower fair?', 'not-found'],
    ],
  ],
  [
    'what somebody was before is told as what they had been',
    [
      [
        'what was Danjuma before he became ambassador',
        "Sundby praised Danjuma's part in the ferry pact while he served as director of the port of Lagos.",
      ],
      ['what was Halvorsen before he became prime minister', 'not-found'],
    ],
  ],
  [
    'words in two parts, and for dealing with a thing',
    [
      [
        "what's on the agenda of the interparliamentary group",
        'The agenda of the inter-parliamentary group holds herring and timber.',
      ],
      ['what did Danjuma want Norway to fix', 'Danjuma encouraged Norway to deal with late permits.'],
    ],
  ],
  ['a government is no bank', [['Which bank lent Norway money to build a tunnel in Bodo?', 'not-found']]],
  ['a gift is given to whom it names', [['What did Halvorsen give Danjuma?', 'not-found']]],
];

describe('asked of callings, lists and what is left out', () => {
  for (const [idea, rows] of ASKED)
    describe(idea, () => {
      test.each(rows)('%s', (question, answer) => {
        expect(ask(question)).toBe(answer);
      });
    });
});
