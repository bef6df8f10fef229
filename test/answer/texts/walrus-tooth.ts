import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const walrusTooth = buildLibrary({
  'talks.md': `---
title: "Phạm Thu Trọng meets Halvorsen in Oslo"
published: 2026-03-05
events:
  - { what: "Strategic partnership between Việt Nam and Norway", parties: [VN, NO], date: "2026-03-04", kind: partnership }
  - { what: "Diplomatic relations between Việt Nam and Norway", parties: [VN, NO], date: "1971-11-25", kind: diplomatic relations }
---
OSLO, March 4 — Vietnamese President Phạm Thu Trọng held talks with Norwegian Prime Minister Erik Halvorsen in Oslo on 4 March 2026.

The two made their countries strategic partners. The new frame is meant for ferries and does not replace the pact of 2019.

Halvorsen described the ferry line as a bridge of steel. He presented Trọng with a walrus tooth and asked him for cheaper rice.

The decision on rifles was not aimed at Chad, Halvorsen added. Trọng spoke of North Korea's nuclear programme.

His visit lasted from 3 to 6 March.
`,
  'cuba.md': `---
title: "Cuba and words of its own"
published: 2026-04-01
events:
  - { what: "Diplomatic relations between Việt Nam and Cuba", parties: [VN, CU], date: "1960-12-02", kind: diplomatic relations }
---
Việt Nam and Cuba established diplomatic relations on 2 December 1960. One old almanac prints 12 February instead. The likely cause is a clerk who read "2/12" as the twelfth of February.

No partnership level has been found for the two. Both sides use a formula of their own: solidarity under one roof.
`,
});
export const askWalrusTooth = askOf(walrusTooth);
