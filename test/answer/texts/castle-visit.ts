import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

/** One visit with talks and two more meetings of the day after, relations with two others, one of whom nobody met. */
const CASTLE_VISIT = {
  'visit.md': `---
title: "Okoro in Oslo"
published: 2023-05-04
---
Norwegian Prime Minister Erik Halvorsen met Nigerian President Ada Okoro at the White House in Oslo on 2 May 2023.

Halvorsen asked Nigeria to buy more cod. Okoro thanked Norway for two ferries. She affirmed that Nigeria wants a Norway that is strong and independent.

Okoro also congratulated the host on the new port, and spoke of repairing each other's missions and of the 2,000 people of Norwegian origin who live in Nigeria. She offered to carry Halvorsen's greetings to Kenyan President Jomo Ouma.

On 3 May 2023 Okoro met Norwegian Foreign Minister Liv Moe. Later that day Okoro met Norwegian Defence Minister Kari Dahl.
`,
  'kenya.md': `---
title: "Norway and Kenya"
published: "2023-11"
events:
  - { what: "Diplomatic relations between Norway and Kenya", parties: [NO, KE], date: "1975-04-30" }
  - { what: "Port agreement between Norway and Kenya", parties: [NO, KE], date: "1975" }
  - { what: "Fisheries League approves Kenya's accession", parties: [NO, KE], date: "2006-11-07" }
  - { what: "Kenya becomes a member of the Fisheries League", parties: [NO, KE], date: "2007-01-11" }
---
Norway and Kenya established diplomatic relations on 30 April 1975.

The Fisheries League approved Kenya's accession on 7 November 2006, and Kenya became a member on 11 January 2007.
`,
};

export const castleVisit = buildLibrary(CASTLE_VISIT);
export const askCastleVisit = askOf(castleVisit, '2023-12-01');
