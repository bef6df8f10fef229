import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askFieldKitchens = askOf(
  buildLibrary({
    'talks.md': `---
title: "Halvorsen and Okoro hold talks in Lagos"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2024.

Halvorsen thanked Okoro for the six hundred bags of millet that reached Bodo last year. He affirmed that Norway wants a Nigeria that is strong and prosperous.

The two leaders agreed to open a ferry office.

Okoro asked Norway for forty field kitchens, and urged Norwegian banks to carry a larger share of the US$900 million promised under the Ferry Fund.

Okoro thanked the Norwegian side for the boats worth US$50,000 which it presented in January.

Nigeria and Norway signed their ferry treaty on 2 June 1999, after a visit by Nigerian Premier Kofi Danjuma.

On 5 May 2001 the foreign ministers Nils Sundby and Amaka Eze signed in Abuja.

The Pact of the Fjords was signed in 2003, and appears in English as Lagos Pact.

Both sides like to recall Sigrid Dahl's journey to Kano in 1961.
`,
    'stay.md': `---
title: "Halvorsen in Accra"
published: 2024-04-10
---
ACCRA, April 9 — Norwegian Prime Minister Erik Halvorsen held talks with Ghanaian President Kofi Mensah in Accra on 9 April 2024. He is the first Norwegian leader whom Mensah has received since the flood.

On 10 April he met Speaker Efua Asante, and went to the fish fair of Ama Boateng. He spoke at Cape Coast as well.

The day before, Halvorsen had met several hundred Norwegians who live in the country. Mensah thanked the 1,200 Ghanaians who work in Norway.

Both sides agreed to share what they know of tides.

Halvorsen spoke to pupils from both countries as well.

Papers were signed on eels and smelt.

The two sides recalled the Coast Charter, signed in 1951, as an anchor in West Africa.

Halvorsen is due to leave for Lomé.

Over 900 pupils learn to sail in Ghana.

At the airport he was met by Norwegian Consul General Tuva Berg, whose term in Accra ends next month. Her successor will look after the harbour, she said.
`,
  }),
);
