import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const changeOfCommand = buildLibrary({
  'visit.md': `---
title: "Halvorsen receives Soto in Oslo"
published: 2024-03-05
---
OSLO, March 4 — Norwegian Prime Minister Erik Halvorsen received Chilean Senator Pedro Soto in Oslo on 4 March 2024. Norwegian Foreign Minister Kari Lund and Trade Minister Nils Sundby also received the senator.

Soto came to Norway at the invitation of the Storting.

The guest from Chile said his visit was meant to open the salmon trade. As for the sea, both sides agreed not to widen their dispute in order to keep the peace.

The Chilean senator, accompanied by officials of the ministries of mines and ports, will also see the Bergen yards.

Among the guests were Ana Rojas, who chairs the Harbour Committee's Whale Panel, and Luis Vega.

Halvorsen said that both sides have respected each other's whaling since 1990.

Soto was Speaker of the Senate of Chile in 2014 - 2017, Halvorsen recalled.
`,
  'command.md': `---
title: "Change of command in Bodo"
published: 2024-04-02
---
BODO, April 1 — General Tuva Berg took up her post at the head of NORFLEET in Bodo on 1 April 2024.

Lund spoke with General Jon Aas, the former Commander of NORFLEET, and General Tuva Berg, its present Commander.
`,
  'trade.md': `---
title: "Norway and Chile trade more"
published: 2024-11-02
---
Last year trade between Norway and Chile came to 3.1 billion dollars. It is forecast that the figure will reach 4 billion dollars this year.

Norway's exports of salmon to Chile were worth about 200 million dollars in 2024. Chile takes over 40 per cent of the total value of Norway's salmon exports.

Exports of fresh and frozen salmon to Chile rose to 115 million dollars in the first half. Exports of smoked salmon to Chile came to 70 million dollars in the first half.

Fjordverk agreed in Santiago to buy two ferries worth 500 million dollars from Norway and Chile.
`,
  'patrol.md': `---
title: "Norway and Chile begin second joint patrol of 2024"
published: 2024-06-02
---
The coast guards of Norway and Chile began their second joint patrol of 2024 on 1 June. The joint patrol is the seventh of its kind since 2019.

Dancers from both countries joined in a dance gala on 3 June 2024 in Bergen.
`,
  'call.md': `---
title: "Halvorsen speaks with Okoro"
published: 2024-07-02
---
On 1 July 2024 Prime Minister Erik Halvorsen spoke by phone with Nigerian President Ada Okoro, as the latter had requested.
`,
});
export const askChangeOfCommand = askOf(changeOfCommand);
