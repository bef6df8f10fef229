import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askNewEnvoy = askOf(
  buildLibrary({
    'envoy.md': `---
title: "Okoro receives the new ambassador"
published: 2026-05-12
---
ABUJA, May 11 — President Ada Okoro received the new Norwegian Ambassador Kari Moe in Abuja on 11 May 2026.

Ambassador Kari Moe assured her host that she will do all she can for the ferry link.

The President said she hoped that Kari Moe would go on with her work for the fishermen of Bonny.

Okoro invited King Sverre to come to Nigeria in the autumn.
`,
    'guest.md': `---
title: "Minister Bello in Norway"
published: 2026-06-03
---
OSLO, June 2 — Invited by Norwegian Defence Minister Odd Hansen, Nigerian Defence Minister Musa Bello is paying an official visit to Norway.

Fifty stalls stand at the Oslo Herring Fair.
`,
  }),
);
