import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askSmokedEel = askOf(
  buildLibrary({
    'lagos.md': `---
title: "Sundby in Lagos"
published: 2026-03-05
---
LAGOS — Nigerian President Femi Balogun held talks with Norwegian Foreign Minister Nils Sundby in Lagos on 4 March 2026.

At 4 pm Nigerian Foreign Minister Ada Okafor met with the guest at her ministry.

Sundby, who has come to Nigeria many times since 1991, said he would raise the fears over smoked eel with his colleagues.

Both consented that Nigerian pupils enrolled at Norwegian schools be allowed to return, beginning this autumn.

The President would like to see duties on yams brought down. He asked Sundby to greet his king.

Sundby came to Lagos from Ghana and Togo.

They agreed to run boat tours between Calabar and Bergen, and to hold the next meeting on piracy in Oslo.
`,
  }),
);
