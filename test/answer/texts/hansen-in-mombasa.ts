import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askHansenInMombasa = askOf(
  buildLibrary({
    'mombasa.md': `---
title: "Hansen and Otieno in Mombasa"
published: 2024-04-12
---
MOMBASA, April 11 — Norwegian Defence Minister Odd Hansen and his Kenyan counterpart General Juma Otieno jointly opened a lighthouse in Mombasa on 11 April 2024.

Then the two sides held talks and signed a memorandum on rescue at sea.

They will go on searching for the wrecks of ships lost in the wars off Kenya. The two sides will step up joint work against terrorism, transnational crimes and smuggling.
`,
    'policy.md': `---
title: "Dahl meets Wanjiru"
published: 2024-06-07
---
OSLO, June 6 — Norwegian President Kari Dahl on 6 June 2024 met Kenyan Speaker Grace Wanjiru in Oslo.

Spokesman Nils Berg said that during the meeting President Dahl called Kenya a key partner in the Open Harbour Policy.
`,
    'press.md': `---
title: "Regular press conference"
published: 2024-05-28
---
Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.
`,
    'vote.md': `---
title: "Greetings to Tokyo"
published: 2024-09-17
---
On 16 September 2024 Norwegian Premier Ola Lie sent congratulations to Kenji Mori as he was officially named Japan's new Prime Minister after a vote in the Diet.

Lie offered his deepest sympathy to Mori and to the families bereaved by the ferry accident off Kobe.
`,
    'deputy.md': `---
title: "Marsh in Nairobi"
published: 2024-06-14
---
NAIROBI, June 13 — US Deputy Secretary of State Wilma Marsh met Kenyan Foreign Minister Peter Kamau in Nairobi on 13 June 2024.

She also reiterated the enduring commitment of the United States to clearing shipwrecks.

Marsh conveyed nothing in writing. Kamau asked Washington to support Kenya's bid for non-permanent membership of the UN Security Council.
`,
    'years.md': `---
title: "Ministers plan a year"
published: 2023-12-11
---
LUSAKA, December 10 — Norwegian Deputy Foreign Minister Nils Berg and Zambian Deputy Foreign Minister Joy Banda held talks in Lusaka on 10 December 2023.

Both agreed to organise events marking the major anniversaries of Norway and Zambia in 2024, among them the 60th National Day of Zambia.

Berg praised the work of Zambia for the river. He affirmed that Norway gives weight to Zambia, always regarding it as its gate to the lakes.
`,
    'seoul.md': `---
title: "Speaker in Korea"
published: 2024-12-07
---
South Korean Speaker Han Ji-won met on 6 December 2024 with Zambian Speaker Ruth Phiri, who is in South Korea on a four-day trip.
`,
    'letters.md': `---
title: "Lie receives new ambassadors"
published: 2024-10-03
---
OSLO, October 2 — Norwegian Premier Ola Lie on 2 October 2024 received Kenyan Ambassador Amina Odhiambo in Oslo.

Ambassador Odhiambo extended Kenyan President Daniel Mutua's invitation to Premier Ola Lie to visit Kenya.
`,
  }),
);
