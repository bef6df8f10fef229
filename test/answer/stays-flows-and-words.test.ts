import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'library-fair.md': `---
title: "Okafor receives Danish party"
published: 2021-05-14
---
LAGOS — President Ada Okafor of Nigeria received Danish Senator Lene Dahl in Lagos on May 13. The senator came here to open a reading room of the Harbour Museum. Dahl gave her warmest congratulations on the feast of the harbour.

The talks on the herring stock had taken 12 years, Dahl said.

President Okafor asked Denmark to train pilots. Dahl praised the harbour and said Denmark wants to see more of it.
`,
  'masks.md': `---
title: "Nigeria asks for quiet"
published: 2022-04-12
---
Spokeswoman Ife Balogun of the Ministry of Foreign Affairs said in Lagos on April 11 that the race had no leave, when reporters asked how Nigeria takes the Bonny Cup of Ghana. The cup has long been disputed, Balogun stressed. “Nigeria asks Ghana to keep its boats out of the bight,” she said.
`,
  'ministers.md': `---
title: "Premier and deputy minister on the river"
published: 2020-03-05
---
OSLO — Norwegian Prime Minister Nils Berg received Ghanaian Deputy Foreign Minister Kofi Mensah in Oslo on March 4.

Berg proposed that the two sides share the data of the river gauges.

Mensah met the Norwegian trade minister on the sidelines of the third Ocean Forum.
`,
  'river.md': `---
title: "Kenya and Peru on the Long Bay"
published: 2023-07-07
---
Kenya and Peru had their 16th round of talks on the Long Bay and their third on the reefs. The negotiations were held in Arequipa on July 4, the ministry in Nairobi said.

Both sides spoke of the Long Bay on the ground of the Law of the Sea.
`,
  'undated.md': `Trade Minister Farai Moyo of Zimbabwe will visit Peru from May 30 to June 2 at the invitation of Peruvian Trade Minister Rosa Quispe, the ministry said.
`,
  'trade.md': `---
title: "Trade of Ghana and Chile"
published: 2024-03-08
---
Imports and exports between Ghana and Chile came to $31 million in the first two months.

Exports to Chile were worth $7 million, a chamber in Accra said. Ghana's trade with Togo was not told.
`,
  'plan.md': `---
title: "Premier Soto to visit Norway"
published: 2024-10-08
---
Premier Elena Soto of Chile will be in Norway on an official visit from October 12-14 at Prime Minister Nils Berg's invitation, the ministry said on October 8.
`,
  'states.md': `---
title: "Soto in Oslo"
published: 2023-11-06
---
OSLO — Chilean Premier Elena Soto held talks with Norwegian Prime Minister Nils Berg in Oslo on November 5, 2023.

Ties had cooled after a Chilean trawler, which some in the United States owned, lost its nets near the ice shelf.
`,
});
const ask = askOf(library);

const CAME =
  'President Ada Okafor of Nigeria received Danish Senator Lene Dahl in Lagos on May 13. The senator came here to open a reading room of the Harbour Museum.';

const ASKED: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'what somebody is somewhere for',
    [
      ['what was Lene Dahl in Lagos for', CAME],
      ['What did Dahl come to Lagos for?', CAME],
      ['what was Lene Dahl in Abuja for', 'not-found'],
      ['what was Elena Soto in Oslo for', 'not-found'],
    ],
  ],
  [
    'what is given in words is no gift, what is confirmed no request',
    [
      ['What gift did Dahl give Okafor?', 'not-found'],
      ['what did Dahl ask President Okafor for', 'not-found'],
      ['what did President Okafor ask Denmark for', 'President Okafor asked Denmark to train pilots.'],
    ],
  ],
  [
    'in whose words',
    [
      [
        "How long did the talks on the herring stock take, in Dahl's words?",
        'The talks on the herring stock had taken 12 years, Dahl said.',
      ],
      ["In Berg's own words, how long did the talks on the herring stock take?", 'not-found'],
    ],
  ],
  [
    'what the press asked is no request',
    [
      ['What did Balogun ask Ghana to do?', '“Nigeria asks Ghana to keep its boats out of the bight,” she said.'],
      ['What did Balogun ask Togo to do?', 'not-found'],
    ],
  ],
  [
    'a deputy minister',
    [
      [
        'What did Berg propose about the river gauges to the Ghanaian deputy foreign minister?',
        'Berg proposed that the two sides share the data of the river gauges.',
      ],
      ['What did Berg propose about the river gauges to the Ghanaian deputy defence minister?', 'not-found'],
      [
        'On the sidelines of which meeting did Mensah see the Norwegian trade minister?',
        'Mensah met the Norwegian trade minister on the sidelines of the third Ocean Forum.',
      ],
      [
        'Which event did Mensah meet the trade minister on the sidelines of?',
        'Mensah met the Norwegian trade minister on the sidelines of the third Ocean Forum.',
      ],
      ['On the sidelines of which meeting did Berg see Mensah?', 'not-found'],
    ],
  ],
  [
    'where talks were is no name of what they were on',
    [
      [
        'Where was the 16th round of talks on the Long Bay held?',
        'The negotiations were held in Arequipa on July 4, the ministry in Nairobi said.',
      ],
      ['Where was the 17th round of talks on the Long Bay held?', 'not-found'],
    ],
  ],
  [
    'one flow of trade is not both',
    [
      [
        'How much did Ghana export to Chile in the first two months?',
        'Exports to Chile were worth $7 million, a chamber in Accra said.',
      ],
      ['How much did Ghana import from Chile in the first two months?', 'not-found'],
      [
        'How much were imports and exports between Ghana and Chile in the first two months?',
        'Imports and exports between Ghana and Chile came to $31 million in the first two months.',
      ],
    ],
  ],
  [
    'the days of a stay name month and year once',
    [['When will Elena Soto visit Norway?', 'Elena Soto is to be on a visit in Norway from 12 to 14 October 2024.']],
  ],
  [
    'and stand without a year where none is told',
    [
      [
        'When will Farai Moyo visit Peru?',
        'Farai Moyo and Rosa Quispe are to meet during a visit in Peru from 30 May to 2 June.',
      ],
    ],
  ],
  [
    'the United States say nothing',
    [['What did Berg say to Soto about the trawler at their 2023 talks?', 'not-found']],
  ],
];

describe.each(ASKED)('%s', (_, rows) => {
  test.each([...rows])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
