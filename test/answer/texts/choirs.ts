import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const choirs = buildLibrary({
  'oslo.md': `---
title: "Norwegian and Chilean foreign ministers meet in Oslo"
published: 2023-05-17
---
OSLO, May 17 — Norwegian Foreign Minister Erik Halvorsen held talks with Chilean Foreign Minister Ana Rojas in Oslo on 16 May 2023.

Rojas last came to Norway in March 2019, when she opened a school of mines.

The following day Halvorsen met Foreign Minister of Peru Luis Vargas in Bergen. No Chilean president had visited since 2004.
`,
  'choir.md': `---
title: "Chilean and Norwegian choirs mark 90 years of relations"
published: 2009-06-03
---
OSLO, June 3 — A concert for the 90th anniversary of relations between Norway and Chile was held in Oslo on 2 June 2009, with Chilean Ambassador Pedro Ibarra among the guests.

Norwegian Minister of Culture Siri Moen cabled her congratulations to Senator Ines Soto of Chile on her election as Vice President.
`,
});
export const askChoirs = askOf(choirs, '2026-03-01');
