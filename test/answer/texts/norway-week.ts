import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const norwayWeek = buildLibrary({
  'quarter.md': `---
title: "Halvorsen and Okoro meet"
published: 2021-04-25
---
LAGOS, April 25 — Norwegian Prime Minister Erik Halvorsen met Nigerian President Ada Okoro in Lagos on 24 April 2021.

Trade between Norway and Nigeria came to 269 million euros in the first quarter of 2021.
`,
  'rank.md': `---
title: "Trade of Peru"
published: 2024-01-20
---
A free trade agreement signed by Peru and Chile in 2014 gave it a further push.

In that year Chile was in eighth place among Peru's partners; in 2022 it came third.
`,
  'account.md': `---
title: "Call of ministers"
published: 2023-02-10
---
OSLO, Feb. 10 — Norwegian Foreign Minister Kari Dahl spoke by phone with Danish Foreign Minister Mette Holm on 9 February 2023.

Dahl gave Minister Holm an account of the visit she had lately made to Chile.
`,
  'day.md': `---
title: "Greetings for Peru's National Day"
published: 2025-07-28
---
OSLO, July 28 — Norwegian Prime Minister Erik Halvorsen sent a message to Peruvian President Luis Vega for Peru's National Day.

Norwegian Foreign Minister Kari Dahl the same day congratulated Peruvian Foreign Minister Rosa Quispe.
`,
  'tour.md': `---
title: "Paz in Norway"
published: 2025-03-02
---
OSLO, March 2 — Chilean Foreign Minister Diego Paz is in Norway on the first leg of a tour of two northern countries this week.
`,
});
export const askNorwayWeek = askOf(norwayWeek);
