import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const codCouncil = buildLibrary({
  'relations.md': `---
title: "Norway and Chile since 1919"
published: 2026-01
---
Norway and Chile opened relations on 3 May 1919. On 18 July 1977 they signed a treaty on cod. It should not be mixed up with ASEAN's treaty of 1976.

The prime ministers of the day, Erik Halvorsen and Jorge Rojas, agreed online on 22 July 2020 to raise this to a seafood partnership.

They became seafood partners on 17 November 2020. Norwegian Prime Minister Erik Halvorsen and Chilean President Ana Rojas met in Valdivia, and a joint statement was issued. It was the first seafood partnership that Chile had with an ASEAN country.
`,
  'joined.md': `---
title: "Norway in the Cod Council since 1995"
published: 2026-02
---
Norway became the seventh member of the Cod Council on 28 July 1995, at a meeting in Lagos. Foreign Minister Nils Moen represented the new member.

Halvorsen was in Nigeria from 21 to 23 November 2025 for the summit of the Group of Twelve, and a joint statement was issued.
`,
  'call.md': `---
title: "Halvorsen and Okoro on the phone"
published: 2026-05-07
---
OSLO, May 6 — Nets, pumps and a 25-year-old friendship were among the subjects raised in a phone conversation that Norwegian Prime Minister Erik Halvorsen had with Nigerian President Ada Okoro on 6 May 2026.

Okoro sent 40 lifeboats to Norway. She asked that Nigerian builders can take part in new harbours and the North-South railway in Norway.

Okoro added that Trade Minister Musa Bello would travel to Oslo next week.

US Senator Carl Brandt was received in Oslo on the same day. Thanking both the Republican and Democratic parties, Halvorsen urged Brandt to come again.

US Senator Jane Holm, a Democrat from Ohio, came with him.
`,
  'trade.md': `---
title: "Norway's cod surplus with Chile grows"
published: 2026-01-06
---
OSLO, Jan 6 — Norway sold $153 million worth of goods to Chile last year, government data showed on Tuesday.

The surplus widened to $134 million, the statistics office said.
`,
});
export const askCodCouncil = askOf(codCouncil);
