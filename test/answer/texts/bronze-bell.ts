import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askBronzeBell = askOf(
  buildLibrary({
    'bell.md': `---
title: "Halvorsen meets Okoro"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Foreign Minister Erik Halvorsen on 4 March 2024 held talks with Nigerian Foreign Minister Ada Okoro in Lagos.

Halvorsen said that the two ports should work together.

He and Okoro also unveiled a bronze bell for the sailors of both countries.

Halvorsen informed Okoro that Oslo had changed its rules to allow the sale of lethal coastal equipment to Nigeria. Okoro asked that both sides talk about opening air links by the autumn.

He praised Premier Kofi Danjuma's harvest speech. Norway would go on supporting the Nigerian river police with boats and training, Halvorsen said.
`,
    'envoy.md': `---
title: "Danjuma sees off Swedish ambassador"
published: 2024-05-03
---
ABUJA, May 2 — Nigerian Premier Kofi Danjuma on 2 May 2024 received Swedish Ambassador to Nigeria Karin Falk, who came to say goodbye at the end of her term.
`,
    'guest.md': `---
title: "Danjuma and Lindqvist meet"
published: 2024-01-09
---
ABUJA, January 8 — Nigerian Premier Kofi Danjuma and Swedish Defence Minister Per Lindqvist held talks in Abuja on 8 January 2024.

Premier Danjuma greeted the Swedish minister as his first official guest of the year.
`,
    'several.md': `---
title: "Berg in Abuja"
published: 2024-06-11
---
ABUJA, June 10 — Danish State Secretary Tuva Berg met on 10 June 2024 in Abuja with Finance Minister Bola Ige, Trade Minister Musa Bello and Deputy Minister of Defence Lt. Gen. Sani Abacus in separate meetings.
`,
    'speaker.md': `---
title: "Danjuma receives Finnish speaker"
published: 2024-07-03
---
ABUJA, July 2 — Nigerian Premier Kofi Danjuma on 2 July 2024 received Aino Laine, Speaker of the Parliament of Finland, who is on a visit to Abuja.
`,
  }),
);
