import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askTrawlerLog = askOf(
  buildLibrary({
    'lagos.md': `---
title: "Norwegian minister in Lagos"
published: 2026-03-05
---
LAGOS — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby in Lagos on 4 March 2026.

Okafor asked Norway to finish quarantine procedures so that Nigerian pineapple could reach Norwegian shoppers this year.

Sundby suggested that financial institutions stand behind Norwegian firms in the delta.

Nigeria would give humanitarian aid of 300,000 dollars to Ukrainians, Okafor told her guest.

Okafor invited the King and Queen to visit Lagos in 2027, and Sundby promised to pass it on.

Afterwards the two ministers saw 14 documents change hands. A red-carpet ceremony for Sundby had been held outside the north gate.
`,
    'call.md': `---
title: "Balogun and Vik speak by phone"
published: 2026-05-11
---
LAGOS — Nigerian President Femi Balogun spoke by phone with Norwegian Prime Minister Jonas Vik on 10 May 2026.

The call was arranged at the request of Norway, an official said.

Balogun had been due to fly to Oslo in April, but the plans were shelved because of the floods.
`,
    'pentagon.md': `---
title: "General received in Oslo"
published: 2026-06-02
---
OSLO — Norwegian Defence Minister Liv Moe held talks with General Musa Bello of Nigeria in Oslo on 1 June 2026.

Afterwards both looked at a model of a trawler.

The general thanked her for bringing home the log book of a lost trawler.
`,
    'second.md': `---
title: "Moe and Bello meet again"
published: 2026-09-02
---
LAGOS — Norwegian Defence Minister Liv Moe met General Musa Bello in Lagos on 1 September 2026 for the second of their meetings on piracy.

They had a long exchange on patrols.
`,
  }),
);
