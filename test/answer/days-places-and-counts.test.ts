import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'oslo.md': `---
title: "Halvorsen and Okoro meet in Oslo"
published: 2024-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 5 March 2024.

Okoro's state visit runs from 4 to 6 March. She had arrived from Lagos after visiting Finland and Estonia, and left on 6 March for Iceland.

Halvorsen thanked Nigeria for tracking down and handing over 31 wanted smugglers in the past year.

The two sides agreed to hold a friendship rowing match on the Aker River in June. They also discussed preparations for a port call by a Norwegian ice breaker to Calabar in October.

The same day saw the opening of a herring office.

Halvorsen announced a gift of forty thousand doses of cholera vaccine; a first load arrived the next day.
`,
  'bog.md': `---
title: "Parliament passes the bog law"
published: 2024-05-21
---
OSLO, May 20 — The Norwegian Parliament passed the bog law on 20 May 2024.

Before the vote, Minister Tuva Berg thanked deputies for 57 letters. Of the 169 deputies present at the sitting, 140 were in favour.
`,
  'pact.md': `---
title: "The herring pact"
published: 2024-06-02
events:
  - { what: "Herring Pact takes effect for Norway", parties: [NO], date: "2019-02-03", kind: treaty }
---
For Norway, the herring pact took effect on 3 February 2019. Norway was the 12th to join the pact.

The exhibition of nets in Bergen, free for all, lasts until 14 September 2024.

A ferry will run three times a week, with about 90 tonnes of capacity between Bergen and Stavanger, while trade between the two towns was worth 5 million kroner, or 80 tonnes of fish, a month. Deputies praised the quay at the forum of 2022.

Deputies of both towns had fixed the fares. Boats of Storm Watch No 7 received the warning.

A delegation headed by Governor Nils Sundby is due in Iceland from 3 to 5 November 2026.

Speaker Olav Dahl, Parliament Speaker since June 2011, died in Oslo on 9 April 2020.

Denmark moved a drilling platform out of the Skagerrak in mid-August 2016, and demanded in September that Sweden take away its buoys.
`,
});
const ask = askOf(library);

const STAY = "Okoro's state visit runs from 4 to 6 March.";
const WAY = 'She had arrived from Lagos after visiting Finland and Estonia, and left on 6 March for Iceland.';

const ASKED: readonly (readonly [idea: string, rows: readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'the days of a stay are its first and its last',
    [
      ['On which days was Okoro in Norway in March 2024?', STAY],
      ['On which days was Berg in Nigeria?', 'not-found'],
    ],
  ],
  [
    'the way of a journey may be told by other verbs',
    [
      ['where had Okoro been before she came to Oslo', WAY],
      ['When did Okoro fly to Iceland?', WAY],
      ['Where did Okoro fly to after Oslo?', WAY],
      ['When did Okoro fly to Greenland?', 'not-found'],
    ],
  ],
  [
    'what is planned may be told as agreed or prepared',
    [
      [
        'Where do Norway and Nigeria plan the rowing match?',
        'The two sides agreed to hold a friendship rowing match on the Aker River in June.',
      ],
      [
        'When was the Norwegian ice breaker due in Calabar?',
        'They also discussed preparations for a port call by a Norwegian ice breaker to Calabar in October.',
      ],
      ['Where do Norway and Nigeria plan the chess match?', 'not-found'],
      ['When was the Norwegian submarine due in Calabar?', 'not-found'],
    ],
  ],
  [
    'those who are wanted are not asked for, and votes count as they were cast',
    [
      [
        'How many wanted smugglers did Nigeria hand over?',
        'Halvorsen thanked Nigeria for tracking down and handing over 31 wanted smugglers in the past year.',
      ],
      ['How many wanted smugglers did Norway hand over?', 'not-found'],
      ['How many deputies voted for the bog law?', 'Of the 169 deputies present at the sitting, 140 were in favour.'],
      ['How many deputies voted against the bog law?', 'not-found'],
    ],
  ],
  [
    'a number in a row, a member by what took effect, and an office until death',
    [
      ['Which number was Norway to join the herring pact?', 'Norway was the 12th to join the pact.'],
      ['Since when is Norway a member of the Herring Pact?', 'Herring Pact takes effect for Norway: 3 February 2019.'],
      ['Since when is Nigeria a member of the Herring Pact?', 'not-found'],
      [
        'Since when had Dahl been Speaker when he died?',
        'Speaker Olav Dahl, Parliament Speaker since June 2011, died in Oslo on 9 April 2020.',
      ],
    ],
  ],
  [
    'what was taken away or delivered',
    [
      [
        'When was the drilling platform taken away?',
        'Denmark moved a drilling platform out of the Skagerrak in mid-August 2016, and demanded in September that Sweden take away its buoys.',
      ],
      [
        'When were the cholera doses delivered?',
        'Erik Halvorsen and Ada Okoro held talks in Oslo on 5 March 2024. | Halvorsen announced a gift of forty thousand doses of cholera vaccine; a first load arrived the next day.',
      ],
      ['When were the measles doses delivered?', 'not-found'],
      ['When was the lighthouse taken away?', 'not-found'],
    ],
  ],
  [
    'the day of what was "the same day", an end that something lasts until, and the year of a thing',
    [
      [
        'When did the herring office open?',
        'Erik Halvorsen and Ada Okoro held talks in Oslo on 5 March 2024. | The same day saw the opening of a herring office.',
      ],
      [
        'When does the exhibition of nets close?',
        'The exhibition of nets in Bergen, free for all, lasts until 14 September 2024.',
      ],
      ['When did deputies praise the quay?', 'not-found'],
      [
        'How much is the capacity between Bergen and Stavanger?',
        'A ferry will run three times a week, with about 90 tonnes of capacity between Bergen and Stavanger, while trade between the two towns was worth 5 million kroner, or 80 tonnes of fish, a month.',
      ],
      ['When were the deputies praised?', 'not-found'],
      ['When did the fares office open?', 'not-found'],
      [
        'When is Sundby due in Iceland?',
        'A delegation headed by Governor Nils Sundby is due in Iceland from 3 to 5 November 2026.',
      ],
      ['When is Berg due in Iceland?', 'not-found'],
      ['How many boats received the warning?', 'not-found'],
    ],
  ],
];

describe.each(ASKED)('%s', (_, rows) => {
  test.each([...rows])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
