import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const breakfastInLagos = buildLibrary({
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
export const askBreakfastInLagos = askOf(breakfastInLagos);
