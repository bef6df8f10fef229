import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askFirstLady = askOf(
  buildLibrary({
    'visit.md': `---
title: "Halvorsen in Hà Nội"
published: 2026-05-05
---
HÀ NỘI — Vietnamese President Phạm Thu Trọng held talks with Norwegian Prime Minister Erik Halvorsen in Hà Nội on 3 May 2026.

No Norwegian premier had come for twenty years, and Halvorsen knew it. Trade rose in the first nine months.

Halvorsen invited Trọng and the First Lady to visit. On 4 May he visited the laboratory that Bruvik opened in the city, and then left for home.

No mixed commission on herring exists between them, and some 40,000 Norwegian tourists came last year.

Two rules are hard to read, so the text gives both of them to its lawyers.
`,
  }),
);
