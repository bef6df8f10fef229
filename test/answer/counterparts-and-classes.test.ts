import { describe, expect, test } from 'vitest';
import { givesReason } from '../../src/answer/deeds/reason.ts';
import { actsIn } from '../../src/answer/words/acts.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'mombasa.md': `---
title: "Hansen and Otieno in Mombasa"
published: 2024-04-12
---
MOMBASA, April 11 — Norwegian Defence Minister Odd Hansen and his Kenyan counterpart General Juma Otieno jointly opened a lighthouse in Mombasa on 11 April 2024.

Then the two sides held talks and signed a memorandum on rescue at sea.

They will go on searching for the wrecks of ships lost in the wars off Kenya. The two sides will step up joint work against terrorism, transnational crimes and smuggling.
`,
    'policy.md': `---
title: "Dahl meets Wanjiru"
published: 2024-06-07
---
OSLO, June 6 — Norwegian President Kari Dahl on 6 June 2024 met Kenyan Speaker Grace Wanjiru in Oslo.

Spokesman Nils Berg said that during the meeting President Dahl called Kenya a key partner in the Open Harbour Policy.
`,
    'press.md': `---
title: "Regular press conference"
published: 2024-05-28
---
Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.
`,
    'vote.md': `---
title: "Greetings to Tokyo"
published: 2024-09-17
---
On 16 September 2024 Norwegian Premier Ola Lie sent congratulations to Kenji Mori as he was officially named Japan's new Prime Minister after a vote in the Diet.

Lie offered his deepest sympathy to Mori and to the families bereaved by the ferry accident off Kobe.
`,
    'deputy.md': `---
title: "Marsh in Nairobi"
published: 2024-06-14
---
NAIROBI, June 13 — US Deputy Secretary of State Wilma Marsh met Kenyan Foreign Minister Peter Kamau in Nairobi on 13 June 2024.

She also reiterated the enduring commitment of the United States to clearing shipwrecks.

Marsh conveyed nothing in writing. Kamau asked Washington to support Kenya's bid for non-permanent membership of the UN Security Council.
`,
    'years.md': `---
title: "Ministers plan a year"
published: 2023-12-11
---
LUSAKA, December 10 — Norwegian Deputy Foreign Minister Nils Berg and Zambian Deputy Foreign Minister Joy Banda held talks in Lusaka on 10 December 2023.

Both agreed to organise events marking the major anniversaries of Norway and Zambia in 2024, among them the 60th National Day of Zambia.

Berg praised the work of Zambia for the river. He affirmed that Norway gives weight to Zambia, always regarding it as its gate to the lakes.
`,
    'seoul.md': `---
title: "Speaker in Korea"
published: 2024-12-07
---
South Korean Speaker Han Ji-won met on 6 December 2024 with Zambian Speaker Ruth Phiri, who is in South Korea on a four-day trip.
`,
    'letters.md': `---
title: "Lie receives new ambassadors"
published: 2024-10-03
---
OSLO, October 2 — Norwegian Premier Ola Lie on 2 October 2024 received Kenyan Ambassador Amina Odhiambo in Oslo.

Ambassador Odhiambo extended Kenyan President Daniel Mutua's invitation to Premier Ola Lie to visit Kenya.
`,
  }),
);

/** What an idea lets be found, each with what it must leave alone. */
const ASKED: readonly (readonly [string, readonly (readonly [question: string, answer: string])[]])[] = [
  [
    'a counterpart holds the office of the one whom he met',
    [
      [
        'What did Hansen and the Kenyan defence minister sign?',
        'Then the two sides held talks and signed a memorandum on rescue at sea.',
      ],
      ['What did Hansen and the Kenyan foreign minister sign?', 'not-found'],
    ],
  ],
  [
    'of two sentences the one with the class of what is asked for answers',
    [
      [
        'What crimes will Norway and Kenya fight together?',
        'The two sides will step up joint work against terrorism, transnational crimes and smuggling.',
      ],
      ['What diseases will Norway and Kenya fight together?', 'not-found'],
    ],
  ],
  [
    'what a spokesman said of one is no word of the other',
    [
      ['What did Wanjiru say about the open harbour policy?', 'not-found'],
      [
        'What did Dahl say about the open harbour policy?',
        'Spokesman Nils Berg said that during the meeting President Dahl called Kenya a key partner in the Open Harbour Policy.',
      ],
    ],
  ],
  [
    'the invitation is whose, however long the name before it',
    [
      [
        'At whose invitation is Reed visiting?',
        "Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.",
      ],
      ['At whose request is Reed visiting?', 'not-found'],
    ],
  ],
  [
    'whoever was named to an office became its holder',
    [
      [
        "Who became Japan's prime minister on September 16, 2024?",
        "On 16 September 2024 Norwegian Premier Ola Lie sent congratulations to Kenji Mori as he was officially named Japan's new Prime Minister after a vote in the Diet.",
      ],
      ["Who became Japan's foreign minister on September 16, 2024?", 'not-found'],
    ],
  ],
  [
    'a deputy secretary of state is one office',
    [
      [
        'What did the deputy secretary of state say about shipwrecks?',
        'She also reiterated the enduring commitment of the United States to clearing shipwrecks.',
      ],
      ['What did the deputy secretary of defense say about lighthouses?', 'not-found'],
    ],
  ],
  [
    'a seat in the Security Council is one of the UN',
    [
      [
        'What UN seat did Kamau want Washington to support?',
        "Kamau asked Washington to support Kenya's bid for non-permanent membership of the UN Security Council.",
      ],
      ['What EU seat did Kamau want Washington to support?', 'not-found'],
    ],
  ],
  [
    "whoever extends another's invitation passes it on",
    [
      [
        "Who passed on Mutua's invitation to Lie?",
        "Ambassador Odhiambo extended Kenyan President Daniel Mutua's invitation to Premier Ola Lie to visit Kenya.",
      ],
      ["Who passed on Dahl's invitation to Lie?", 'not-found'],
    ],
  ],
  [
    'anniversaries without a year of their own are of the year that their sentence tells',
    [
      [
        'Which anniversaries do Norway and Zambia want to celebrate in 2024?',
        'Both agreed to organise events marking the major anniversaries of Norway and Zambia in 2024, among them the 60th National Day of Zambia.',
      ],
    ],
  ],
  [
    'putting something as something describes it better than praise',
    [
      [
        'how did Berg describe Zambia',
        'He affirmed that Norway gives weight to Zambia, always regarding it as its gate to the lakes.',
      ],
    ],
  ],
  [
    'a stay in a capital is one in its country',
    [
      [
        "How long was Phiri's stay in Seoul?",
        'South Korean Speaker Han Ji-won met on 6 December 2024 with Zambian Speaker Ruth Phiri, who is in South Korea on a four-day trip.',
      ],
      ["How long was Phiri's stay in Tokyo?", 'not-found'],
    ],
  ],
  [
    'sympathy goes to those whom something befell',
    [
      [
        'why did Lie offer sympathy to Mori',
        'Lie offered his deepest sympathy to Mori and to the families bereaved by the ferry accident off Kobe.',
      ],
      ['why did Lie send congratulations to Wanjiru', 'not-found'],
    ],
  ],
];

describe('counterparts, classes and conveyed words', () => {
  test.each(ASKED)('%s', (_, rows) => {
    expect(rows.map(([question]) => [question, ask(question)])).toEqual(rows);
  });
});

test('passing on is conveying, passing is not', () => {
  expect([...actsIn("passed on Mutua's letter")]).toEqual(['conveyed']);
  expect([...actsIn('the bill was passed on Tuesday')]).toEqual([]);
  expect(givesReason('He offered sympathy to the victims.', 'why did he offer sympathy')).toBe(true);
  expect(givesReason('He offered sympathy to his guest.', 'why did he offer sympathy')).toBe(false);
});
