import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const tammVisit = buildLibrary({
  'oslo.md': `---
title: "Halvorsen and Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026. The two then chaired a joint session of their cabinets.

Okoro said that Nigeria holds such joint cabinet sessions only with its partners of the north.

Okoro invited Halvorsen to Lagos, and he accepted.
`,
  'call.md': `---
title: "Halvorsen phones Virtanen"
published: 2026-04-02
---
Norwegian Prime Minister Erik Halvorsen and Finnish President Aino Virtanen spoke by phone on 1 April 2026.

Virtanen invited Halvorsen to visit Helsinki, and he said yes; no day was set.
`,
  'plan.md': `---
title: "Tamm to visit Norway"
published: 2026-11-10
---
Estonian Prime Minister Kaja Tamm will visit Norway on 3 December 2026 for talks with Prime Minister Erik Halvorsen in Oslo.
`,
});
export const askTammVisit = askOf(tammVisit);
