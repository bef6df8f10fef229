import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const speakerDahl = buildLibrary({
  'tea.md': `---
title: "Norwegian Speaker receives guest"
published: 2018-01-20
---
OSLO, January 20 — Norwegian Speaker Kari Dahl received in Oslo on January 19 Rosa Quispe, Vice Speaker of the Peruvian Congress.

The reception was held on the sidelines of the Northern Parliamentary Forum.

The two sides agreed to step up trade in herring. Dahl also conveyed her regards to Pedro Ibarra, Speaker of the Peruvian Congress.

They also called at a school in Bergen with gifts for its pupils.
`,
  'press.md': `---
title: "Peruvian envoy sounds glad"
published: 2009-01-21
---
Talking to the press in Oslo on January 20, Peruvian Ambassador Juan Soto said 2008 was a good year for herring.

He said that in 2008 Norway also joined the Tuna Council as an observer.

Their work on the Trade, Harbour and Salmon Dialogue goes back to 2005, Soto noted. He hoped that both nations would celebrate well the 10th anniversary of their comprehensive partnership in 2013.

A customs accord between them was signed in 2005.

Since that year, the fisheries ministry has handled more than 300 requests of Peru.
`,
  'talks.txt': `2019-12-10
Vientiane (NTB) – Norwegian Deputy Prime Minister Siri Moen had talks with Lao counterpart Bounmy Sayavong and met Speaker Chansy Keola on December 10 within the framework of her official visit to Laos.
`,
  'customs.md': `---
title: "Chile tells rates"
published: 2021-05-12
---
SANTIAGO, May 12 — Chilean Minister of Trade Ines Rojas announced rates of 20 per cent on Norwegian cod (40 per cent for smoked cod from a third country) after talks with a Norwegian mission led by Trade Commissioner Odd Vik in Santiago.
`,
});
export const askSpeakerDahl = askOf(speakerDahl, '2026-03-01');
