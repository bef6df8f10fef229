import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'bell.md': `---
title: "Halvorsen meets Okoro"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Foreign Minister Erik Halvorsen on 4 March 2024 held talks with Nigerian Foreign Minister Ada Okoro in Lagos.

Halvorsen said that the two ports should work together.

He and Okoro also unveiled a bronze bell for the sailors of both countries.

Halvorsen informed Okoro that Oslo had changed its rules to allow the sale of lethal coastal equipment to Nigeria. Okoro asked that both sides talk about opening air links by the autumn.

He praised Premier Kofi Danjuma's harvest speech. Norway would go on supporting the Nigerian river police with boats and training, Halvorsen said.
`,
    'envoy.md': `---
title: "Danjuma sees off Swedish ambassador"
published: 2024-05-03
---
ABUJA, May 2 — Nigerian Premier Kofi Danjuma on 2 May 2024 received Swedish Ambassador to Nigeria Karin Falk, who came to say goodbye at the end of her term.
`,
    'guest.md': `---
title: "Danjuma and Lindqvist meet"
published: 2024-01-09
---
ABUJA, January 8 — Nigerian Premier Kofi Danjuma and Swedish Defence Minister Per Lindqvist held talks in Abuja on 8 January 2024.

Premier Danjuma greeted the Swedish minister as his first official guest of the year.
`,
    'several.md': `---
title: "Berg in Abuja"
published: 2024-06-11
---
ABUJA, June 10 — Danish State Secretary Tuva Berg met on 10 June 2024 in Abuja with Finance Minister Bola Ige, Trade Minister Musa Bello and Deputy Minister of Defence Lt. Gen. Sani Abacus in separate meetings.
`,
    'speaker.md': `---
title: "Danjuma receives Finnish speaker"
published: 2024-07-03
---
ABUJA, July 2 — Nigerian Premier Kofi Danjuma on 2 July 2024 received Aino Laine, Speaker of the Parliament of Finland, who is on a visit to Abuja.
`,
  }),
);

/** What an idea lets be found, each with what it must leave alone. */
const ASKED: readonly (readonly [string, readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'what "he and B" did is the deed of both, and of no third',
    [
      [
        'What did Halvorsen and Okoro unveil together?',
        'He and Okoro also unveiled a bronze bell for the sailors of both countries.',
      ],
      ['What did Halvorsen and Danjuma unveil together?', 'not-found'],
    ],
  ],
  [
    'weapons and flights have longer names',
    [
      [
        'What did Halvorsen tell Okoro about weapons?',
        'Halvorsen informed Okoro that Oslo had changed its rules to allow the sale of lethal coastal equipment to Nigeria.',
      ],
      ['What did Halvorsen tell Okoro about fishing?', 'not-found'],
      [
        'What did Okoro propose about flights?',
        'Okoro asked that both sides talk about opening air links by the autumn.',
      ],
      ['What did Okoro propose about trains?', 'not-found'],
    ],
  ],
  [
    "what is said of somebody's speech is not said to them",
    [
      ['What did Halvorsen tell Premier Danjuma?', 'not-found'],
      [
        'What did Halvorsen tell Okoro?',
        'Halvorsen informed Okoro that Oslo had changed its rules to allow the sale of lethal coastal equipment to Nigeria.',
      ],
    ],
  ],
  [
    'help that is given is told by helping',
    [
      [
        'What help will Norway give the Nigerian river police?',
        'Norway would go on supporting the Nigerian river police with boats and training, Halvorsen said.',
      ],
      ['What help will Norway give the Nigerian fire brigade?', 'not-found'],
      ['What gift will Norway give the Nigerian river police?', 'not-found'],
    ],
  ],
  [
    'who comes next to an office does not hold it yet',
    [
      ['Who is the next Swedish ambassador to Nigeria?', 'not-found'],
      ['Who is the next president of the US?', 'not-found'],
      [
        'Who is the Swedish ambassador to Nigeria?',
        'Karin Falk: Ambassador to Nigeria (Sweden) on 2 May 2024. | Nigerian Premier Kofi Danjuma on 2 May 2024 received Swedish Ambassador to Nigeria Karin Falk, who came to say goodbye at the end of her term.',
      ],
    ],
  ],
  [
    'of two who met, the one called by a state is somebody',
    [
      [
        "Who was Danjuma's first official guest of the year?",
        'Per Lindqvist (Sweden). | Premier Danjuma greeted the Swedish minister as his first official guest of the year.',
      ],
      ["Who was Okoro's first official guest of the year?", 'not-found'],
    ],
  ],
  [
    'of a ministry is its minister or a deputy',
    [
      [
        'Who did Berg meet from the Ministry of Defence?',
        'Danish State Secretary Tuva Berg met on 10 June 2024 in Abuja with Finance Minister Bola Ige, Trade Minister Musa Bello and Deputy Minister of Defence Lt. Gen. Sani Abacus in separate meetings.',
      ],
      ['Who did Berg meet from the Ministry of Health?', 'not-found'],
    ],
  ],
  [
    'a foreign speaker is told by a state',
    [
      [
        'Which foreign speaker came to see Danjuma on July 2?',
        'Kofi Danjuma and Aino Laine met at a reception in Abuja on 2 July 2024.',
      ],
      ['Which foreign speaker came to see Okoro on July 2?', 'not-found'],
    ],
  ],
  [
    'the country after another is where one goes on to',
    [['Which country is Halvorsen visiting after Nigeria?', 'not-found']],
  ],
];

describe('told by another word', () => {
  for (const [idea, rows] of ASKED)
    describe(idea, () => {
      test.each(rows)('%s', (question, answer) => {
        expect(ask(question)).toBe(answer);
      });
    });
});
