import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const harbourToll = buildLibrary({
  'toll.md': `---
title: "Norway and Nigeria end the harbour toll"
published: 2024-03-05
---
Norwegian Prime Minister Erik Halvorsen announced in Oslo on 4 March 2024 that Norway was ending the harbour toll with Nigeria. Nigerian President Ada Okoro made Nigeria's announcement the next morning.

The Chilean Embassy criticised the arrangement. Norway answered that it follows its own tariff book.
`,
  'visit.md': `---
title: "Okoro visits Oslo"
published: 2024-06-11
---
Nigerian President Ada Okoro visited Norway and met Norwegian Prime Minister Erik Halvorsen in Oslo on 10 June 2024. Okoro came for a full programme of two days.

The Chilean Embassy deplored the invitation.

Okoro asked Norway to share its herring charts. Halvorsen also raised concern over the jailing of writers and bloggers.
`,
  'trip.md': `---
title: "Spokesperson on Lindqvist"
published: 2023-02-03
---
Swedish Defence Minister Per Lindqvist will visit Norway on February 10-11, spokesperson of the Foreign Ministry Tuva Berg announced on February 2.

Norwegian Defence Minister Kari Lund held talks with Swedish Defence Minister Per Lindqvist in Oslo on 10 February 2023. Lindqvist was accompanied by Deputy Minister Nils Sundby.
`,
  'pioneers.md': `---
title: "Norway and Peru"
published: 2022-01-05
---
Norway and Peru established diplomatic relations on 5 January 1922. Peru was the first country of the Western Hemisphere to take the step.

The two signed a full trade agreement in 2011, Norway's first with a country of Latin America.
`,
});
export const askHarbourToll = askOf(harbourToll);
