import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askDanjumaInOslo = askOf(
  buildLibrary({
    'oslo.md': `---
title: "Okoro in Oslo"
published: 2024-03-05
---
OSLO, March 4 — Nigerian President Ada Okoro held talks with Norwegian Prime Minister Erik Halvorsen in Oslo on 4 March 2024.

Okoro said that Lagos wants more ferries. In addition, Nigeria will reopen its flower fair.

Halvorsen conveyed the regards of King Olav to Okoro. He also conveyed a letter from Speaker Ruth Hansen to Okoro.

Halvorsen accepted Okoro's invitation to visit Lagos. Halvorsen said he appreciated the decision of President Ada Okoro to take Norway off the list of closed markets.

Nigeria was among the first countries to take part in the Fjord Fund, Halvorsen said. The agenda of the inter-parliamentary group holds herring and timber.

Okoro also spoke at Lillehammer and met the speakers of both houses of Parliament.

The day before, she had met several hundred Nigerians, the former skating coach Bola Ige among them.
`,
    'envoy.md': `---
title: "Sundby receives Danjuma"
published: 2024-04-03
---
OSLO, April 2 — Norwegian Foreign Minister Nils Sundby on 2 April 2024 received Nigerian Ambassador to Norway Kofi Danjuma.

Sundby praised Danjuma's part in the ferry pact while he served as director of the port of Lagos.

Danjuma encouraged Norway to deal with late permits. Sundby had taken over the duties of Tuva Berg in March.

Sundby asked Nigeria for credits to build a tunnel in Bodo.
`,
  }),
);
