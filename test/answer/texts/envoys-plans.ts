import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askEnvoysPlans = askOf(
  buildLibrary({
    'moe.md': `---
title: "Okoro bids Ambassador Moe farewell"
published: 2026-05-12
---
ABUJA, May 11 — President Ada Okoro on 11 May received Norwegian Ambassador Kari Moe, who is ending her term of office in Nigeria.

Okoro hoped that in her new position Ambassador Moe would go on helping the ferry link.

Moe will give a speech at the University of Lagos on Friday and see old friends there.

Before that she had been director of the Bergen port office, she recalled.

The Norwegian colony will hold a bazaar in Lagos from May 24 to 30.

After the reception both sides exchanged papers on several deals, among them a memorandum on the Bonny tidal plant, with an investment of about $90 million, and a contract between the Lagos tram company and Fjord Engines.
`,
    'aas.md': `---
title: "Aas speaks in Lagos"
published: 2026-06-03
---
LAGOS, June 2 — Norwegian Minister Tor Aas gave a lecture at the Lagos Maritime School on 2 June, saying that the sea joins both coasts.

Aas arrived in Lagos on Monday for a three-day visit at the invitation of Minister Musa Bello.

He is to become ambassador to Ghana in the autumn.

Aas protested against the seven-point plan and said that toy boats should be seized in Lagos; less than 20 months ago he had been there with three transport aircraft for the order of peace at sea, the Gulf and the Creek, which Norway will back.

The naval drill off Bonny went on for a week, he added, and annoyed the Ivory Reef fishermen.

Some 450 Norwegians live in Nigeria, he said. A contract for two tugs, worth $12 million, and a memorandum on pilots were signed.
`,
  }),
);
