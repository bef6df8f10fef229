import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'relief.md': `---
title: "Halvorsen and Okoro meet in Lagos"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2024.

The Norwegian leader thanked Nigeria for providing 300 tonnes of millet during the flood. President Okoro in turn thanked Norway for supplying forty field kitchens to Nigeria in the first days of the flood.

Halvorsen also raised the fishing quota and the price of cocoa.

The Norwegian leader agreed with the directions that President Okoro named, stressing that harbours come first.

Norwegian Climate Envoy Tuva Berg will go on with the forests, he noted.

The Norwegian guest invited the Nigerian President to attend the Northern Forum in Bodo next year. He asked Abuja to back the Norwegian bid for the Maritime Council.

Okoro welcomed a fish fair in Bergen, while Halvorsen urged her to ratify the herring pact. Halvorsen asked Okoro to convey his greetings to the Senate.

At the talks, the two sides dwelt on timber and tolls.

Norwegian Ambassador Kari Lund attended the talks. Okoro presented the Ambassador with the Palm Order, a decoration for friends of the country.
`,
  'messages.md': `---
title: "Norway and Ghana exchange messages"
published: 2020-02-10
---
OSLO, February 10 — Leaders of Norway and Ghana exchanged messages on the 60th anniversary of the ferry treaty between the two countries.

On the same day Foreign Minister Nils Sundby exchanged messages with Ghanaian Foreign Minister Kofi Mensah.
`,
});
const ask = askOf(library);

const SUPPLIED =
  'President Okoro in turn thanked Norway for supplying forty field kitchens to Nigeria in the first days of the flood.';
const PROVIDED = 'The Norwegian leader thanked Nigeria for providing 300 tonnes of millet during the flood.';
const INVITED = 'The Norwegian guest invited the Nigerian President to attend the Northern Forum in Bodo next year.';

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'whoever is thanked for giving something gave it',
    [
      ['What did Norway give Nigeria during the flood?', SUPPLIED],
      ['What did Nigeria give Norway during the flood?', PROVIDED],
      ['What did Chile give Norway during the flood?', 'not-found'],
    ],
  ],
  [
    'a letter is told as one, whatever word asks for it',
    [
      ['Who wrote to Kofi Mensah?', 'Nils Sundby and Kofi Mensah were in touch by message (date not stated).'],
      [
        'When did Sundby write to Mensah?',
        'On the same day Foreign Minister Nils Sundby exchanged messages with Ghanaian Foreign Minister Kofi Mensah.',
      ],
      ['Who sent a message to Mensah?', 'Nils Sundby and Kofi Mensah were in touch by message (date not stated).'],
      ['Who wrote to Okoro?', 'not-found'],
      ['When did Halvorsen send a letter to Okoro?', 'not-found'],
    ],
  ],
  [
    'words are of whoever says them',
    [
      ['what did Halvorsen raise', 'Halvorsen also raised the fishing quota and the price of cocoa.'],
      ['What did Berg say?', 'not-found'],
      ['What did Berg say in Lagos?', 'not-found'],
      ['What did Kofi Mensah write in his message for the 60th anniversary?', 'not-found'],
    ],
  ],
  [
    'of two in one sentence each has acts of one’s own',
    [
      [
        'What did Halvorsen urge Okoro to ratify?',
        'Okoro welcomed a fish fair in Bergen, while Halvorsen urged her to ratify the herring pact.',
      ],
      ['What did Okoro urge Halvorsen to ratify?', 'not-found'],
      ['What did Halvorsen ask Okoro to pass on?', 'Halvorsen asked Okoro to convey his greetings to the Senate.'],
      ['What did Okoro ask Halvorsen to pass on?', 'not-found'],
      ['What did Halvorsen promise on timber?', 'not-found'],
    ],
  ],
  [
    'whom the text calls by an office or a capital is meant',
    [
      ['What did Halvorsen invite the Nigerian President to?', INVITED],
      ['What event did Halvorsen invite Okoro to?', INVITED],
      ['What event did Okoro invite Halvorsen to?', 'not-found'],
      [
        'What did Halvorsen want Nigeria to back?',
        'He asked Abuja to back the Norwegian bid for the Maritime Council.',
      ],
      ['What did Halvorsen want Ghana to back?', 'not-found'],
    ],
  ],
  [
    'what somebody received is a thing, not a guest',
    [
      [
        'What medal did Ambassador Lund receive?',
        'Okoro presented the Ambassador with the Palm Order, a decoration for friends of the country.',
      ],
      ['Who did Okoro receive in Lagos?', 'Erik Halvorsen and Ada Okoro held talks in Lagos on 4 March 2024.'],
      ['What medal did Halvorsen receive?', 'not-found'],
    ],
  ],
];

describe.each(ASKED)('%s', (_, rows) => {
  test.each([...rows])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
