import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const bergenTreaty = buildLibrary({
  'treaty.md': `---
title: "The Bergen Treaty of 1973"
published: 2023-01-09
---
The Bergen Treaty on herring was signed in Bergen on 9 January 1973 by Foreign Minister Nils Sundby of Norway and Foreign Minister Kofi Mensah of Ghana.
`,
  'talks.md': `---
title: "Halvorsen meets Okoro in Lagos"
published: 2024-04-05
---
Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 April 2024, and the two signed an agreement on ferries.

Halvorsen proposed cutting duties on goods from Nigeria. Okoro accepted the proposal.

A day earlier, Halvorsen had a working session with former Nigerian Foreign Minister Musa Bello.

Ambassador Kari Lund, dean of the corps, was present at the talks.
`,
  'greetings.md': `---
title: "Okoro receives Norwegian envoy"
published: 2025-01-20
---
Nigerian President Ada Okoro received Norwegian Ambassador Kari Lund in Lagos on 20 January 2025. Ambassador Lund conveyed New Year greetings from Prime Minister Erik Halvorsen.

Okoro asked the envoy to carry her thanks back to Oslo. She invited Halvorsen to revisit Nigeria.

Lund asked Nigerian lenders to move faster on the harbour loan.
`,
});
export const askBergenTreaty = askOf(bergenTreaty);
