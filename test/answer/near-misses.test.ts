import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'talks.md': `---
title: "Halvorsen and Okoro hold talks in Lagos"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2024.

Halvorsen thanked Okoro for the six hundred bags of millet that reached Bodo last year. He affirmed that Norway wants a Nigeria that is strong and prosperous.

The two leaders agreed to open a ferry office.

Okoro asked Norway for forty field kitchens, and urged Norwegian banks to carry a larger share of the US$900 million promised under the Ferry Fund.

Okoro thanked the Norwegian side for the boats worth US$50,000 which it presented in January.

Nigeria and Norway signed their ferry treaty on 2 June 1999, after a visit by Nigerian Premier Kofi Danjuma.

On 5 May 2001 the foreign ministers Nils Sundby and Amaka Eze signed in Abuja.

The Pact of the Fjords was signed in 2003, and appears in English as Lagos Pact.

Both sides like to recall Sigrid Dahl's journey to Kano in 1961.
`,
    'stay.md': `---
title: "Halvorsen in Accra"
published: 2024-04-10
---
ACCRA, April 9 — Norwegian Prime Minister Erik Halvorsen held talks with Ghanaian President Kofi Mensah in Accra on 9 April 2024. He is the first Norwegian leader whom Mensah has received since the flood.

On 10 April he met Speaker Efua Asante, and went to the fish fair of Ama Boateng. He spoke at Cape Coast as well.

The day before, Halvorsen had met several hundred Norwegians who live in the country. Mensah thanked the 1,200 Ghanaians who work in Norway.

Both sides agreed to share what they know of tides.

Halvorsen spoke to pupils from both countries as well.

Papers were signed on eels and smelt.

The two sides recalled the Coast Charter, signed in 1951, as an anchor in West Africa.

Halvorsen is due to leave for Lomé.

Over 900 pupils learn to sail in Ghana.

At the airport he was met by Norwegian Consul General Tuva Berg, whose term in Accra ends next month. Her successor will look after the harbour, she said.
`,
  }),
);

const KITCHENS =
  'Okoro asked Norway for forty field kitchens, and urged Norwegian banks to carry a larger share of the US$900 million promised under the Ferry Fund.';
const BOATS = 'Okoro thanked the Norwegian side for the boats worth US$50,000 which it presented in January.';

const ROWS: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'whoever is only the owner of something said nothing',
    [
      ['What did Sigrid Dahl say in Kano?', 'not-found'],
      ['Where did Sigrid Dahl go in 1961?', "Both sides like to recall Sigrid Dahl's journey to Kano in 1961."],
    ],
  ],
  [
    'that states signed tells no hand that did',
    [
      ['Who signed the ferry treaty with Nigeria?', 'not-found'],
      [
        'Who signed in Abuja in 2001?',
        'On 5 May 2001 the foreign ministers Nils Sundby and Amaka Eze signed in Abuja.',
      ],
    ],
  ],
  ['a language is no place', [['Where was the Pact of the Fjords signed?', 'not-found']]],
  [
    'those whom somebody met are not all there are',
    [
      ['How many Norwegians live in Ghana?', 'not-found'],
      ['How many Ghanaians work in Norway?', 'Mensah thanked the 1,200 Ghanaians who work in Norway.'],
    ],
  ],
  [
    'the whole is no part',
    [
      ['How much of the Ferry Fund will Norwegian banks carry?', 'not-found'],
      ['How much was promised under the Ferry Fund?', KITCHENS],
    ],
  ],
  [
    'that somebody spoke tells no subject',
    [
      ['What did Halvorsen talk about at Cape Coast?', 'not-found'],
      ['What did Halvorsen discuss with Efua Asante?', 'not-found'],
    ],
  ],
  [
    'what was thanked for was not asked for, nor is a wish for another country a request',
    [
      ['How many bags of millet did Halvorsen ask Okoro for?', 'not-found'],
      ['What did Halvorsen ask Okoro for?', 'not-found'],
      ['How many field kitchens did Okoro ask for?', KITCHENS],
    ],
  ],
  [
    'what one side presented is not the gift of whoever thanks',
    [
      ['What did Okoro give Norway?', 'not-found'],
      ['What did Okoro thank Norway for?', BOATS],
    ],
  ],
  [
    'what was agreed with one is not what was discussed with another',
    [
      ['What did Halvorsen and Efua Asante agree on?', 'not-found'],
      ['What did Halvorsen and Mensah agree on?', 'Both sides agreed to share what they know of tides.'],
    ],
  ],
  [
    'a passive, an aside and a goal tell no hand, no place and no reason',
    [
      ['Who signed the papers on eels?', 'not-found'],
      ['Where was the Coast Charter signed?', 'not-found'],
      ['Why did Halvorsen go to Lomé?', 'not-found'],
      ['What did Halvorsen say to pupils?', 'not-found'],
      ['How many pupils did Halvorsen meet?', 'not-found'],
      ['How many pupils learn to sail in Ghana?', 'Over 900 pupils learn to sail in Ghana.'],
    ],
  ],
  [
    'whoever leaves is not the next',
    [
      ['Who is the next Norwegian Consul General in Accra?', 'not-found'],
      ["Who is Tuva Berg's successor?", 'not-found'],
    ],
  ],
  [
    'the first with one is not the first with another',
    [['Who was the first Norwegian leader to meet Kofi Danjuma after the flood?', 'not-found']],
  ],
];

describe('near misses are not answered', () => {
  for (const [idea, rows] of ROWS)
    test.each(rows)(`${idea}: %s`, (question, answer) => {
      expect(ask(question)).toBe(answer);
    });
});
