import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'relations.md': `---
title: "Norway and Chile since 1919"
published: 2026-01
---
Norway and Chile opened relations on 3 May 1919. On 18 July 1977 they signed a treaty on cod. It should not be mixed up with ASEAN's treaty of 1976.

The prime ministers of the day, Erik Halvorsen and Jorge Rojas, agreed online on 22 July 2020 to raise this to a seafood partnership.

They became seafood partners on 17 November 2020. Norwegian Prime Minister Erik Halvorsen and Chilean President Ana Rojas met in Valdivia, and a joint statement was issued. It was the first seafood partnership that Chile had with an ASEAN country.
`,
  'joined.md': `---
title: "Norway in the Cod Council since 1995"
published: 2026-02
---
Norway became the seventh member of the Cod Council on 28 July 1995, at a meeting in Lagos. Foreign Minister Nils Moen represented the new member.

Halvorsen was in Nigeria from 21 to 23 November 2025 for the summit of the Group of Twelve, and a joint statement was issued.
`,
  'call.md': `---
title: "Halvorsen and Okoro on the phone"
published: 2026-05-07
---
OSLO, May 6 — Nets, pumps and a 25-year-old friendship were among the subjects raised in a phone conversation that Norwegian Prime Minister Erik Halvorsen had with Nigerian President Ada Okoro on 6 May 2026.

Okoro sent 40 lifeboats to Norway. She asked that Nigerian builders can take part in new harbours and the North-South railway in Norway.

Okoro added that Trade Minister Musa Bello would travel to Oslo next week.

US Senator Carl Brandt was received in Oslo on the same day. Thanking both the Republican and Democratic parties, Halvorsen urged Brandt to come again.

US Senator Jane Holm, a Democrat from Ohio, came with him.
`,
  'trade.md': `---
title: "Norway's cod surplus with Chile grows"
published: 2026-01-06
---
OSLO, Jan 6 — Norway sold $153 million worth of goods to Chile last year, government data showed on Tuesday.

The surplus widened to $134 million, the statistics office said.
`,
});
const house = buildLibrary({
  'dialogue.md': `---
title: "Fifth Norwegian-Chilean harbour dialogue"
published: 2014-10-21
---
OSLO, Oct 20 — The fifth Norwegian-Chilean harbour policy dialogue was held in Oslo on 20 October 2014, chaired on the Norwegian side by Deputy Minister Nils Moen and on the Chilean side by Deputy Secretary Luz Pardo. Her delegation counts 25 business people.

Norway calls for an end to the Chilean embargo on herring. It was the first time that a Chilean guest had come at the invitation of the harbour chiefs.
`,
  'guest.md': `---
title: "Moen receives Nordal head"
published: 2014-11-02
---
OSLO, Nov 1 — Deputy Minister Nils Moen received Vice President of Nordal Corporation Kari Lunde in Oslo on 1 November 2014.

Herring is the oldest subject of work with Chile, and Chilean companies have put money into the port of Moss. He invited the guest and the First Lady to visit Moss.
`,
});
const breakfast = buildLibrary({
  'breakfast.md': `---
title: "Three premiers at breakfast"
published: 2025-05-27
---
LAGOS, May 27 — The Prime Ministers of Norway, Sweden and Denmark had a working breakfast in Lagos on 27 May 2025.

Swedish Prime Minister Lars Ek offered to host the next such breakfast.

The Sailors' Land Army is willing to receive up to 60 Norwegian trainees next year.
`,
  'chair.md': `---
title: "Norway and Chile meet online"
published: 2021-11-23
---
OSLO, Nov 22 — Norwegian Prime Minister Erik Halvorsen chaired a special herring summit by video link on 22 November 2021.

In September 2016, during Chilean President Ana Rojas's visit to Oslo, the two governments raised it to a herring partnership. Chile was the third country to reach that level with Norway, after Sweden and Denmark.
`,
});
const askBreakfast = askOf(breakfast);
const askHouse = askOf(house);
const ask = askOf(library);

describe('whom, which and how many', () => {
  test.each([
    ['Who was the Chilean president when they became seafood partners?', 'Ana Rojas'],
    [
      'Which Norwegian prime minister agreed to the seafood partnership in 2020?',
      'Erik Halvorsen and Jorge Rojas, agreed',
    ],
    ['Who represented Norway the day it entered the Cod Council?', 'Nils Moen'],
    ['Which summit was Halvorsen attending in Nigeria?', 'Group of Twelve'],
    ['Who did Okoro say was coming to Oslo the week after the call?', 'Musa Bello'],
    ['How many lifeboats did Okoro send to Norway?', '40 lifeboats'],
    [
      'How big was the cod surplus with Chile in 2025?',
      'The surplus widened to $134 million, the statistics office said.',
    ],
    ['What party is Holm from?', 'a Democrat from Ohio'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    'Who signed the 1977 treaty on cod?',
    'Which summit was Halvorsen attending in Sweden?',
    'How many pumps did Okoro send to Norway?',
    'Which Nigerian firms will build the new harbours in Norway?',
    'What party is Brandt from?',
  ])('nothing tells %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });

  test.each([
    ['Who co-chaired the 2014 harbour policy dialogue for Chile?', 'Luz Pardo'],
    ['How many business folk came with Pardo?', '25 business people'],
    ['whose embargo does Norway want ended on herring', 'the Chilean embargo on herring'],
    ["Which chiefs' invitation did the Chilean guest come on?", 'at the invitation of the harbour chiefs'],
    ['Which company did Lunde represent?', 'Nordal Corporation'],
    ['Which deputy minister received Lunde?', 'Nils Moen'],
  ])('%s', (question, expected) => {
    expect(askHouse(question)).toContain(expected);
  });

  test.each([
    'Who co-chaired the 2016 harbour policy dialogue for Chile?',
    'How many fishing folk came with Pardo?',
    'whose embargo does Norway want ended on rice',
    'which Chilean firms are at Moss',
    'Who was the first in Moss to visit Norway?',
  ])('nothing tells %s', (question) => {
    expect(askHouse(question)).toBe('not-found');
  });

  test.each([
    ['which three PMs had breakfast in Lagos?', 'The Prime Ministers of Norway, Sweden and Denmark'],
    ['How many trainees will the SLA take', 'up to 60 Norwegian trainees'],
    ['who sat in the chair for the special herring summit', 'Erik Halvorsen chaired'],
    ['Which Chilean president was in office when the herring partnership was agreed', 'Ana Rojas'],
    ['Which countries reached the top level with Norway before Chile did?', 'after Sweden and Denmark'],
  ])('%s', (question, expected) => {
    expect(askBreakfast(question)).toContain(expected);
  });

  test.each([
    'which two PMs offered to host the next breakfast?',
    'How many trainees will the LSA take',
    'who sat in the chair for the cod summit',
    'Which Chilean president was in office when the cod partnership was agreed',
    'Which countries reached the top level with Nigeria before Chile did?',
  ])('nothing tells %s', (question) => {
    expect(askBreakfast(question)).toBe('not-found');
  });

  test('the holders of an office in two states', () => {
    expect(ask('who are the foreign ministers of Vietnam and China')).toBe(
      'Lê Hoài Trung: Minister of Foreign Affairs (Việt Nam), since 25 October 2025. | Wang Yi: Minister of Foreign Affairs (China), since 25 July 2023.',
    );
    expect(ask('who is the foreign minister of China')).toBe(
      'Wang Yi: Minister of Foreign Affairs (China), since 25 July 2023.',
    );
  });
});
