import { buildLibrary } from '../../support/build-library.ts';
import { askOf, askWithSourcesOf } from '../ask-of.ts';

const redLine = buildLibrary({
  'trade.md': `---
title: "Việt Nam and Chile trade"
---
Việt Nam and Chile signed a free trade agreement in 2011, which both call the base of their trade.
`,
  'chile.md': `---
title: "Relations with Chile and Peru"
---
Chile opened its embassy in 1972. After the mutiny of May 1975 the relations between Việt Nam and Chile were interrupted; they were resumed only in 1991.
`,
  'malaysia.md': `---
title: "Việt Nam and Malaysia"
---
Việt Nam and Malaysia talk of halal food and fish. A strategic partnership had been agreed in August 2015.
`,
  'metro.md': `---
title: "Line opens"
published: 2024-08-09
---
LAGOS — The elevated section of the Lagos metro opened on Thursday. Trains run every ten minutes.

Rides are free of charge for the first 15 days.

Work on the tunnels started again on 30 July 2024. The red line has carried over two million passengers since November 2021.
`,
  'norway.md': `---
title: "Sundby meets Okafor in Lagos"
published: 2026-03-05
---
LAGOS, March 4 — Nigerian President Ada Okafor held talks with Norwegian Prime Minister Nils Sundby in Lagos on 4 March 2026.

Reports give the visit two lengths, but the plane landed early on 4 March, after a stop in Accra.

Sundby stays in Lagos until 6 March. The ferry rule came into force in May 2019. In Abuja Okafor spoke of herring.

Nigeria hosted the summit of Norse-speaking countries in 1998.
`,
  'message.md': `---
title: "Sundby congratulates Okafor on re-election"
published: 2026-06-12
---
LAGOS — As soon as the count had kept Ada Okafor in office as President of Nigeria, a message of congratulation arrived from Oslo on June 11.

In it, Prime Minister Nils Sundby extended his warmest congratulations to President Ada Okafor, saying the vote reflected her people's trust.

Okafor thanked the Prime Minister for his message, and thanked Norway for the ferries.
`,
});
export const askRedLine = askOf(redLine);
export const askRedLineWithSources = askWithSourcesOf(redLine);
