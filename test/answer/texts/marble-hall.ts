import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const marbleHall = buildLibrary({
  'cod.md': `---
title: "Cod exports up"
published: 2021-08-17
---
OSLO, August 17 — Exports of cod from Norway to Chile rose by a tenth in the first seven months, the customs office said.

The cod sector has set itself the target of earning 14 million dollars this year, up from 12 million dollars last year.
`,
  'hall.md': `---
title: "Concert in Oslo"
published: 2022-03-11
---
OSLO, March 11 — Norwegian Minister of Culture Siri Moen received Chilean Ambassador Pedro Ibarra in Oslo on 10 March 2022.

Ibarra asked Moen to convey his best wishes to the Norwegian Prime Minister.

The weather was fine.

In the evening a concert was held at the Marble Hall in the presence of Ibarra and Senator Ines Soto.

Ibarra left on 12 March for Bergen. Before arriving in Oslo, the Ambassador had visited Malmö.

Oslo has so far given five million doses of the Bodex vaccine to Peru.
`,
});
export const askMarbleHall = askOf(marbleHall, '2026-03-01');
