import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'soto.md': `---
title: "Halvorsen receives Soto in Oslo"
published: 2011-03-05
---
OSLO, March 4 — Norwegian Prime Minister Erik Halvorsen received Chilean Senator Pedro Soto in Oslo on 4 March 2011.

Soto voiced his joy at coming to Norway for the first time. He conveyed to Halvorsen a message of greetings from Chilean President Ana Rojas.

Halvorsen hailed the work of several senators, naming as examples late senator Luis Vega and Ines Paz. The Chilean guest praised the friendship of young people.

Soto’s visit was well timed, its aim being to open the salmon trade.

Chilean President Ana Rojas will make a trip to Norway next year, Soto told Halvorsen.

Kari Lund will take part in the fair, which marks the 20th anniversary of the Bergen Treaty, on 9 March. The treaty, signed in 1991, opened the fjords. On 8 March they marked 30 years since the Ferry Bridge was built.
`,
  'lund.md': `---
title: "Lund and Mensah meet in Accra"
published: 2011-05-05
---
ACCRA, May 4 — Norwegian Foreign Minister Kari Lund met Ghanaian Foreign Minister Kofi Mensah in Accra on 4 May 2011, on the sidelines of the Ocean Forum.

Lund suggested that the two sides exchange more delegations. The Norwegian group was headed by Lund. Lund, who is visiting Ghana from May 3-6, praised the harbours, Norwegian spokesperson Nils Sundby said on Friday.

Also at the meeting, Harbour Director Jon Aas of Norway showed a map.
`,
});
const ask = askOf(library);

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'whether somebody had been there before is told by "for the first time", and by no meeting',
    [
      ['Had Soto been to Norway before?', 'Soto voiced his joy at coming to Norway for the first time.'],
      ['Had Lund been to Ghana before?', 'not-found'],
    ],
  ],
  ['a message that somebody brought is not what he wrote', [['What did Soto write to Halvorsen?', 'not-found']]],
  [
    'on whose sidelines two met is told by that word',
    [
      [
        'On the sidelines of what did Lund meet Mensah?',
        'Norwegian Foreign Minister Kari Lund met Ghanaian Foreign Minister Kofi Mensah in Accra on 4 May 2011, on the sidelines of the Ocean Forum.',
      ],
      ['On the sidelines of what did Soto meet Halvorsen?', 'not-found'],
    ],
  ],
  [
    'whom somebody named is told by that one',
    [
      ['Which senators did Soto name as friends of Norway?', 'not-found'],
      [
        'Which senators did Halvorsen name as examples?',
        'Halvorsen hailed the work of several senators, naming as examples late senator Luis Vega and Ines Paz.',
      ],
    ],
  ],
  [
    'what a visit was for, a plan told by somebody, who headed a group',
    [
      ["What was Soto's visit to Norway for?", 'Soto’s visit was well timed, its aim being to open the salmon trade.'],
      [
        'When will Rojas go to Norway, according to Soto?',
        'Chilean President Ana Rojas will make a trip to Norway next year, Soto told Halvorsen.',
      ],
      ['Who headed the Norwegian group?', 'The Norwegian group was headed by Lund.'],
    ],
  ],
  [
    'a stay has its first and its last day, and what a spokesperson said on a weekday is of no meeting of others',
    [
      [
        'When was Lund in Ghana?',
        'Lund, who is visiting Ghana from May 3-6, praised the harbours, Norwegian spokesperson Nils Sundby said on Friday. | Kari Lund and Kofi Mensah met in Accra on 4 May 2011.',
      ],
      [
        'When did Sundby say Lund praised the harbours?',
        'Lund, who is visiting Ghana from May 3-6, praised the harbours, Norwegian spokesperson Nils Sundby said on Friday.',
      ],
      ['When was Mensah in Norway?', 'not-found'],
    ],
  ],
  [
    'who was with somebody is told by who else was there',
    [
      [
        'Who was with Lund when she met Mensah?',
        'Also at the meeting, Harbour Director Jon Aas of Norway showed a map.',
      ],
      ['Who was with Soto when he met Halvorsen?', 'not-found'],
    ],
  ],
  [
    'the day of an anniversary is not that of the deed',
    [
      ['When were the fjords opened?', 'The treaty, signed in 1991, opened the fjords.'],
      ['When was the Ferry Bridge built?', 'not-found'],
    ],
  ],
];

for (const [idea, rows] of ASKED)
  describe(idea, () => {
    test.each(rows)('%s', (question, answer) => {
      expect(ask(question)).toBe(answer);
    });
  });
