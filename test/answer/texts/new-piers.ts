import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askNewPiers = askOf(
  buildLibrary({
    'piers.md': `---
title: "Hansen hosts Otieno"
published: 2024-04-12
---
OSLO, April 11 — Norwegian Defence Minister Odd Hansen met Kenyan Defence Minister Juma Otieno in Oslo on 11 April 2024, where both were for the North Sea Forum.

Hansen and Otieno talked about plans for opening the four new rescue piers in Mombasa. Along with the five rescue piers that exist, these piers will make it possible to train pilots.

The exercise Blue Heron involved over 17,000 sailors.

Otieno pledged to instruct his forces to block all smuggling of ivory in border areas.

Hansen said that Secretary Lund would go to Nairobi for consultations next week.
`,
  }),
);
