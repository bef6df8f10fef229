import { buildLibrary } from '../support/build-library.ts';

/** Four small articles: talks, a call told twice with two days, a later meeting, and a relation's dates. */
export const library = buildLibrary({
  'talks.md': `---
title: "Chính and Halvorsen talk about ferries"
published: 2024-05-14
---
HÀ NỘI — Vietnamese Prime Minister Phạm Minh Chính held talks with Norwegian Prime Minister Erik Halvorsen in Hà Nội on 14 May 2024.

Chính thanked Norway for 300 lifeboats and asked it to open its market to catfish from the Mekong delta.

Halvorsen invited Chính to visit Oslo in the winter. He offered help with electric ferries.

The two leaders agreed to begin work on a hydrography school.
`,
  'call.md': `---
title: "Halvorsen telephones Chính"
published: 2024-09-03
---
HÀ NỘI — Vietnamese Prime Minister Phạm Minh Chính late yesterday held phone talks with Norwegian Prime Minister Erik Halvorsen.

Halvorsen congratulated Việt Nam on its rice harvest.
`,
  'later.md': `---
title: "Chính receives Okoro"
published: 2024-11-20
---
HÀ NỘI — Prime Minister Phạm Minh Chính received Nigerian Foreign Minister Ada Okoro in Hà Nội on 20 November 2024.

Chính recalled the phone call between Prime Minister Phạm Minh Chính and Norwegian Prime Minister Erik Halvorsen on 3 September 2024.

Okoro hoped for direct flights between Lagos and Hồ Chí Minh City.
`,
  'relations.md': `---
title: "Ties with Norway"
published: 2024-01-01
events:
  - { what: "Diplomatic relations between Việt Nam and Norway", parties: [VN, NO], date: "1971-11-25", alt: "1971-11-26", kind: diplomatic relations }
  - { what: "Comprehensive partnership between Việt Nam and Norway", parties: [VN, NO], date: "2015-03", kind: partnership }
  - { what: "Strategic partnership between Việt Nam and Norway", parties: [VN, NO], date: "2022-06-10", kind: partnership }
---
Việt Nam and Norway established diplomatic relations on 25 November 1971. One almanac prints 26 November 1971.

They became comprehensive partners in March 2015 and strategic partners on 10 June 2022.
`,
});
