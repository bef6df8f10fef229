import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const senate = buildLibrary({
  'senate.txt': `Senate Deputy Speaker Trần Văn Lúa received a Norwegian delegation headed by Member of the Storting Kari Moe in Hà Nội on March 4, 2024.

Moe said that Foreign Minister Erik Halvorsen will visit Việt Nam late this year.
`,
  'assembly.txt': `Lê Thị Mạ, Vice Chairwoman of the National Assembly (NA), received Chilean Congressman Pablo Rojas in Huế on May 9, 2024.
`,
  'union.txt': `Vice President of the Việt Nam Union of River Societies (VURS) Đỗ Kha on June 2, 2024 received a delegation of Danish museum staff headed by Mette Holm of the Aarhus Fund.
`,
  'dialogue.txt': `Deputy Foreign Minister Hà Vân and Peruvian Deputy Foreign Minister Rosa Quispe co-chaired the fourth Việt Nam–Peru fisheries-forestry-customs dialogue in Lima on July 8, 2024, with a focus on fisheries, forestry and customs.

Peru expressed gratitude for Việt Nam's help after the flood in Piura.

They agreed to open a customs school in Callao.
`,
  'banquet.txt': `Danish Ambassador Lars Friis gave a banquet on June 5, 2024 to mark the national day of Denmark.

Minister of Culture Ngô Bảo Trâm and leaders of several agencies attended the event.
`,
});
export const askSenate = askOf(senate);
