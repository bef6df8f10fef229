import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'harbours.md': `---
title: "Halvorsen, Okoro hold talks in Lagos"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2024.

The Maritime Council is ready to keep close links with the Harbour Guild of Nigeria, Halvorsen said. He urged the Coal Board to open its records.

Halvorsen stressed that Norway prizes its fishing villages. He affirmed that Nigeria is a key Norwegian partner in the region.

The two leaders had a “frank and warm discussion on forests”.

Okoro said that the herring pact had brought good results in many fields. She regretted that the ferry had closed.

Norway handed over eleven smugglers to Nigeria in 2023.

Caption: Erik Halvorsen (R) gives a carved bowl to Ada Okoro.
`,
  'fair.md': `---
title: "Lagos fair opens"
published: 2024-05-12
---
LAGOS, May 11 — The Lagos fair opened on 11 May 2024.

With over 300 stands put up by firms of Nigeria and Ghana, and of Norway and Chile, the fair shows timber and cocoa.

Deputy foreign ministers of Norway and Chile met in Lagos this week, an official at the Trade Office said Thursday, as both look into a summit of their presidents.

Norwegian Deputy Foreign Minister Nils Sundby met Chilean Deputy Foreign Minister Ana Rojas there on 10 May 2024.

Foreign Minister Kari Lund also exchanged congratulations with Kofi Mensah, her counterpart from Ghana.
`,
  'fleets.md': `---
title: "Norway, Chile end coast guard drill"
published: 2024-06-02
---
BERGEN, June 1 — The coast guards of Norway and Chile ended a drill off Bergen on 1 June 2024.

The Norwegian fleet was led by Captain Tuva Berg, head of the Norwegian Coast Guard school.

The Chilean fleet was led by Captain Pedro Soto of the naval staff.

Fjordverk is going to widen its yard in Chile, Director Liv Moen noted. Moen praised Chile as a good place for Fjordverk.
`,
});
const ask = askOf(library);

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'whoever is only ready for something asks nothing',
    [
      ['What did Halvorsen ask the Harbour Guild to do?', 'not-found'],
      ['What did Halvorsen urge the Coal Board to do?', 'He urged the Coal Board to open its records.'],
    ],
  ],
  [
    'what one state handed over to the other was not handed over by the other',
    [
      ['How many smugglers did Nigeria hand over to Norway?', 'not-found'],
      [
        'How many smugglers did Norway hand over to Nigeria?',
        'Norway handed over eleven smugglers to Nigeria in 2023.',
      ],
    ],
  ],
  [
    'what is counted of several is no number of one',
    [['How many stands did the Lagos fair have from Norway?', 'not-found']],
  ],
  [
    'words of an official without a name are nobody’s who is named',
    [
      ['What did Sundby say about the summit?', 'not-found'],
      ['What did Halvorsen say about forests?', 'not-found'],
    ],
  ],
  [
    'congratulations exchanged do not tell what was written',
    [['What did Lund write to Mensah in her message?', 'not-found']],
  ],
  [
    'a deed is told by its verb, a gift by a picture, too',
    [
      ['What did Okoro regret?', 'She regretted that the ferry had closed.'],
      ['What did Halvorsen regret?', 'not-found'],
      ['What did Halvorsen give Okoro?', 'Caption: Erik Halvorsen (R) gives a carved bowl to Ada Okoro.'],
      ['What did Okoro give Halvorsen?', 'not-found'],
    ],
  ],
  [
    'a state before a longer noun is the owner of it',
    [
      ['who led the Chilean coast guard fleet', 'The Chilean fleet was led by Captain Pedro Soto of the naval staff.'],
      [
        'who led the Norwegian coast guard fleet',
        'The Norwegian fleet was led by Captain Tuva Berg, head of the Norwegian Coast Guard school.',
      ],
    ],
  ],
  [
    'what something is going to do is told as to come, how it is described by what it is',
    [
      [
        'What did Fjordverk say it would do in Chile?',
        'Fjordverk is going to widen its yard in Chile, Director Liv Moen noted.',
      ],
      [
        "How did Halvorsen describe Nigeria's place for Norway?",
        'He affirmed that Nigeria is a key Norwegian partner in the region.',
      ],
    ],
  ],
];

for (const [idea, rows] of ASKED)
  describe(idea, () => {
    test.each(rows)('%s', (question, answer) => {
      expect(ask(question)).toBe(answer);
    });
  });
