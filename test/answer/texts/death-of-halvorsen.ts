import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const deathOfHalvorsen = buildLibrary({
  'death.md': `---
title: "Death of Prime Minister Erik Halvorsen"
published: 2026-07-20
---
Norwegian Prime Minister Erik Halvorsen died in Oslo on 19 July 2026. He had held the office since 2021.

Fisheries Minister Siri Moen had taken over his duties the week before, on account of illness.
`,
  'visit.md': `---
title: "Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026.

Okoro had arrived from Lisbon late on 3 March, and took an interest in the ferries that Halvorsen showed her.
`,
});
export const askDeathOfHalvorsen = askOf(deathOfHalvorsen);
