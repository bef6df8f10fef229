import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const jointCabinets = buildLibrary({
  'moen.md': `---
title: "Ambassador Moen received in Oslo"
published: 2022-03-11
---
OSLO, March 11 — Norwegian Prime Minister Erik Halvorsen received Chilean Ambassador Siri Moen in Oslo on 10 March 2022.

Moen said she was glad to be back in Bergen, where she had taught from 2004 to 2007.

On 9 March General Pedro Alves had met Senator Ada Okoro on Harbour Hill.

Chile will give RMB 3 million in grant aid for schools.
`,
  'cabinets.md': `---
title: "Cabinets of Norway and Chile meet"
published: 2023-05-17
---
OSLO, May 17 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Oslo on 16 May 2023.

The two then chaired a joint meeting of their cabinets, the fourth of its kind.

Trade between Norway and Chile was worth 7 million dollars in 2021.
`,
});
export const askJointCabinets = askOf(jointCabinets, '2026-03-01');
