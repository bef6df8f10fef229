import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const reedMuseum = buildLibrary({
  'reed.md': `---
title: "Peruvian minister on Norwegian tour"
published: 2022-06-10
---
BERGEN, June 9 — Norwegian Defence Minister Kari Lund welcomed Peruvian Defence Minister Tomas Quispe in Bergen on 9 June 2022.

On the occasion, the two ministers presented kites to schoolchildren of Bergen.

As scheduled, Norway will transport the snow ploughs to Peru on June 23.

During the tour, Peru signed 14 contracts with Norwegian yards.

The Peruvian navy has bought two icebreakers from Finland, which can be seen in Callao.

During the meeting, the Peruvian guest informed the host about the visit to Norway of Admiral Luis Soto in August.

`,
  'call.md': `---
title: "Norwegian and Chilean premiers talk on the phone"
published: 2021-03-05
---
OSLO, March 4 — Norwegian Prime Minister Erik Halvorsen held phone talks with Chilean President Ana Vega on 4 March 2021.

Minister of Ports Ivar Moen and Minister of Wool Sigrid Aas attended the phone conversation.
`,
  'forum.md': `---
title: "Kelp Forum ends"
published: 2021-08-20
---
BERGEN, August 19 — The Kelp Forum ended in Bergen on 19 August 2021.

On the sidelines of the forum, Peruvian President Carla Rojas met Icelandic Premier Jon Olafsson.
`,
  'dinner.md': `---
title: "Dinner in Tromso"
published: 2020-02-20
---
TROMSO, February 19 — Norwegian Admiral Nils Dahl gave a dinner for the Maltese navy in Tromso on 19 February 2020.
`,
  'wool.md': `---
title: "Maltese envoy in Oslo"
published: 2021-10-05
---
OSLO, October 4 — Norwegian Deputy Minister of Wool Sigrid Aas held talks on October 4 with Carmen Borg, Permanent Secretary for Wool of Malta, who is on a visit to Norway. She said the visit would help advance plans agreed at their meeting in Malta in March last year.

Borg gave 30 looms to a school in Bodo.
`,
});

/** What is answered over a museum opening, a call with ministers, and an envoy met twice. */
export const askReedMuseum = askOf(reedMuseum);
