import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askTugsAndKelp = askOf(
  buildLibrary({
    'visit.md': `---
title: "Halvorsen and Okoro hold talks in Oslo"
published: 2024-05-06
---
OSLO, May 6 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 5 May 2024, on the first day of her three-day state visit.

Halvorsen promised to help build an ice laboratory for the testing of cod. Okoro invited him to Lagos in 2025.

On whales, the two leaders called for patience.

After the talks, the two leaders watched the signing of six papers on tugs, kelp and pilots.

On 6 May, Okoro met Speaker Kari Dahl. Dahl thanked her for the bell.

At a dinner given by Ole Berg, the President was presented with a bronze tug.

Okoro visited a hospital in Frogn that uses Nigerian beds. She also toured the Nordlys shipyard.

Okoro thanked the 12 Nigerian firms that had come with her, and asked for more pilots.

During a meeting with Mayor Ole Berg, Okoro handed over a map of Lagos.

The visit is made at the invitation of Halvorsen.
`,
    'port.md': `---
title: "Tug repaired in Norway"
published: 2024-04-02
---
In March a Norwegian shipyard repaired a Nigerian tug for the first time.

The tug treaty, signed during a stay of Okoro's, holds for ten years. Its text names the piers of Bodo.

Dried kelp is sold to Nigeria by Arctic Kelp, a firm from Asker.

Tove Lund, a sailor from Bodo, was hurt on the tug. A Nigerian sailor drowned in the dock.
`,
    'fair.md': `---
title: "Herring fair in Bergen"
published: 2024-03-04
---
The herring fair opened in Bergen on 3 March 2024.

Speaking at the opening ceremony, Nigerian Ambassador Amaka Eze invited pupils to join a contest on herring, with a trip to Kano as first prize.

The whale accord was signed in Bodo by Foreign Minister Nils Sundby.

Trawl captain Jon Moe won the race of the pilots.

Think of it: If ships bought the eels of the fjord, the piers would live.
`,
  }),
);
