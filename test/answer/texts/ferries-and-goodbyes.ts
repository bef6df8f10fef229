import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const ferriesAndGoodbyes = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

The evening before, he had met the sculptor Femi Oyelaran at the harbour. Okoro asked for help against air pollution in Lagos.

Norway lifted its ban on dried catfish on 1 March 2026, the President said.

Some 40,000 Nigerian tourists came to Norway in the first nine months of 2025.
`,
  'farewell.md': `---
title: "Ambassador bids farewell"
published: 2026-05-12
---
OSLO, May 12 — Norwegian Prime Minister Erik Halvorsen on 11 May 2026 received US Ambassador Mary Lindqvist, who came to say goodbye at the end of her term.

Malaysia also proposed to buy tidal power from Norway through an undersea cable, Halvorsen told her.
`,
});
export const askFerriesAndGoodbyes = askOf(ferriesAndGoodbyes);
