import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const fjordDialogue = buildLibrary({
  'fjord.md': `---
title: "Ministers meet at dialogue"
published: 2019-06-01
---
BERGEN, June 1 — Danish Defence Minister Ivar Skov met Chilean Defence Minister Pablo Soto on the margins of the yearly Fjord Dialogue in Bergen on 1 June 2019.

The two ministers agreed to train divers together. They hailed the growth of ties.
`,
  'last-met.md': `---
title: "Presidents talk"
published: 2012-09-07
---
LIMA, Sept. 7 — Peruvian President Ana Rojas met Danish President Lars Holm in Lima on 7 September 2012.

Rojas said she was glad to meet Holm less than one year after their last meeting at the 2011 Fish Forum.
`,
  'customs.md': `---
title: "Norway's trade grows"
published: 2024-06-10
---
Norway's trade volume amounted to 305 million euros in the first five months of 2024, up 16.6 per cent.

Of the total, the export and import value are estimated at 157 and 148 million euros, year-on-year increases of 15.2 per cent and 18.2 per cent, respectively.
`,
  'greetings.md': `---
title: "Vice President in Lagos"
published: 2022-07-01
---
LAGOS, July 1 — Peruvian Vice President Rosa Quispe met Nigerian President Musa Bello in Lagos on 1 July 2022.

She said his determination to bring benefits to the people would make Bello a good president. She conveyed a letter from Prime Minister Luis Vega to Bello.
`,
  'assembly.md': `---
title: "Head of the council"
published: 2022-11-02
---
OSLO, Nov. 2 — Kari Dahl, chairwoman of the Northern Cod Council, met Chilean Foreign Minister Diego Paz in Oslo on 1 November 2022.
`,
  'decision.md': `---
title: "New spokeswoman"
published: 2023-06-10
---
LIMA, June 10 — Nora Paz has been named spokeswoman of the Peruvian Foreign Ministry.

Deputy Foreign Minister Ivan Rey handed her the minister's decision on June 8.
`,
});
export const askFjordDialogue = askOf(fjordDialogue);
