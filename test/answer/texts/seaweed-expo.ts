import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askSeaweedExpo = askOf(
  buildLibrary({
    'expo.md': `---
title: "Okoro and Lund agree on kelp"
published: 2024-05-12
---
BERGEN, May 11 — Nigerian Trade Minister Ada Okoro met Norwegian Fisheries Minister Erik Lund in Bergen on 11 May 2024, where both were present for the third Nordic Seaweed Expo.

Okoro told her host how her country's coast had changed, its nets now bringing in 21 percent of the catch of the Gulf.

After the opening ceremony the minister toured the pavilion, the largest from abroad, with 40 stalls run by 25 firms.

The Danish pavilion has more stalls than any other but one, second only to Norway, the host.

They witnessed the signing of five papers, among them one on the purchase of six Tern-4 boats by Lagos Ferries.

Preparations for the next round on landing fees, to take place in Kano in June, were gone through as well.
`,
    'call.md': `---
title: "Okoro and Holm speak by phone"
published: 2024-08-21
---
ABUJA, August 20 — Nigerian Trade Minister Ada Okoro and Danish Trade Minister Lars Holm spoke by phone on 20 August 2024.

Okoro voiced concern over the piling up of crates at the wharves of Kolding and Ribe, and asked Holm to have it cleared.

Holm said trade came to 90 million dollars in 2023.
`,
    'mission.md': `---
title: "Danish mission shares grief"
published: 2024-10-20
---
ABUJA — The Danish mission in Nigeria on 19 October 2024 sent condolences to the Nigerian Government over the losses in Kano.

Heavy rain has touched the homes of more than 300,000 people there since the month began.
`,
    'visit.md': `---
title: "Danish envoy hails Skov visit"
published: 2024-11-04
---
ABUJA, November 3 — Danish Foreign Minister Inger Skov is on a visit to Nigeria from Monday to Friday this week for talks with Nigerian Foreign Minister Bola Ige.

Karen Juul, the new Danish ambassador to Nigeria, said the visit of Inger Skov was an event of weight.
`,
    'trade.md': `---
title: "Danish trade with Nigeria grows"
published: 2024-07-13
---
COPENHAGEN, July 12 — Trade between Denmark and Nigeria in this year's first five months came to almost 8 million dollars, a report by the Danish Customs Board on July 12 says.

Nets kept first place with a value of 2 million dollars in the five months. Second was rope at 700,000 dollars.
`,
    'lunch.md': `---
title: "Danjuma and Krag meet"
published: 2024-01-07
---
KANO, January 6 — Nigerian Harbour Minister Femi Danjuma met Danish Harbour Minister Rolf Krag in Kano on 6 January 2024 for an hour. A working lunch of about two hours came after.
`,
  }),
);
