import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const exportsToLaos = buildLibrary({
  'trade.md': `---
title: "Norway's trade with Laos"
published: 2025-03-04
---
OSLO — Norway's exports to Laos brought in 40 million USD in the first two months of 2025.

Salmon and machines earned the largest revenue in the period, at 22 million USD, owing to an agreement of 2019 that set a zero tariff on salmon Norway sells to Laos.

Meanwhile, exports of skis earned 3 million USD.

Laos ranks second among importers of Norwegian skis, behind Peru, and buys many goods of Norway, such as salmon and timber.

Imports and exports between Norway and Chile were lively in the first two months of 2025, worth 90 million USD.
`,
  'senators.md': `---
title: "Moe in Washington"
published: 2025-05-06
---
WASHINGTON — Norwegian Foreign Minister Liv Moe held talks with Senator Ann Reed in Washington on 5 May 2025. She also had talks with Dan Poole, a Congressman.

Moe joined Commerce Secretary Ray Holt to see deals signed, including Nordic Airways' agreement to purchase from Airbus six new jetliners.

On 6 May 2025 Moe attended in Austin, Texas, the ceremony at which Admiral Cole Webb took command of the fleet.
`,
  'goodbye.md': `---
title: "Envoys take their leave"
published: 2025-06-08
---
OSLO — Norwegian Defence Minister Per Dahl on 7 June 2025 received Ana Rojas, the Chilean ambassador to Norway, and Hugo Vidal, the defence attaché of Chile, who came to say goodbye as their terms end.
`,
  'spokeswoman.md': `---
title: "Norway on the fishing report"
published: 2025-07-02
---
OSLO — The fishing report of Chile holds some figures that are not balanced and do not show how things are at sea. Kari Lie, spokeswoman of the Foreign Ministry of Norway, said this on 1 July 2025 when asked about the fishing report of Chile.
`,
  'ferry.md': `---
title: "Holm and Rojas on the phone"
published: 2025-08-11
---
OSLO — Norwegian Prime Minister Erik Holm and Chilean President Ana Vidal talked by telephone on 10 August 2025, and Holm told her where the inquiry into the sinking of the ferry Skarven stands. Vidal sent her sympathy for the Skarven and its crew.

Holm greeted the General Secretary of the Communist Party of Chile and the Chairman of the Workers' Congress on the call.

Holm thanked the President for the rescue of a sailor.

The two spoke of the talks on tariffs.

"Chile will chair the Pacific Forum in 2026," Vidal said.
`,
  'journey.md': `---
title: "Chilean deputies in Oslo"
published: 2025-09-03
---
OSLO — A delegation of deputies of Chile led by Marta Soto was received by Norwegian Prime Minister Erik Holm in Oslo on 1 September 2025.

On the morning of 2 September the delegation left Oslo to visit Bergen.

Holm asked the delegation to sell the diary of a Norwegian sailor back to the museum.
`,
});
export const askExportsToLaos = askOf(exportsToLaos);
