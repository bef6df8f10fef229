import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askFrigateInLagos = askOf(
  buildLibrary({
    'frigate.md': `---
title: "Norwegian frigate leaves Lagos"
published: 2024-03-05
---
LAGOS, March 4 — The Norwegian frigate ended its visit to Lagos on 4 March 2024.

“This is a good harbour,” said Norwegian Admiral Stein Falk, who commands the squadron.

“It was a warm welcome,” he added. “We also want to thank Nigeria for its splendid pilots. They know the river.”
`,
    'press.md': `---
title: "Nigeria on the Danish pollution report"
published: 2024-04-12
---
ABUJA, April 11 — Nigeria always keeps its rivers clean, a spokeswoman of the Foreign Ministry, Bisi Adeyemi, said at a briefing on 11 April 2024.

She was responding to questions on the annual report of the Danish Institute on river pollution.

Though the report of the institute on river pollution found some progress, it rested on figures from another river, she said.
`,
    'wishes.md': `---
title: "Messages sent to Norway on its 210th Constitution Day"
published: 2024-05-18
---
ABUJA, May 17 — Nigerian President Kofi Danjuma on 17 May 2024 sent a message of congratulations to the Norwegian King Harald on the 210th Constitution Day.

On this occasion, Senate President Bola Ige also extended congratulations to the Norwegian Speaker Marit Lund.
`,
    'list.md': `---
title: "Okoro receives Halvorsen"
published: 2024-06-11
---
LAGOS, June 10 — Nigerian Foreign Minister Ada Okoro on 10 June 2024 received Norwegian Minister of Public Security Erik Halvorsen in Lagos.

Okoro said she welcomed the recent decision of Premier Per Lindqvist to strike Nigeria off the list of risky harbours.

The police academy was asked to help hasten work on the pacts on extradition and legal help.

Halvorsen assured his host of Norwegian support for the Nigerian bid to join the harbour league.

Norway is fifth among the states that invest in Nigeria with a total capital of 40 million dollars.

The minister thanked Ambassador Karin Berg and her staff for welcoming him on his arrival.

Premier Per Lindqvist will come to Nigeria again late this year, Halvorsen told Okoro.
`,
    'tour.md': `---
title: "Danjuma leaves for Oslo"
published: 2024-09-03
---
ABUJA, September 2 — Nigerian President Kofi Danjuma left Abuja on 2 September 2024 for a visit to Norway. Danjuma is accompanied by Trade Minister Musa Bello and Health Minister Lola Ojo.

Envoy Femi Oye, who had served as head of the port office in Kano, will see him in Oslo.
`,
    'talks.md': `---
title: "Bello and Tuva Berg meet"
published: 2024-10-08
---
ABUJA, October 7 — Nigerian Trade Minister Musa Bello and Danish Interior Minister Tuva Berg in Abuja on 7 October 2024 conferred on the fight against smuggling.

The harvest was good.
`,
    'envoy.md': `---
title: "Danjuma receives Danish envoy"
published: 2024-11-06
---
Nigerian President Kofi Danjuma (Photo: NNA)

ABUJA, November 5 — Nigerian President Kofi Danjuma on 5 November 2024 received Danish Minister Lars Holm in Abuja.

The Danish minister also conveyed Prime Minister Inger Skov's invitation to President Kofi Danjuma to visit Denmark.

Holm congratulated the port of Lagos on its 100th founding anniversary.

The Lagos parliament building, a gift from Denmark, was finished on schedule.
`,
  }),
);
