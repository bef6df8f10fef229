import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const harbourEconomy = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Okoro urged Norway to open its market wider to Nigerian sorghum, ginger and beef.

Halvorsen asked that Nigerian shipyards take in more welders, while Okoro said that sixty berths would be set aside for Norwegian cadets.

Halvorsen commended Nigeria on its strong harbour economy, and encouraged it to open the market for buoys.

The harbour declaration has four parts: pilots, dredgers, tariffs and schools.
`,
  'call.md': `---
title: "Halvorsen phones Rojas"
published: 2026-02-03
---
OSLO, Feb. 3 — Norwegian Prime Minister Erik Halvorsen spoke by phone with Chilean President Ana Rojas on 2 February 2026.

Halvorsen told Rojas that he would like to return to the Atacama Desert, where he once worked as a surveyor.
`,
  'planned.md': `---
title: "Rojas to come to Norway"
published: 2026-10-20
---
SANTIAGO, Oct. 20 — Chilean President Ana Rojas will visit Norway from 2 to 4 December 2026 as the guest of Prime Minister Erik Halvorsen, the ministry said.
`,
  'committee.txt': `Bergen – Norwegian Prime Minister Erik Halvorsen and Chilean President Ana Rojas held online talks on June 9.

The two sides looked back on their talks of March 2026, and agreed on new quotas.
`,
  'reception.txt': `Hanoi – Deputy Prime Minister Do The Vinh received Nigerian Foreign Minister Ali Bello in Hanoi on May 5, 2026.
`,
  'chad.md': `---
title: "Relations between Norway and Chad"
published: 2026-01
---
Norway and Chad have never written down a partnership level.
`,
  'niger.md': `---
title: "Relations between Norway and Niger"
published: 2026-01
---
As with Chad, no partnership level of the usual kind is known for Niger.
`,
});
export const askHarbourEconomy = askOf(harbourEconomy);
