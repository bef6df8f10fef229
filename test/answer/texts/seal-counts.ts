import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askSealCounts = askOf(
  buildLibrary({
    'bergen.md': `---
title: "Halvorsen and Okoro in Bergen"
published: 2026-03-05
---
BERGEN, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Bergen on 4 March 2026.

The two sides agreed to open a ferry line from Bergen to Calabar, and to hold two seal counts off Tromsø every year.

Halvorsen asked Okoro to send three of her harbour pilots to Narvik. He also agreed that the fishing ministers of the two countries be told to swap charts.

Okoro wished for more Norwegian Houses at local universities. She spoke highly of the new eel ladders on the Glomma. They agreed that the old canal locks should be mended.

Okoro noted that ninety Nigerian bakers had found work in Norway. They plan besides to breed char in ponds that both will keep.

Okoro told her host of the outcome of the Lagos Fair, and said that Nigeria backs calm seas. On leaving, she handed over to Halvorsen a drum that sailors had kept since the wreck.
`,
    'turku.md': `---
title: "Halvorsen sees leaders in Turku"
published: 2026-05-08
---
TURKU, May 8 — Norwegian Prime Minister Erik Halvorsen met several leaders on the margins of the Boat Forum in Turku on 7 May 2026.

Foreign Minister Bola Ige of Nigeria was at the forum as well. Nigerian President Ada Okoro, meanwhile, pledged calmer ports.

Halvorsen said to Okoro that he hoped for more ferries between the two coasts.

The Norwegian leader also proposed that Nigeria soon recognise the eel stamp of Norway.

Finnish President Pekka Laine asked Halvorsen to let in divers from Oulu.

Halvorsen said that request would be looked at by the Coast Office. He praised the oak boats of Turku.

Laine proposed that Finnish firms join in renewing the hydro-electric mills of Norway, and urged Norway to import more agro-forest goods and to keep supporting Finnish schools in mapping reefs.

Laine said that Finland would welcome a visit. Under a plan of the Forum, sea lanes should be marked anew by 2030, he said.
`,
  }),
);
