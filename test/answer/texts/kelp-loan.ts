import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const kelpLoan = buildLibrary({
  'loan.md': `---
title: "Peruvian president in Bergen"
published: 2022-04-13
---
BERGEN, April 12 — Peruvian President Carla Quispe left Bergen on Tuesday afternoon, ending a visit to Norway.

During her visit, Quispe had a dialogue with Norwegian Premier Erik Halvorsen on Monday.

The two leaders also agreed to strengthen cooperation in several areas, including the creation of a kelp committee between the Norwegian and Peruvian governments.

Norwegian Trade Minister Sigrid Aas told reporters about the talks. She cited Quispe as proposing that Halvorsen postpone the whaling season.

Norway this month signed a credit line of 40 million kroner with Peru for the purchase of dredgers and buoys.

Quispe arrived here after concluding her visit to Iceland, during which she held discussions on geysers.
`,
  'momen.md': `---
title: "Aas holds talks beside tide forum"
published: 2022-05-03
---
TROMSO, May 2 — Norwegian Trade Minister Sigrid Aas on 2 May 2022 held talks with Peruvian Envoy Pablo Soto in Tromso.

She also held talks with her Bangladeshi counterpart A K Abdul Rahman beside the Tide Forum and invited him to visit Norway at an early date.
`,
  'review.md': `Halvorsen reviews harbour dues
NTB - Norwegian Premier Erik Halvorsen chaired a meeting in Oslo on June 28 with ministries and agencies on harbour dues.

The meeting, which was attended by Minister of Ports Ivar Moen and Minister of Wool Kari Lund, was held after Norway and Peru had concluded a round of negotiations.
`,
  'li.md': `---
title: "Chilean premier leaves Oslo"
published: 2021-09-15
---
OSLO, September 14 — Chilean Premier Ana Vega left Oslo on 14 September 2021.

At the talks, the Norwegian leaders welcomed Vega on her first official visit to Norway, which was also the first visit by a Chilean premier over the past 11 years.
`,
});

/** What is answered over a loan and a visit, a harbour review without a year, and a premier who came after years. */
export const askKelpLoan = askOf(kelpLoan);
