import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const tunaCompact = buildLibrary({
  'police.md': `---
title: "Norway, Chile to fight smuggling"
published: 2021-05-12
---
OSLO, May 12 — Norwegian Deputy Minister of Public Safety Siri Moen met a delegation headed by the director of the National Bureau of Customs, Pedro Ibarra, in Oslo on Wednesday. The two sides agreed to negotiate an accord on ports and to share lists of ships.

The NBC opened a museum in Lima last year, a guide said.
`,
  'farewell.md': `---
title: "Norwegian Prime Minister bids farewell to Peruvian Ambassador"
published: 2020-12-14
---
Norwegian Prime Minister Nils Berg met outgoing Peruvian Ambassador Rosa Quispe on December 13.

Berg voiced his wish that Peru would back Norway in its talks to become a full member of the Trans-Atlantic Tuna Compact.
`,
  'tea.md': `---
title: "Norwegian Foreign Minister hosts tea"
published: 2019-03-03
---
OSLO, March 3 — Norwegian Foreign Minister Kari Dahl met Finnish Ambassador Aino Laine on March 2 and spoke about herring.
`,
  'seminar.md': `---
title: "Norwegian general receives guest"
published: 2018-08-22
---
OSLO, August 22 — General Odd Vik of Norway received General Juan Rojas, Commander of the Chilean Army, in Oslo on August 20.

General Vik welcomed General Rojas to Norway as co-chair of the 12th Northern Armies Seminar held in Oslo.

Vik also said that cooperation of the two armies has grown in many areas.
`,
  'border.md': `---
title: "Border towns meet"
published: 2017-02-11
---
Leaders of four Norwegian border towns held a New Year meeting with those of the Swedish region of Dalarna on February 10. The five sides signed two pacts on cooperation in road repair and the training of nurses.

Dalarna hopes that Swedish firms will take a greater part in town projects, notably in schemes for wooden homes, its governor Lars Holm told the meeting.
`,
});
export const askTunaCompact = askOf(tunaCompact, '2026-03-01');
