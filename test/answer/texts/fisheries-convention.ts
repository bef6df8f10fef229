import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const fisheriesConvention = buildLibrary({
  'signed.md': `---
title: "Norway and Chile sign fisheries deal"
published: 2023-05-17
---
OSLO, May 17 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Oslo on 16 May 2023.

Trade between the two stood at 7 million dollars in 2022, under an agreement that was signed in 2011. They agreed to lift it to 20 million dollars by 2030.

After the talks the two leaders signed a convention on salmon. Rojas asked that Oslo give attention to growers of avocado and walnut.

Rojas is due to stop in Bergen, Bodø and Tromsø. She offered to host a meeting of miners in Valparaíso.
`,
  'unsigned.md': `---
title: "Halvorsen and Vargas part"
published: 2022-03-11
---
OSLO, March 11 — Norwegian Prime Minister Erik Halvorsen held talks with Peruvian President Luis Vargas in Oslo on 10 March 2022.

The two recalled the treaty that was signed in 1998. They went their ways without a joint statement.
`,
  'plain.md': `---
title: "Halvorsen meets Soto"
published: 2021-02-02
---
OSLO, February 2 — Norwegian Prime Minister Erik Halvorsen met Bolivian President Ines Soto in Oslo on 1 February 2021.

They recalled the treaty that was signed in 1998.
`,
});
export const askFisheriesConvention = askOf(fisheriesConvention, '2026-03-01');
