import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const borderTrade = buildLibrary({
  'goodbye.md': `---
title: "Chilean envoy takes leave"
published: 2025-06-08
---
OSLO — Norwegian Prime Minister Erik Holm on 7 June 2025 received in Oslo the outgoing Chilean Ambassador to Norway, Ana Rojas.

Holm praised what she had done for trade.

The diplomat thanked leaders of Norway's ministries for the patience that had let her finish her work.
`,
  'two-envoys.md': `---
title: "Envoys of Peru and Laos in Oslo"
published: 2025-07-08
---
OSLO — Norwegian Foreign Minister Liv Moe on 7 July 2025 received in Oslo Hugo Vidal, the Peruvian Ambassador to Norway, and Kham Siri, the Lao Ambassador to Norway.

The diplomat thanked leaders of Norway's ports for the berths that had been kept free.
`,
  'border.md': `---
title: "Trade through Alta grows"
published: 2023-02-02
---
Trade with Finland through the border gates of Alta was worth 17 million USD in January.

Timber exports of Alta are to reach 90 million USD in March.
`,
  'house.md': `---
title: "Holm hosts the Lao President"
published: 2024-05-06
---
OSLO — Norwegian Prime Minister Erik Holm received Lao President Bounmy Keo at the Government House in Oslo on 5 May 2024.
`,
  'no-house.md': `---
title: "Holm hosts the Peruvian President"
published: 2024-08-06
---
OSLO — Norwegian Prime Minister Erik Holm received Peruvian President Rosa Quispe in Oslo on 5 August 2024.
`,
  'wraps-up.md': `---
title: "Dahl back from Germany"
published: 2024-09-13
---
OSLO — Norwegian Defence Minister Per Dahl met German Defence Minister Anton Krug in Bavaria on 10 September 2024.

Dahl went to Passau city and Hof city in Bavaria and saw a shipyard.
`,
  'sidelines.md': `---
title: "Holm meets counterparts in Geneva"
published: 2024-10-29
---
GENEVA — Norwegian Prime Minister Erik Holm had separate meetings on 28 October 2024 in Geneva with the prime ministers of Laos, Peru and Chile before a summit.

Holm met Lao Prime Minister Somphone Lek in Geneva on 28 October 2024.
`,
  'ban.md': `---
title: "Norway on the herring ban"
published: 2025-05-16
---
OSLO — On the herring ban that Chile recently set, Kari Lie, spokeswoman of the Foreign Ministry of Norway, repeated Norway's consistent stance.

Norway demands that Chile respect the lawful herring catch of its boats.
`,
  'seals.md': `---
title: "Norway on the seal ban"
published: 2025-05-18
---
OSLO — On the seal ban that Peru recently set, Kari Lie, spokeswoman of the Foreign Ministry of Norway, repeated Norway's consistent stance.
`,
});
export const askBorderTrade = askOf(borderTrade);
