import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

/** A full report of a mission, with its background: courts, money, a vote, a ship, a ministry's plants. */
export const askMissionInOslo = askOf(
  buildLibrary({
    'mission.md': `---
title: "Nigerian minister ends mission to Oslo"
published: 2026-05-06
---
OSLO — Nigerian Minister of Trade Ada Balogun held talks with Norwegian Minister of Trade Kari Moe in Oslo on 5 May 2026.

Moe told her guest that Norwegian firms had put 40 million dollars into 12 projects in Nigeria by the end of April.

Later Chief Justice Femi Okoro of Nigeria met Chief Justice Nils Vik on 5 May 2026. The two chief justices agreed to meet every year.

Balogun answered questions from executives of three shipping firms, and said Nigeria plans to sell shares in 14 of them.

Her staff toured three fish plants on the coast.

The four lighthouses that she saw were Nordvik, Sund, Holm and Berg.

The visit came a week after the Senate of Nigeria passed the Law of the Coast with 81 of 90 votes.

The dredger Blue Heron was pulled out on 15 April.
`,
    'executives.md': `---
title: "Adeyemi in Bergen"
published: 2026-06-03
---
BERGEN — Nigerian President Tola Adeyemi arrived in Bergen on 2 June 2026 with some 40 executives. She met Chief Justice Tunde Bakare in Bergen on 2 June 2026.

Bakare came to office as chief justice in March 2019.
`,
    'harbour.md': `---
title: "Balogun on the dredger"
published: 2026-04-22
---
LAGOS — Nigerian Minister of Trade Ada Balogun and Ambassador Odd Lie of Norway spoke of the harbour, from which Norway had towed away its dredger Blue Heron only a week earlier.
`,
  }),
);
