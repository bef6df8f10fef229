import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askCrabLots = askOf(
  buildLibrary({
    'lots.md': `---
title: "Norway objects to bids on crab lots"
published: 2026-06-11
---
OSLO, June 11 — Chile's invitation for bids on nine crab lots in the waters of Norway is void, Kari Lie, spokeswoman of the Foreign Ministry of Norway, said in Oslo on 10 June 2026.

"The lots lie wholly within our waters," the spokeswoman said. "Norway demands that Chile cancel it at once."
`,
    'narvik.md': `---
title: "Halvorsen and Okoro in Narvik"
published: 2026-07-02
---
NARVIK, July 2 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Narvik on 1 July 2026.

The Nigerian side also said that Norway should mend the tide gauges off Lofoten. The two sides will also cooperate in charting reefs.

Okoro said that talks with the United States on timber dues were still going on.

In the evening, Halvorsen received Ruth Mensah, Speaker of the House of Chiefs of Ghana, who said that the House would soon approve the kelp pact.
`,
  }),
);
