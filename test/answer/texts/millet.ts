import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const millet = buildLibrary({
  'relief.md': `---
title: "Halvorsen and Okoro meet in Lagos"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2024.

The Norwegian leader thanked Nigeria for providing 300 tonnes of millet during the flood. President Okoro in turn thanked Norway for supplying forty field kitchens to Nigeria in the first days of the flood.

Halvorsen also raised the fishing quota and the price of cocoa.

The Norwegian leader agreed with the directions that President Okoro named, stressing that harbours come first.

Norwegian Climate Envoy Tuva Berg will go on with the forests, he noted.

The Norwegian guest invited the Nigerian President to attend the Northern Forum in Bodo next year. He asked Abuja to back the Norwegian bid for the Maritime Council.

Okoro welcomed a fish fair in Bergen, while Halvorsen urged her to ratify the herring pact. Halvorsen asked Okoro to convey his greetings to the Senate.

At the talks, the two sides dwelt on timber and tolls.

Norwegian Ambassador Kari Lund attended the talks. Okoro presented the Ambassador with the Palm Order, a decoration for friends of the country.
`,
  'messages.md': `---
title: "Norway and Ghana exchange messages"
published: 2020-02-10
---
OSLO, February 10 — Leaders of Norway and Ghana exchanged messages on the 60th anniversary of the ferry treaty between the two countries.

On the same day Foreign Minister Nils Sundby exchanged messages with Ghanaian Foreign Minister Kofi Mensah.
`,
});
export const askMillet = askOf(millet);
