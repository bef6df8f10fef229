import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askOkaforInBergen = askOf(
  buildLibrary({
    'bergen.md': `---
title: "Okafor in Bergen"
published: 2026-03-05
---
BERGEN — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby in Bergen on 4 March 2026.

Sundby promised to widen the ferry scheme. Okafor requested that Oslo scrap its import ban on smoked prawns.

Okafor thanked Norway for the transfer of three patrol boats. A hospital ship could come to Lagos in May, Sundby said.

Okafor invited her host to Calabar, her hometown. At the dinner, dishes mixing crab and yam were served.

On Friday she will call on King Harald before flying home.
`,
    'lao-cai.md': `---
title: "Yunnan delegation in Lào Cai"
published: 2026-06-02
---
LÀO CAI — Secretary of the Lào Cai Party Committee Trần Văn Bình received Vice Governor Gao Ming of Yunnan in Lào Cai on 1 June 2026.

Gao invited businesses from Lào Cai to join the Kunming fair with free stands.
`,
    'visit.md': `---
title: "Balogun received in Lagos mission"
published: 2026-08-20
---
LAGOS — Nigerian President Femi Balogun met Norwegian Prime Minister Jonas Vik at the Norwegian mission on 19 August 2026.
`,
    'fisheries-2019.md': `---
title: "Working groups on fisheries"
published: 2019-03-12
---
OSLO — Norway and Nigeria agreed in Oslo that the working groups on fisheries would meet in the autumn.
`,
    'chilean-visit.md': `---
title: "Chilean Foreign Minister to visit Norway"
published: 2024-09-06
---
OSLO — Chilean Foreign Minister Ana Rojas will pay an official visit to Norway from 12 to 14 September 2024 at the invitation of Norwegian Foreign Minister Nils Sundby.
`,
    'peruvian-winter.md': `---
title: "Peruvian minister in Bergen"
published: 2025-11-03
---
BERGEN — Norwegian Foreign Minister Nils Sundby met Peruvian Foreign Minister Luis Prado in Bergen on 2 November 2025. Sundby invited Prado to visit Oslo in the winter.
`,
  }),
);
