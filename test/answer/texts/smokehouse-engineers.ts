import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askSmokehouseEngineers = askOf(
  buildLibrary({
    'oslo.md': `---
title: "Okafor and Sundby talk in Oslo"
published: 2026-03-05
---
OSLO — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby in Oslo on 4 March 2026 as part of the fifth Nordic seafood forum.

Okafor proposed that Norway send smokehouse engineers to Calabar.

Sundby promised to lift the ban on cod heads, and announced a fund for divers.

In their presence the two sides signed a memorandum on lighthouse repairs.

On 5 March 2026 Okafor met Norwegian Trade Minister Kari Lunde in Bergen.

On 3 March 2026 Norwegian Prime Minister Jonas Vik received Okafor in Oslo.
`,
    'call.md': `---
title: "Sundby rings Vik's old friend"
published: 2026-05-11
---
LAGOS — Nigerian President Femi Balogun spoke by phone with Norwegian Prime Minister Jonas Vik on 10 May 2026.

Balogun gladly accepted the invitation to visit Norway in the autumn.

Neither man mentioned the whaling quota.

In November 2024 the two leaders had held their first phone conversation.

The conversation lasted for 40 minutes. Vik thanked Balogun for freeing a trawler at two hours' notice.
`,
    'bangkok.md': `---
title: "Okafor meets Lim in Bangkok"
published: 2026-07-02
---
BANGKOK — Nigerian Foreign Minister Ada Okafor met Singaporean Foreign Minister Lim Wei in Bangkok on 1 July 2026.

Lim invited Nigerian shipping companies to open offices by the harbour.

The same day, Okafor also had meetings with the foreign ministers of Ghana and Peru.
`,
  }),
);
