import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const ferryTerminal = buildLibrary({
  'oslo.md': `---
title: "Okoro meets ministers in Norway"
published: 2026-05-05
---
OSLO, May 5 — Nigerian President Ada Okoro on 4 May 2026 held talks with Norwegian Prime Minister Erik Halvorsen.

Okoro thanked Norway for handing over a second lifeboat to the rescue service of Nigeria. She asked that checks be sped up at the ferry port of Calabar.

Before the talks, on the morning of 4 May 2026, Okoro received Norwegian Fisheries Minister Siri Moen.
`,
  'planned.md': `---
title: "Rojas to come to Norway"
published: 2026-11-20
---
SANTIAGO, Nov. 20 — Chilean President Ana Rojas will visit Norway from 2 to 4 December 2026 as the guest of Prime Minister Erik Halvorsen, the ministry said.
`,
  'prices.md': `---
title: "Ferries dearer"
published: 2026-06-01
---
LAGOS, June 1 — A new ferry terminal in Lagos cost 40 million dollars. The aircraft carrier of the French navy came by.
`,
});
export const askFerryTerminal = askOf(ferryTerminal);
