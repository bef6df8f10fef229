import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'stay.md': `---
title: "Chilean foreign minister in Oslo"
published: 2021-05-12
---
OSLO, May 12 — Norwegian Prime Minister Erik Halvorsen received Chilean Foreign Minister Marta Rojas in Oslo on 12 May 2021.

Rojas said she was glad of returning to Norway after nearly nine years and conveyed the greetings of President Luz Soto to Halvorsen.

Halvorsen outlined key priorities for the two countries, from salmon to copper. He promised to help build a children's hospital in Arica.

For her part, Rojas thanked Halvorsen. She recalled a call between Halvorsen and Soto, saying that it showed the priority status of Norway in the south.

She added that Finance Minister Pedro Lagos would travel to Bergen next week.

Trade between the two countries reached 700 million dollars last year. The two countries have set a target of 900 million dollars in 2025.

The Chilean guest is to open a library before she leaves Oslo on May 14.

Earlier, Norwegian Defence Minister Nils Sundby held talks with Rojas.
`,
  'plan.md': `---
title: "Estonian president to visit Norway"
published: 2022-03-02
---
OSLO (NTB) — Estonian President Jaan Tamm will pay a state visit to Norway from 9 to 11 March 2022.

The visit will be made at the invitation of King Olav, the palace in Oslo told reporters.
`,
  'tour.md': `---
title: "Halvorsen in Riga"
published: 2022-06-08
---
RIGA, June 8 — Norwegian Prime Minister Erik Halvorsen held talks with Latvian Prime Minister Karlis Ozols in Riga on 8 June 2022.

He will also travel to Vilnius.
`,
  'guest.md': `---
title: "Latvian premier to visit Norway"
published: 2023-02-02
---
RIGA, February 2 — Latvian Prime Minister Karlis Ozols will visit Norway next week.

The visit will be made at the invitation of Prime Minister Erik Halvorsen, the spokesman told a briefing in Riga.
`,
  'rail.md': `---
title: "Norwegian and Latvian ministers meet"
published: 2022-09-01
---
OSLO, September 1 — Norwegian Transport Minister Kari Lund met Latvian Transport Minister Anna Kalnina in Oslo on 1 September 2022.

Lund called for joint projects such as the Bergen – Voss railway project.
`,
  'roads.md': `---
title: "Norwegian and Chilean ministers talk"
published: 2022-10-01
---
OSLO, October 1 — Norwegian Transport Minister Kari Lund met Chilean Transport Minister Julia Vera in Oslo on 1 October 2022.

Vera asked Oslo to finish decontaminating the Voss depot by 2030.

According to the Chilean minister, Santiago views with respect the Norwegian wish to produce tyres at home.

She thanked Oslo for its hospitality.

Norwegian Ambassador Tuva Berg thanked the Chilean offices for their support during her more than three years in Chile.

Vera suggested links via road, rail and sea and help for some projects.
`,
});
const ask = askOf(library);

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'when somebody was last there is told with how long ago the time before was',
    [
      [
        'When was Rojas last in Norway?',
        'Erik Halvorsen and Marta Rojas met at a reception in Oslo on 12 May 2021. | Rojas said she was glad of returning to Norway after nearly nine years and conveyed the greetings of President Luz Soto to Halvorsen.',
      ],
      ['When did Rojas meet Halvorsen?', 'Erik Halvorsen and Marta Rojas met at a reception in Oslo on 12 May 2021.'],
      ['When was Rojas last in Latvia?', 'not-found'],
    ],
  ],
  [
    'whoever a visit is at the invitation of invited the visitor',
    [
      [
        'Who invited Tamm to Norway?',
        'The visit will be made at the invitation of King Olav, the palace in Oslo told reporters.',
      ],
      ['Who invited Tamm to Chile?', 'not-found'],
    ],
  ],
  [
    'a journey at somebody’s invitation is not the host’s own',
    [['Where will Halvorsen go after Riga?', 'He will also travel to Vilnius.']],
  ],
  [
    'a target is told by a target',
    [
      [
        'What is the trade target of Chile and Norway for 2025?',
        'The two countries have set a target of 900 million dollars in 2025.',
      ],
      ['What is the trade target of Chile and Norway for 2030?', 'not-found'],
    ],
  ],
  [
    'the following week is the next',
    [
      [
        'Who would travel to Bergen the following week, according to Rojas?',
        'She added that Finance Minister Pedro Lagos would travel to Bergen next week.',
      ],
      ['Who would travel to Narvik the following week, according to Rojas?', 'not-found'],
    ],
  ],
  [
    'who else met somebody is each who did',
    [
      [
        'Who else met Rojas?',
        'Erik Halvorsen and Marta Rojas met at a reception in Oslo on 12 May 2021. | Nils Sundby and Marta Rojas held talks (date not stated).',
      ],
      ['Who else met Soto?', 'not-found'],
    ],
  ],
  [
    'a guest called by a state is the one who came from there',
    [
      ['When does Rojas leave Oslo?', 'The Chilean guest is to open a library before she leaves Oslo on May 14.'],
      ['When does Ozols leave Oslo?', 'not-found'],
    ],
  ],
  [
    'what is only promised has no name yet',
    [
      ['Which hospital did Halvorsen promise to build?', "He promised to help build a children's hospital in Arica."],
      ['Which hospital did Halvorsen visit?', 'not-found'],
    ],
  ],
  [
    'a deadline is told by a day until which',
    [
      [
        'When should the Voss depot be cleaned by?',
        'Vera asked Oslo to finish decontaminating the Voss depot by 2030.',
      ],
      ['When should the Bergen depot be cleaned by?', 'not-found'],
    ],
  ],
  [
    'the view of something is what was said of it',
    [
      [
        "What is Vera's view of Norwegian tyre production?",
        'According to the Chilean minister, Santiago views with respect the Norwegian wish to produce tyres at home.',
      ],
      ["What is Vera's view of Norwegian salt?", 'not-found'],
    ],
  ],
  [
    'how long an envoy was there is told by the years of a term',
    [
      [
        'How long was Berg in Chile?',
        'Norwegian Ambassador Tuva Berg thanked the Chilean offices for their support during her more than three years in Chile.',
      ],
      ['How long was Vera in Norway?', 'not-found'],
    ],
  ],
  [
    'what tells fewer of the words says nothing beside what tells them all',
    [
      [
        'Which railway project was mentioned?',
        'Lund called for joint projects such as the Bergen – Voss railway project.',
      ],
      [
        'What sectors did the Norwegian Prime Minister prioritise?',
        'Halvorsen outlined key priorities for the two countries, from salmon to copper.',
      ],
    ],
  ],
];

describe('plain questions over plain reports', () => {
  for (const [idea, rows] of ASKED)
    test.each(rows)(`${idea}: %s`, (question, answer) => {
      expect(ask(question)).toBe(answer);
    });
});
