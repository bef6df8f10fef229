import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const clothExports = buildLibrary({
  'exports.md': `---
title: "Cloth exports in ten months"
published: 2024-11-06
---
HÀ NỘI — Việt Nam sold cloth worth US$40 billion abroad in the first ten months of 2024, the statistics office said.

Norway was the largest buyer with $9.5 billion, while Peru stayed behind.

The two sides agreed on a pilot scheme, a statement said, without details of possible purchases of lifeboats.
`,
  'may.md': `---
title: "Okafor and Sundby speak by phone"
published: 2024-05-05
---
LAGOS, May 4 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 4 May 2024.

Sundby offered a course for divers. Okafor asked Norway to open a school for pilots.
`,
  'june.md': `---
title: "Okafor and Sundby speak by phone again"
published: 2024-06-12
---
LAGOS, June 11 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 11 June 2024.

Sundby offered two ferries. The two agreed on a list of harbours.

Okafor suggested that both sides soon agree on a fishing season.
`,
  'city.md': `---
title: "Bergen party chief meets Dahl"
published: 2024-07-02
---
BERGEN, July 1 — Secretary of the Bergen Party Committee Per Moe met Peruvian Consul General Liv Dahl in Bergen on 1 July 2024.

Dahl asked the authorities to shorten the queue for visas.
`,
});
export const askClothExports = (question: string): string =>
  answerQuestion(question, clothExports, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
