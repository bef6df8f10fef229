import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const ghentPact = buildLibrary({
  'treaty.md': `---
title: "The Ghent pact on canals"
published: 2021-06-02
---
The Ghent Pact on canals was signed in Belgium on 27 January 2019. Three sides put their names to it: Norway, the Sami Council and Chile.
`,
  'ban.md': `---
title: "The end of the herring ban"
published: 2019-05-02
---
President Erik Halvorsen of Norway ended the ban on herring in May 2019. Lawmakers who had fished themselves, Ole MacLeod among them, backed the move.
`,
  'farms.md': `---
title: "Ambassador visits dairy farms"
published: 2024-03-08
---
Norwegian Ambassador Siri Moen visited dairy farms in Lâm Đồng on 7 March 2024. The two officials spoke of cheese, and some 40 farmers came to the tasting.

In the evening Moen dined with Governor Trần Văn Lộc of the province.
`,
  'fair.md': `---
title: "Moen and Lộc agree on a port"
published: 2025-02-11
---
HUẾ, Feb. 11 — Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc spoke by phone on 10 February 2025, at the request of the Norwegian side.

Moen asked for more wagons on the container route from Huế to Narvik. Fish trade reached 40 million dollars last year, she said.

A day earlier, in Đà Nẵng, she had presented a lacquer bowl to Consul Pedro Alves.

Lộc gave the ambassador a silver tray, and said he would hand over more maps.
`,
  'fair-later.md': `---
title: "Fish trade"
published: 2026-03-01
---
Fish trade with Norway came to 55 million dollars in 2025.
`,
  'palace.md': `---
title: "Halvorsen and Okoro in Lagos"
published: 2022-05-04
---
LAGOS, May 4 — Norwegian Prime Minister Erik Halvorsen and Nigerian Foreign Minister Ada Okoro met in Lagos on 3 May 2022. The Norwegian leader flew to Lagos from Accra.

The ministers agreed that the 9th session of the herring committee would be held in Bergen.

A tug, the Fenris, arrived in March. It left on 2 June 2022.

Halvorsen sent his sympathy to people in Calabar who had lost houses in typhoon Selma. His trip ended in Abuja on 6 May.
`,
  'visit.md': `---
title: "Halvorsen in Lisbon"
published: 2023-09-13
---
LISBON, Sept 13 — Norwegian Prime Minister Erik Halvorsen met Portuguese President Rui Tavares in Lisbon on 12 September 2023. It was the first trip by a Norwegian Prime Minister since 2004. The two then opened a joint session of their cabinets, the sixth of its kind.

Tavares said that 800 Norwegian students were at Portuguese universities. Experts of both sides would talk every month, he added.

The seventh lace fair was held this week in Braga, with guests from Bergen. The first fair of this kind took place in 1988.

Norway later joined the tide accord; its parliament approved it in 2022.
`,
  'mill.md': `---
title: "A paper mill for Huế"
published: 2024-10-01
---
The Norwegian paper maker Granskog chose the south of Huế for a carbon-neutral mill, the best-known Norwegian investment in the province.
`,
  'statement.md': `---
title: "Norway and Chile"
published: 2018-04-02
events:
  - { what: "Chile joins the tide union", parties: [CL], date: "2011-06-01", kind: membership }
---
On 15 March 2018 the Prime Ministers, Erik Halvorsen of Norway and Inés Prado of Chile, signed a statement on tides.

Chile sells copper and wood; Norway sells salmon and lamps.

Chile joined the tide union on 1 June 2011.
`,
  'stay.md': `---
title: "Halvorsen in Hà Nội"
published: 2024-05-18
---
HÀ NỘI — Norwegian Prime Minister Erik Halvorsen held talks with Prime Minister Phạm Minh Chính in Hà Nội on 16 May 2024.

On 17 May Halvorsen met Chairman Trần Văn Phúc, who gave a luncheon, as well as Minister Lê Thị Hoa.
`,
  'museum.md': `---
title: "A lamp museum in Huế"
published: 2024-06-16
---
A museum of lamps opened in Huế on 15 June 2024. Curator Đinh Văn Lực spent eleven years on it, and Siri Moen of Bergen lent a lighthouse lens.

Moen voiced concern over the slow repair of the roof. Guests look forward to early construction of the second hall.

Moen travelled on to Vinh from Huế on 17 June.
`,
});
export const askGhentPact = (question: string, on = '2026-11-22'): string =>
  answerQuestion(question, ghentPact, { on: on as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
