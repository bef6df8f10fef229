import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const roundTower = buildLibrary({
  'tower.md': `---
title: "Berg meets Vega in Santiago"
published: 2019-09-21
---
Norwegian Deputy Defence Minister Jan Berg and Chilean Defence Minister Luis Prado (R) shake hands at the City Hall in Santiago. (Photo: NNA)

SANTIAGO — Norwegian Deputy Defence Minister Jan Berg held talks with Chilean Defence Minister Luis Prado in Santiago on September 19.

On September 20, Berg met Chilean Deputy Foreign Minister Ana Vega at the Round Tower. Vega welcomed the results of the talks. She conveyed an invitation from Prado to Norwegian Defence Minister Kari Moe to visit Chile in 2020.
`,
});

/** Answers over a meeting at a tower, with an invitation for somebody who was not there and hands that were shaken. */
export const askRoundTower = askOf(roundTower);
