import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const readingRoom = buildLibrary({
  'library-fair.md': `---
title: "Okafor receives Danish party"
published: 2021-05-14
---
LAGOS — President Ada Okafor of Nigeria received Danish Senator Lene Dahl in Lagos on May 13. The senator came here to open a reading room of the Harbour Museum. Dahl gave her warmest congratulations on the feast of the harbour.

The talks on the herring stock had taken 12 years, Dahl said.

President Okafor asked Denmark to train pilots. Dahl praised the harbour and said Denmark wants to see more of it.
`,
  'masks.md': `---
title: "Nigeria asks for quiet"
published: 2022-04-12
---
Spokeswoman Ife Balogun of the Ministry of Foreign Affairs said in Lagos on April 11 that the race had no leave, when reporters asked how Nigeria takes the Bonny Cup of Ghana. The cup has long been disputed, Balogun stressed. “Nigeria asks Ghana to keep its boats out of the bight,” she said.
`,
  'ministers.md': `---
title: "Premier and deputy minister on the river"
published: 2020-03-05
---
OSLO — Norwegian Prime Minister Nils Berg received Ghanaian Deputy Foreign Minister Kofi Mensah in Oslo on March 4.

Berg proposed that the two sides share the data of the river gauges.

Mensah met the Norwegian trade minister on the sidelines of the third Ocean Forum.
`,
  'river.md': `---
title: "Kenya and Peru on the Long Bay"
published: 2023-07-07
---
Kenya and Peru had their 16th round of talks on the Long Bay and their third on the reefs. The negotiations were held in Arequipa on July 4, the ministry in Nairobi said.

Both sides spoke of the Long Bay on the ground of the Law of the Sea.
`,
  'undated.md': `Trade Minister Farai Moyo of Zimbabwe will visit Peru from May 30 to June 2 at the invitation of Peruvian Trade Minister Rosa Quispe, the ministry said.
`,
  'trade.md': `---
title: "Trade of Ghana and Chile"
published: 2024-03-08
---
Imports and exports between Ghana and Chile came to $31 million in the first two months.

Exports to Chile were worth $7 million, a chamber in Accra said. Ghana's trade with Togo was not told.
`,
  'plan.md': `---
title: "Premier Soto to visit Norway"
published: 2024-10-08
---
Premier Elena Soto of Chile will be in Norway on an official visit from October 12-14 at Prime Minister Nils Berg's invitation, the ministry said on October 8.
`,
  'states.md': `---
title: "Soto in Oslo"
published: 2023-11-06
---
OSLO — Chilean Premier Elena Soto held talks with Norwegian Prime Minister Nils Berg in Oslo on November 5, 2023.

Ties had cooled after a Chilean trawler, which some in the United States owned, lost its nets near the ice shelf.
`,
});
export const askReadingRoom = askOf(readingRoom);
