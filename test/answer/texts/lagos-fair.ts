import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const lagosFair = buildLibrary({
  'harbours.md': `---
title: "Halvorsen, Okoro hold talks in Lagos"
published: 2024-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2024.

The Maritime Council is ready to keep close links with the Harbour Guild of Nigeria, Halvorsen said. He urged the Coal Board to open its records.

Halvorsen stressed that Norway prizes its fishing villages. He affirmed that Nigeria is a key Norwegian partner in the region.

The two leaders had a “frank and warm discussion on forests”.

Okoro said that the herring pact had brought good results in many fields. She regretted that the ferry had closed.

Norway handed over eleven smugglers to Nigeria in 2023.

Caption: Erik Halvorsen (R) gives a carved bowl to Ada Okoro.
`,
  'fair.md': `---
title: "Lagos fair opens"
published: 2024-05-12
---
LAGOS, May 11 — The Lagos fair opened on 11 May 2024.

With over 300 stands put up by firms of Nigeria and Ghana, and of Norway and Chile, the fair shows timber and cocoa.

Deputy foreign ministers of Norway and Chile met in Lagos this week, an official at the Trade Office said Thursday, as both look into a summit of their presidents.

Norwegian Deputy Foreign Minister Nils Sundby met Chilean Deputy Foreign Minister Ana Rojas there on 10 May 2024.

Foreign Minister Kari Lund also exchanged congratulations with Kofi Mensah, her counterpart from Ghana.
`,
  'fleets.md': `---
title: "Norway, Chile end coast guard drill"
published: 2024-06-02
---
BERGEN, June 1 — The coast guards of Norway and Chile ended a drill off Bergen on 1 June 2024.

The Norwegian fleet was led by Captain Tuva Berg, head of the Norwegian Coast Guard school.

The Chilean fleet was led by Captain Pedro Soto of the naval staff.

Fjordverk is going to widen its yard in Chile, Director Liv Moen noted. Moen praised Chile as a good place for Fjordverk.
`,
});
export const askLagosFair = askOf(lagosFair);
