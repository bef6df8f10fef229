import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const vossDepot = buildLibrary({
  'stay.md': `---
title: "Chilean foreign minister in Oslo"
published: 2021-05-12
---
OSLO, May 12 — Norwegian Prime Minister Erik Halvorsen received Chilean Foreign Minister Marta Rojas in Oslo on 12 May 2021.

Rojas said she was glad of returning to Norway after nearly nine years and conveyed the greetings of President Luz Soto to Halvorsen.

Halvorsen outlined key priorities for the two countries, from salmon to copper. He promised to help build a children's hospital in Arica.

For her part, Rojas thanked Halvorsen. She recalled a call between Halvorsen and Soto, saying that it showed the priority status of Norway in the south.

She added that Finance Minister Pedro Lagos would travel to Bergen next week.

Trade between the two countries reached 700 million dollars last year. The two countries have set a target of 900 million dollars in 2025.

The Chilean guest is to open a library before she leaves Oslo on May 14.

Earlier, Norwegian Defence Minister Nils Sundby held talks with Rojas.
`,
  'plan.md': `---
title: "Estonian president to visit Norway"
published: 2022-03-02
---
OSLO (NTB) — Estonian President Jaan Tamm will pay a state visit to Norway from 9 to 11 March 2022.

The visit will be made at the invitation of King Olav, the palace in Oslo told reporters.
`,
  'tour.md': `---
title: "Halvorsen in Riga"
published: 2022-06-08
---
RIGA, June 8 — Norwegian Prime Minister Erik Halvorsen held talks with Latvian Prime Minister Karlis Ozols in Riga on 8 June 2022.

He will also travel to Vilnius.
`,
  'guest.md': `---
title: "Latvian premier to visit Norway"
published: 2023-02-02
---
RIGA, February 2 — Latvian Prime Minister Karlis Ozols will visit Norway next week.

The visit will be made at the invitation of Prime Minister Erik Halvorsen, the spokesman told a briefing in Riga.
`,
  'rail.md': `---
title: "Norwegian and Latvian ministers meet"
published: 2022-09-01
---
OSLO, September 1 — Norwegian Transport Minister Kari Lund met Latvian Transport Minister Anna Kalnina in Oslo on 1 September 2022.

Lund called for joint projects such as the Bergen – Voss railway project.
`,
  'roads.md': `---
title: "Norwegian and Chilean ministers talk"
published: 2022-10-01
---
OSLO, October 1 — Norwegian Transport Minister Kari Lund met Chilean Transport Minister Julia Vera in Oslo on 1 October 2022.

Vera asked Oslo to finish decontaminating the Voss depot by 2030.

According to the Chilean minister, Santiago views with respect the Norwegian wish to produce tyres at home.

She thanked Oslo for its hospitality.

Norwegian Ambassador Tuva Berg thanked the Chilean offices for their support during her more than three years in Chile.

Vera suggested links via road, rail and sea and help for some projects.
`,
});
export const askVossDepot = askOf(vossDepot);
