import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askSisterTowns = askOf(
  buildLibrary({
    'talks.md': `---
title: "Halvorsen and Okoro hold talks"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Okoro said that during the floods of last year Norway gave tents and pumps to Nigeria.

Halvorsen proposed that the Nigerian parliament pass the herring bill before the summer.

Okoro gave Norway a warm welcome as an old friend of the Delta.

Five border crossings were in operation in Cross River in February, Okoro said.

The towns of Bergen and Calabar signed an accord setting up a sisterhood relationship.

Halvorsen and Okoro voiced their determination to carry out projects such as the Apapa drydock.
`,
    'envoy.md': `---
title: "Admiral Lund sees Okoro"
published: 2026-05-10
---
ABUJA, May 9 — Norwegian Ambassador Kari Moe attended in Kano on 9 May 2026 the ceremony at which General Sani Bello became commander of the Northern Brigade.

Norway thanked Nigeria for its search for the sailors of the trawler Havella.

As examples of the common fight against piracy General Bello cited the joint patrols off Bonny.

He spoke before 200 members of the Kano Sailing Club.
`,
  }),
);
