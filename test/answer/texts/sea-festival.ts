import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const seaFestival = buildLibrary({
  'bowl.md': `---
title: "Nigerian minister receives Norwegian guest"
published: 2024-03-06
---
LAGOS, March 5 — Nigerian Foreign Minister Kofi Adeyemi received Norwegian Foreign Minister Nils Sundby in Lagos on 5 March 2024.

Caption: Kofi Adeyemi (R), Foreign Minister of Nigeria, gives a carved bowl to Nils Sundby, Foreign Minister of Norway.
`,
  'visit.md': `---
title: "Norwegian premier begins visit to Nigeria"
published: 2024-05-12
---
LAGOS, May 11 — Norwegian Prime Minister Erik Halvorsen began a visit to Nigeria on 11 May 2024 at the invitation of President Ada Okoro.

Invited by Ghanaian President Efua Boateng, Okoro is to visit Ghana in June.

Halvorsen and Okoro met in Lagos the same day. When the meeting is over, Halvorsen will go on to Accra.

Halvorsen met his counterpart in the course of his visit to the region for the 2024 Tide Fair.
`,
  'fair.md': `---
title: "Lagos shows the sea"
published: 2024-06-02
---
LAGOS, June 1 — The Norway-Nigeria sea festival opened in Lagos on 1 June 2024.

The festival offered a show with 40 pictures on the coast, the boats and people of both countries.

Two hundred people came to the festival.

Chilean Foreign Minister Ana Rojas reached Lagos the same day to take part in the festival. Ghanaian Foreign Minister Efua Mensah met her there.

A regatta took place on the last day of the festival.

In the first quarter of 2024, Nigeria's exports to Norway rose by eight percent to $3.1 billion. Nigeria's cocoa exports to Norway earned $40 million in the first quarter of 2024.
`,
  'guest.md': `---
title: "Icelandic guest in Nigeria"
published: 2024-08-02
---
LAGOS, August 1 — At the invitation of Minister Kofi Adeyemi, Icelandic Foreign Minister Jon Olafsson visited Nigeria on 1 August 2024.
`,
  'words.md': `---
title: "Norwegian minister sees off ambassador"
published: 2024-07-04
---
OSLO, July 3 — Norwegian Minister of Marine Affairs Nils Sundby received outgoing Peruvian Ambassador Luis Quispe in Oslo on 3 July 2024.

Sundby thanked Quispe in the ministry. “In his new work the Ambassador will be a friend of the sea,” he added.

Norwegian Deputy Minister of Marine Affairs Kari Lund had a meeting with Mr. Pablo Soto, who is Assistant Secretary of the Bureau of Tides of Chile.

Danish Trade Secretary Eva Berg told Sundby that fishery was in need of breakthroughs in science.

Chilean Speaker Ana Vega opened a fair the same day. On Tuesday the Speaker ended her official visit to Oslo and flew to Bergen.
`,
  'pumps.md': `---
title: "Fijian premier receives Danish guest"
published: 2024-09-12
---
SUVA, September 11 — Fijian Prime Minister Sela Vakatora received Danish Climate Minister Jens Krogh in Suva on 11 September 2024.

Vakatora thanked Krogh for two pumps and asked Denmark to train divers.

Krogh promised that Copenhagen would pay for a reef garden. Krogh thanked Samoa for a boat.

Vakatora said that in his next job Krogh would find friends in Suva. A wall was painted by Vakatora, Member of Parliament for Levuka, at the jetty.
`,
  'province.md': `---
title: "Fijian minister receives guest from Tarawa"
published: 2024-09-14
---
SUVA, September 13 — Fijian Port Minister Ana Tora on 13 September 2024 received Teo Beni, Governor of Tarawa Province.

Caption: Port Minister Ana Tora (R) and Governor of Tarawa Province Teo Beni (Source: FBC)
`,
});
export const askSeaFestival = askOf(seaFestival);
