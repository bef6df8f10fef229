import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const harbourDialogue = buildLibrary({
  'dialogue.md': `---
title: "Fifth Norwegian-Chilean harbour dialogue"
published: 2014-10-21
---
OSLO, Oct 20 — The fifth Norwegian-Chilean harbour policy dialogue was held in Oslo on 20 October 2014, chaired on the Norwegian side by Deputy Minister Nils Moen and on the Chilean side by Deputy Secretary Luz Pardo. Her delegation counts 25 business people.

Norway calls for an end to the Chilean embargo on herring. It was the first time that a Chilean guest had come at the invitation of the harbour chiefs.
`,
  'guest.md': `---
title: "Moen receives Nordal head"
published: 2014-11-02
---
OSLO, Nov 1 — Deputy Minister Nils Moen received Vice President of Nordal Corporation Kari Lunde in Oslo on 1 November 2014.

Herring is the oldest subject of work with Chile, and Chilean companies have put money into the port of Moss. He invited the guest and the First Lady to visit Moss.
`,
});
export const askHarbourDialogue = askOf(harbourDialogue);
