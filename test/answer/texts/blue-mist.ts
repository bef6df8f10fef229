import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askBlueMist = askOf(
  buildLibrary({
    'mist.md': `---
title: "Dahl receives US lawmaker"
published: 2024-01-12
---
OSLO, January 11 — Norwegian Prime Minister Kari Dahl on 11 January 2024 received in Oslo visiting US House of Representatives member Warren Tate.

Dahl praised Tate's work in helping victims of Blue Mist.

In spite of the drought, the Norwegian Government has spent 12 million euros on nursing BM victims and washing the wells, she added.

Warren Tate said he will do everything he can for the task and voiced his belief that the two peoples will grow closer.
`,
    'plan.md': `---
title: "Deputies meet in Oslo"
published: 2026-10-08
---
OSLO, October 7 — Norwegian Deputy Foreign Minister Nils Berg and Finnish State Secretary Aino Saari held the yearly consultation in Oslo on 7 October 2026.

They also finished the papers to be signed during the coming visit of Finnish President Pekka Laine to Norway on Oct.11-12.

Saari said that since the two countries set up diplomatic relations 83 years ago they have kept a common lighthouse.
`,
    'herring.md': `---
title: "Exports to Kenya grow"
published: 2024-08-04
---
Norway's exports to Kenya brought in 5.4 million USD in January-July, up 30 percent from a year earlier.

Herring went on earning the largest revenue in the period, at 859,000 USD, owing to the pact in effect since October 2009.
`,
    'press.md': `---
title: "Regular press conference"
published: 2024-05-28
---
Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.
`,
    'day.md': `---
title: "First Kenya Drum Day in Bergen"
published: 2024-07-01
---
BERGEN, June 28 — Bergen was filled with drums when the first Kenya Drum Day took place in Norway on 28 June 2024.

The event was organised by the Kenyan cultural centre in the host country.
`,
  }),
);
