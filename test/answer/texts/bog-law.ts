import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const bogLaw = buildLibrary({
  'oslo.md': `---
title: "Halvorsen and Okoro meet in Oslo"
published: 2024-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 5 March 2024.

Okoro's state visit runs from 4 to 6 March. She had arrived from Lagos after visiting Finland and Estonia, and left on 6 March for Iceland.

Halvorsen thanked Nigeria for tracking down and handing over 31 wanted smugglers in the past year.

The two sides agreed to hold a friendship rowing match on the Aker River in June. They also discussed preparations for a port call by a Norwegian ice breaker to Calabar in October.

The same day saw the opening of a herring office.

Halvorsen announced a gift of forty thousand doses of cholera vaccine; a first load arrived the next day.
`,
  'bog.md': `---
title: "Parliament passes the bog law"
published: 2024-05-21
---
OSLO, May 20 — The Norwegian Parliament passed the bog law on 20 May 2024.

Before the vote, Minister Tuva Berg thanked deputies for 57 letters. Of the 169 deputies present at the sitting, 140 were in favour.
`,
  'pact.md': `---
title: "The herring pact"
published: 2024-06-02
events:
  - { what: "Herring Pact takes effect for Norway", parties: [NO], date: "2019-02-03", kind: treaty }
---
For Norway, the herring pact took effect on 3 February 2019. Norway was the 12th to join the pact.

The exhibition of nets in Bergen, free for all, lasts until 14 September 2024.

A ferry will run three times a week, with about 90 tonnes of capacity between Bergen and Stavanger, while trade between the two towns was worth 5 million kroner, or 80 tonnes of fish, a month. Deputies praised the quay at the forum of 2022.

Deputies of both towns had fixed the fares. Boats of Storm Watch No 7 received the warning.

A delegation headed by Governor Nils Sundby is due in Iceland from 3 to 5 November 2026.

Speaker Olav Dahl, Parliament Speaker since June 2011, died in Oslo on 9 April 2020.

Denmark moved a drilling platform out of the Skagerrak in mid-August 2016, and demanded in September that Sweden take away its buoys.
`,
});
export const askBogLaw = askOf(bogLaw);
