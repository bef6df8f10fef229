import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const linesAndLetters = buildLibrary({
  'call.txt': `OSLO, July 1, 2020 — Norwegian Deputy Defence Minister Siri Aune on July 1 talked by phone with Peruvian Deputy Defence Minister Luis Soto about herring.

Before the talks, Aune held a reception for Peruvian Ambassador Rosa Quispe, who joined the call.
`,
  'teleconference.txt': `OSLO, March 4, 2021 — Norway will keep its market open, Foreign Minister Erik Lunde said on March 3 in a teleconference with Kenyan Foreign Minister Grace Otieno.
`,
  'welcome.txt': `OSLO, May 4, 2022 — King Olav Rud of Norway on May 3 hosted a ceremony to welcome Chilean President Pablo Vidal in Oslo.
`,
  'together.txt': `LIMA, June 9, 2023 — Norwegian Prime Minister Kari Moen, on a visit to Peru, held a meeting in Lima on June 8 with Mario Rojas, Foreign Minister of Peru, and Elena Vega, Peru's Adviser on Security.

Moen said she is to meet Pedro Salas, President of Peru, to talk about the lighthouse.
`,
  'letters.txt': `OSLO, May 17, 2024 — On Norway's National Day, Prime Minister Amos Kiprono of Kenya on May 17 sent a message of congratulations to Norwegian Prime Minister Kari Moen.
`,
  'journey.txt': `LIMA, March 6, 2025 — Norwegian Fisheries Minister Arne Lie met Peruvian Fisheries Minister Ana Cruz in Lima on March 4, 2025.

Lie later flew to Ecuador, where he met Ecuadorian Fisheries Minister Hugo Mora in Quito on March 6, 2025. Mora told him that fourteen trawlers had been sold.
`,
  'round.txt': `LIMA, May 23, 2011 — Norwegian Trade Minister Odd Hansen met Peruvian Trade Minister Juan Paz in Lima on May 23. They talked about preparations for the next herring round, to take place in Bergen in the week of June 20, 2011.
`,
  'lawmakers.txt': `LIMA, April 14, 2016 — Ingrid Dahl, Speaker of the Norwegian Storting, praised the harbours of Peru.

The Norwegian lawmakers, who came to Peru on April 12, saw the docks of Callao.
`,
});
export const askLinesAndLetters = askOf(linesAndLetters);
