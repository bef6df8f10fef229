import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const boatFair = buildLibrary({
  'peace.md': `---
title: "Deputy PM Trương Hòa Bình in Oslo"
published: 2018-03-06
---
OSLO — Deputy Prime Minister Trương Hòa Bình met Norwegian Trade Minister Nils Berg in Oslo on March 5. Bình thanked Norway for its lifeboats.

He came to Oslo for the 2018 Spring Boat Fair. Bình is here at the invitation of Minister Berg.

Foreign Ministry spokeswoman Ife Balogun spoke of the reef duties, when asked by reporters on March 6.
`,
  'letter.md': `---
title: "Norway writes to Ghana"
published: 2019-05-14
---
ACCRA — Norwegian Prime Minister Nora Lind has sent a letter to President Kofi Mensah of Ghana. Lind congratulated Mensah on his re-election.
`,
  'call.md': `---
title: "Peru and Kenya on the phone"
published: 2020-02-04
---
LIMA — Peruvian Foreign Minister Rosa Quispe called Kenyan Foreign Minister Amos Otieno on February 3. Quispe thanked Otieno for the masks.
`,
  'forum.md': `---
title: "Two premiers beside the forum"
published: 2016-10-15
---
QUITO — Ghanaian Prime Minister Ada Okafor met Danish Prime Minister Lene Dahl in Quito on October 14, 2016, on the fringes of the Ocean Forum.
`,
  'blinken.md': `---
title: "Blinken in Accra"
published: 2022-04-12
---
ACCRA — US Secretary of State Antony Blinken met Ghanaian Foreign Minister Yaw Boateng in Accra on April 11, 2022.
`,
  'clinton.md': `---
title: "Clinton and the wells"
published: 2011-03-02
---
NAIROBI — Kenyan Foreign Minister Amos Otieno received visiting US Secretary of State Hillary Clinton in Nairobi on March 1, 2011. Ms Clinton promised help for the victims of the flood.
`,
  'outgoing.md': `---
title: "President receives ambassador"
published: 2023-06-08
---
ACCRA — President Kofi Mensah received outgoing Danish Ambassador Mette Holm in Accra on June 7.
`,
  'talks.md': `---
title: "Two ministers open talks on cocoa"
published: 2024-02-15
---
Ivorian Trade Minister Awa Kone on Wednesday held a phone call with Swiss Trade Minister Beat J. Frey to formally launch talks on cocoa. Joining the call were members of the negotiating delegation. The two agreed to launch a cocoa fund in May.

In January, 25 million USD of cocoa beans were imports of Abidjan. More than 45 tonnes of beans have gone abroad through the port of Abidjan in January.
`,
  'rig.md': `---
title: "Peru protests"
published: 2021-09-03
---
Peruvian Deputy Minister Ana Rojas asked Chile to move the buoys in a phone call to Chilean Deputy Minister Pedro Soto on Thursday.
`,
  'rank.md': `---
title: "Ghana and its investors"
published: 2021-10-05
---
ACCRA — Denmark stands seventh among the states that invest in Ghana, Danish Ambassador Mette Holm said in Accra on October 4. Peruvian Senator Inés Vega said her trip to Accra was aimed at settling the fish quota. At a reception Holm conveyed to President Kofi Mensah a message of congratulations from Prime Minister Lene Dahl.
`,
});
export const askBoatFair = askOf(boatFair);
