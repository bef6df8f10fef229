import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const pepperSoup = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Neither leader mentioned the Atlantic Reef Pact. Okoro thanked Halvorsen for coming to Nigeria three times in two years.

Nigeria stood ready to buy more Norwegian herring, wheat and timber, she said.

Halvorsen was treated to a bowl of pepper soup.
`,
  'fringes.md': `---
title: "Halvorsen meets leaders in Nairobi"
published: 2026-06-10
---
NAIROBI, June 9 — Norwegian Prime Minister Erik Halvorsen on 9 June 2026 met Chilean President Ana Rojas on the fringes of a conference.
`,
  'planned.md': `---
title: "Rojas to come to Nigeria"
published: 2026-11-20
---
SANTIAGO, Nov. 20 — Chilean President Ana Rojas will begin a visit to Nigeria on 2 December 2026 as the guest of President Ada Okoro, the ministry said.

Her programme for 3 December includes a meeting with Foreign Minister Musa Bello.
`,
  'address.md': `---
title: "Halvorsen in Santiago"
published: 2026-08-15
---
SANTIAGO, Aug. 15 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Santiago on 14 August 2026.

This morning Halvorsen addressed students at the Fisheries School.
`,
});
export const askPepperSoup = askOf(pepperSoup);
