import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askFerryLine = askOf(
  buildLibrary({
    'bergen.md': `---
title: "Halvorsen and Okoro meet in Bergen"
published: 2026-06-11
---
BERGEN, June 10 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Bergen on 10 June 2026.

The Bonny-Calabar railway is to go into operation on 3 August 2026, Okoro said.

Okoro said that Norway would provide 40 million dollars to teach Nigerian officers navigation.

Halvorsen asked Nigeria to go on handling the aftermath of the incidents in Warri.

The new Norwegian embassy in Abuja, worth 90 million dollars, is almost finished, Halvorsen said.

In Bergen Okoro was presented with the insignia "Star of the Fjords".

Halvorsen and Okoro agreed to draw up a fishing treaty.

In April six crates of Nigerian pepper were sent back to Calabar because they held weevils.
`,
    'choir.md': `---
title: "Nigerian choir sings in Oslo"
published: 2026-06-20
---
OSLO, June 19 — The Calabar Choir sang in Oslo on 19 June 2026.

The choir hoped to raise 20,000 dollars for the school library in Bonny. By evening 7,000 dollars had been donated.
`,
  }),
);
