import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const norwayAndNigeria = buildLibrary({
  'abuja.md': `---
title: "Norwegian premier in Abuja"
published: 2023-03-02
---
ABUJA — Norwegian Prime Minister Liv Moe held talks with Nigerian President Musa Bello in Abuja on 1 March 2023.

The two agreed to open a school for pilots of fishing trawlers.
`,
  'oslo.md': `---
title: "Nigerian president in Oslo"
published: 2026-06-02
---
OSLO — Norwegian Prime Minister Liv Moe held talks with Nigerian President Musa Bello in Oslo on 1 June 2026.

Moe pledged 40 trawlers. Bello asked for a quota on frozen cod.

On 2 June 2026, Bello met Danish Foreign Minister Ida Krag in Oslo.
`,
  'call.md': `---
title: "Premier phones president"
published: 2026-08-06
---
Norwegian Prime Minister Liv Moe spoke by phone with Nigerian President Musa Bello on 5 August 2026 about frozen cod and piracy.
`,
  'plan.md': `---
title: "Danish minister to visit Nigeria"
published: 2026-11-20
---
Danish Foreign Minister Ida Krag will visit Abuja on 9 December 2026 and will hold talks with Nigerian President Musa Bello.
`,
});
export const askNorwayAndNigeria = askOf(norwayAndNigeria);
