import { describe, expect, test } from 'vitest';
import { takeMonth } from '../../src/answer/times/month.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'mist.md': `---
title: "Dahl receives US lawmaker"
published: 2024-01-12
---
OSLO, January 11 — Norwegian Prime Minister Kari Dahl on 11 January 2024 received in Oslo visiting US House of Representatives member Warren Tate.

Dahl praised Tate's work in helping victims of Blue Mist.

In spite of the drought, the Norwegian Government has spent 12 million euros on nursing BM victims and washing the wells, she added.

Warren Tate said he will do everything he can for the task and voiced his belief that the two peoples will grow closer.
`,
    'plan.md': `---
title: "Deputies meet in Oslo"
published: 2026-10-08
---
OSLO, October 7 — Norwegian Deputy Foreign Minister Nils Berg and Finnish State Secretary Aino Saari held the yearly consultation in Oslo on 7 October 2026.

They also finished the papers to be signed during the coming visit of Finnish President Pekka Laine to Norway on Oct.11-12.

Saari said that since the two countries set up diplomatic relations 83 years ago they have kept a common lighthouse.
`,
    'herring.md': `---
title: "Exports to Kenya grow"
published: 2024-08-04
---
Norway's exports to Kenya brought in 5.4 million USD in January-July, up 30 percent from a year earlier.

Herring went on earning the largest revenue in the period, at 859,000 USD, owing to the pact in effect since October 2009.
`,
    'press.md': `---
title: "Regular press conference"
published: 2024-05-28
---
Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.
`,
    'day.md': `---
title: "First Kenya Drum Day in Bergen"
published: 2024-07-01
---
BERGEN, June 28 — Bergen was filled with drums when the first Kenya Drum Day took place in Norway on 28 June 2024.

The event was organised by the Kenyan cultural centre in the host country.
`,
  }),
);

/** What an idea lets be found, each with what it must leave alone. */
const ASKED: readonly (readonly [string, readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'the initials of a name that the article spells out tell it, and no other name of these initials',
    [
      [
        'how much has norway spent on blue mist victims and wells',
        'In spite of the drought, the Norwegian Government has spent 12 million euros on nursing BM victims and washing the wells, she added.',
      ],
      ['how much has norway spent on brown moss victims and wells', 'not-found'],
    ],
  ],
  [
    'a member of a house is a congressman, and doing all one can is a promise to whoever was there',
    [
      [
        'What did Congressman Tate promise Dahl?',
        'Warren Tate said he will do everything he can for the task and voiced his belief that the two peoples will grow closer.',
      ],
      ['What did Congressman Tate promise Laine?', 'not-found'],
    ],
  ],
  [
    'a coming visit with its day tells when somebody is due there, and nowhere else',
    [
      [
        'When is Pekka Laine due in Norway?',
        'They also finished the papers to be signed during the coming visit of Finnish President Pekka Laine to Norway on Oct.11-12.',
      ],
      ['When is Pekka Laine due in Kenya?', 'not-found'],
    ],
  ],
  [
    'years ago tell since when',
    [
      [
        'Since when have Norway and Finland had diplomatic relations, according to Saari?',
        'Saari said that since the two countries set up diplomatic relations 83 years ago they have kept a common lighthouse.',
      ],
      ['Since when have Norway and Finland had a visa waiver, according to Saari?', 'not-found'],
    ],
  ],
  [
    'a stretch of months is told by "the period" of an article that begins with it',
    [
      [
        'How much did Norway earn from herring in Kenya in January-July?',
        'Herring went on earning the largest revenue in the period, at 859,000 USD, owing to the pact in effect since October 2009.',
      ],
      ['How much did Norway earn from herring in Kenya in March?', 'not-found'],
    ],
  ],
  [
    'whoever will be in a country is to visit it',
    [
      [
        'Which US defense secretary was to visit Norway from May 31 to June 2?',
        "Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.",
      ],
      ['Which US defense secretary was to visit Kenya from May 31 to June 2?', 'not-found'],
    ],
  ],
  [
    'a body without a name of its own does things, too',
    [
      [
        'Who organised the first Kenya Drum Day in Bergen?',
        'The event was organised by the Kenyan cultural centre in the host country.',
      ],
      ['Who sponsored the first Kenya Drum Day in Bergen?', 'not-found'],
    ],
  ],
];

describe('names in short, plans and bodies', () => {
  test.each(ASKED)('%s', (_, rows) => {
    expect(rows.map(([question]) => [question, ask(question)])).toEqual(rows);
  });
});

test('a stretch of months is no month', () => {
  expect(takeMonth('sales in January-July').month).toBeUndefined();
  expect(takeMonth('sales in January to July').month).toBeUndefined();
  expect(takeMonth('sales in January').month).toBe(1);
});
