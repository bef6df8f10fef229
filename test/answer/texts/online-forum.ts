import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const onlineForum = buildLibrary({
  'city.txt': `Norwegian Foreign Minister Kari Moe received Vietnamese Ambassador Trần Lúa in Bergen on March 4, 2024.

The minister proposed organising an online forum between Bergen and Huế.

Moe expressed her thanks to Harbour Director Lars Friis of the town of Stavanger and his staff for welcoming her on her arrival in Stavanger.
`,
  'seminar.txt': `General Đỗ Kha received General Pablo Rojas at the Ministry of National Defence in Hà Nội on May 9, 2024.

Kha welcomed Rojas's coming to Việt Nam as co-chair of the third army seminar.

The ministry has handled more than 300 Chilean requests since 2019, Kha said.

“I will be back in Việt Nam in October to attend the harbour fair,” Rojas said.
`,
  'dialogue.txt': `Việt Nam and Peru held their fourth Trade, Fisheries and Customs Dialogue in Lima on July 8, 2024, co-chaired by Hà Vân and Rosa Quispe.

Peru expressed gratitude for Việt Nam's help after the flood in Piura.
`,
});
export const askOnlineForum = askOf(onlineForum);
