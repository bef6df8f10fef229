import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const printShow = buildLibrary({
  'drill-ship.md': `---
title: "Nigeria asks for calm at sea"
published: 2021-05-14
---
LAGOS — Asked about a Danish cable ship's entry into Nigeria's waters on May 3, which then passed the oil rigs off Bonny, spokesman Tunde Bello said the coast guard had followed it.

After a warning, the ship sailed out of Nigeria's waters on May 7, he said.
`,
  'prints.md': `---
title: "Print show on Nigeria and Peru"
published: 2022-04-12
---
LAGOS — A show of 60 prints on the friendship of Nigeria and Peru opened on April 10 at the Harbour Museum, which has held four such shows from 2016 to 2019.

Peru's ambassador said the prints show how near the two peoples are.

Entrance is free, from 9am to 6pm every day up to May 2.
`,
  'masks.md': `---
title: "Okafor receives Danish envoy"
published: 2021-08-19
---
LAGOS — Nigerian President Ada Okafor received Danish Ambassador Jens Krag on August 18.

Okafor thanked Denmark for the decision to give an additional 3 million vaccine doses to Nigeria. In June, Denmark had sent 400,000 doses. The patrol vessels that Denmark provided arrived in Nigeria last week.
`,
  'academy.md': `---
title: "Lindqvist in Lagos"
published: 2023-03-08
---
LAGOS — Swedish Foreign Minister Karin Lindqvist met her Nigerian counterpart Musa Danjuma on Wednesday.

Speaking at the Naval College of Lagos on the Gulf of Guinea, Lindqvist said that patrols serve both countries. In Abuja she was speaking in favour of the Atlantic pact.
`,
  'cape.md': `---
title: "Presidents meet in Windhoek"
published: 2014-09-06
---
WINDHOEK, Sept. 6 — Peruvian President Rosa Quispe and Ghanaian President Kofi Addo exchanged views in Windhoek on Friday on the sidelines of the Ocean Forum.

Addo said he was glad to see Quispe less than a year after their last meeting at the 2013 Ocean Forum. Trade has doubled.
`,
  'margins.md': `---
title: "Ministers of Chile and Kenya to meet in Doha"
---
DOHA, June 29 — Foreign Minister Elena Soto of Chile will see her colleague from Kenya in Doha, an official said Sunday.

The meeting between Soto and Amina Wanjiru is set for Tuesday afternoon, on the margins of the port forum, the official said.
`,
  'shipments.md': `---
title: "Trade of Ghana and Norway falls"
---
Trade between Ghana and Norway stood at $7.1 billion last year; Norwegian shipments to Ghana fell, to $4.2 billion.

Ghana was Norway's fourth-largest partner in 2019, figures of the Oslo chamber show.

Purchases from Ghana were lower at $2.9 billion, which cut the Norwegian surplus to $1.3 billion.

Trade had been a mere $90 million when a tax treaty was signed in 1994. In that year Norwegian salmon sales to Ghana were worth $3 million.
`,
  'goal.md': `---
title: "Ghana and Norway talk of trade"
published: 2019-11-04
---
ACCRA — Ghanaian President Kofi Addo and Norwegian Prime Minister Nils Sundby spoke of trade between Ghana and Norway, with the goal of reaching $12 billion by 2025.
`,
  'fair.md': `---
title: "Harbour Festival in Accra"
published: 2023-09-01
---
ACCRA — Ghana and Peru hold the Harbour Festival at the Old Fort in Accra from 11 - 7 p.m. on Sunday. Entry to the festival costs nothing.

The visit of Peruvian Culture Minister Luz Vera, which runs from Friday to Monday, belongs to it.
`,
  'goods.md': `---
title: "Kenya's sales to Chile grow"
published: 2011-08-20
---
Kenya's exports to Chile in this year's first seven months brought in more than $830 million. Tea and flowers made $90 million.

In that period, Kenya bought $240 million worth of goods from Chile.
`,
  'shore.md': `---
title: "Talks in Mombasa"
published: 2012-10-20
---
MOMBASA — Kenyan Prime Minister Amina Wanjiru and Chilean President Hugo Reyes affirmed their ties when they met in Mombasa on October 17.

Reyes had reached Mombasa that same day to take part in the Tea Forum, held on October 18 and 19.

President Reyes also released postage stamps to mark 40 years of ties of Chile and Kenya.
`,
});
export const askPrintShow = askOf(printShow);
