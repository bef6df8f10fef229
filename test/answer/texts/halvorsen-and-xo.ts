import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const halvorsenAndXo = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Xo talk about ferries"
published: 2026-03-05
events:
  - { what: "Diplomatic relations between Norway and Nigeria", parties: [NO, NG], date: "1961-05-12", kind: diplomatic relations }
  - { what: "Strategic partnership between Norway and Nigeria", parties: [NO, NG], date: "2026-03-04", kind: partnership }
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Xo in Lagos on 4 March 2026.

The two sides agreed to run ferries to Port Harcourt.

Chile criticised Nigeria over a tax on ferries.

They announced that relations would become a strategic partnership, and spoke of what should come next.
`,
  'other.md': `---
title: "Halvorsen meets the finance minister"
published: 2026-03-06
---
LAGOS, March 6 — Norwegian Prime Minister Erik Halvorsen met Nigerian Finance Minister Bola Xi-Adeyemi in Lagos on 5 March 2026.
`,
  'first.md': `---
title: "Rojas in Oslo"
published: 2026-02-03
---
OSLO, Feb. 3 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Oslo on 2 February 2026.

Rojas's deputy, Luis Araya, had been the first Chilean Vice President to come to Norway, nine years before.

A Danish President has never come. A Swedish President came to Norway for the first time in 1975, when President Karl Berg made the journey.

Thirty years of trade were praised by Rojas in Oslo.

Rojas and Halvorsen agreed on a new quota for cod. Rojas is to see Nigerian President Ada Xo in Lagos next week, and offered to send her T-6 trainers soon.
`,
});
export const askHalvorsenAndXo = askOf(halvorsenAndXo);
