import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const codTreaty = buildLibrary({
  'oslo.md': `---
title: "Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026. No Nigerian president had come for nine years.

It was three months after the visit of Finnish President Aino Virtanen.
`,
  'virtanen.md': `---
title: "Virtanen in Oslo"
published: 2025-12-02
---
OSLO, Dec. 2 — Norwegian Prime Minister Erik Halvorsen held talks with Finnish President Aino Virtanen in Oslo on 1 December 2025.
`,
  'niinen.md': `---
title: "Niinen in Oslo"
published: 2021-05-12
---
OSLO, May 12 — Norwegian Prime Minister Erik Halvorsen held talks with Finnish President Pekka Niinen in Oslo on 11 May 2021.
`,
  'envoy.md': `---
title: "New ambassador"
published: 2026-01-16
---
OSLO, Jan. 16 — Nigeria's new Ambassador to Norway, Musa Bello, paid a courtesy call on Prime Minister Erik Halvorsen in Oslo on 15 January 2026. Bello took the place of Grace Eze.
`,
  'treaty.md': `---
title: "The cod treaty"
published: 2020-06-10
---
Norway and Nigeria signed their cod treaty in Lagos on 9 June 2020. Norwegian Fisheries Minister Siri Moen and Nigerian Trade Minister John Adeyemi signed it. Adeyemi represented Nigeria at the ceremony that followed in Abuja.
`,
});
export const askCodTreaty = askOf(codTreaty);
