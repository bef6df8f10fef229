import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const eighthRound = buildLibrary({
  'round.md': `---
title: "Talks between Chile and Norway on cod"
published: 2019-06-04
---
The working group of Chile and Norway on cod held an eighth round of talks in Bergen, Norway, from June 1-3.

At the head of the Chilean delegation to the event was Vice Chairman Pablo Soto of the Fisheries Committee, while Ivar Skov, the Ministry of Trade's representative for cod, headed the Norwegian delegation.

The two sides agreed to hold soon a ninth round of talks.
`,
});

/** Asks a corpus that tells of one round of talks, and of the next one only that it will be. */
export const askEighthRound = askOf(eighthRound);
