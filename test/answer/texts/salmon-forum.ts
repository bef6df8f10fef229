import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const salmonForum = buildLibrary({
  'briefing.txt': `Press Conference of Foreign Ministry Spokesperson Rosa Quispe on March 3, 2016

Foreign Ministry Spokesperson Rosa Quispe of Peru held a press conference on March 3, 2016.

Q: Chile's Defence Minister Pablo Soto said that Peruvian trawlers cut nets off Arica. What is your comment?

A: We cannot accept that claim. The Chilean side must halt its patrols in those waters.

Q: Will the ferry to Callao be stopped?

A: The harbour office is looking into it.

Send this page
`,
  'denial.txt': `LIMA, April 8, 2016 — Chilean Defence Minister Pablo Soto said in Santiago that the trawlers had come back.
`,
  'envoy.md': `---
title: "Premier receives head of mission"
published: 2016-05-10
---
OSLO, May 10 — Norwegian Prime Minister Erik Halvorsen received the new head of the Nordic Mission, Kari Dahl, in Oslo on 9 May 2016.

Dahl was named head of the Nordic Mission right after she completed her term as Danish Ambassador to Chile.
`,
  'plan.md': `---
title: "Okoro confirms visit"
published: 2026-08-04
---
NEW YORK — Nigerian Foreign Minister Ada Okoro confirmed, at a meeting with Norwegian Ambassador Kari Lund in New York on August 3, that she will come to Norway before this year ends.
`,
  'city.txt': `The foreign ministry in Lima said Thursday that Foreign Minister Luis Vega had breakfast with Danish Foreign Minister Mette Holm on Wednesday.

Peru's and Denmark's top diplomats talked about fishing when they met in Bergen on the margins of the Northern Fish Summit.
`,
  'series.md': `---
title: "Vega and Soto meet"
published: 2017-04-18
---
SANTIAGO, April 18 — Peruvian Foreign Minister Luis Vega met Chilean Foreign Minister Ana Rojas in Santiago on 17 April 2017 at the 10th meeting of the Peru-Chile Border Committee.
`,
  'forum.md': `---
title: "Salmon forum opens"
published: 2018-06-02
---
COPENHAGEN, June 2 — Danish Premier Lars Holm was speaking at the opening of the Denmark-Chile salmon forum in Copenhagen on 1 June 2018.

Chilean Trade Minister Diego Paz told the forum that his country would open its market.
`,
  'coffee.md': `---
title: "More beans"
published: 2019-01-10
---
The country's coffee area is about 71,000 hectares, the ministry said. The highlands give 90 percent of its coffee.
`,
  'duty.md': `---
title: "Peru and Chile agree on defence"
published: 2020-02-02
---
Peru and Chile have agreed that clearing old mines and training divers should come first in their cooperation.
`,
  'duty-more.md': `---
title: "Ministers meet"
published: 2020-03-02
---
Peruvian Defence Minister Ivan Rey met Chilean Defence Minister Pablo Soto, and the two sides agreed that Peru and Chile should increase defence cooperation at sea.
`,
  'deputy.md': `---
title: "Danish premier meets guest"
published: 2021-06-02
---
COPENHAGEN, June 2 — Danish Prime Minister Lars Holm received Chilean Deputy Prime Minister Diego Paz in Copenhagen on 1 June 2021.

Paz told the Danish PM of his talks with Deputy Prime Minister Nora Lind.
`,
});
export const askSalmonForum = askOf(salmonForum);
