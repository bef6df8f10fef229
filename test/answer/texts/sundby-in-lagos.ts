import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const sundbyInLagos = buildLibrary({
  'lagos.md': `---
title: "Sundby in Lagos"
published: 2025-03-06
---
LAGOS, March 6 — Norwegian Foreign Minister Nils Sundby met Nigerian Foreign Minister Ada Okafor in Lagos on 5 March 2025.

Sundby praised the harbour school. Okafor thanked Norway for 40 nets. Sundby hoped for more trade in nets.

Sundby had arrived late on 4 March by ship from Accra.

On 6 March Sundby met Nigerian President Bola Adeyemi. The two agreed on a pilot scheme. The President laid a wreath at the sailors' stone.

Also present at the talks in Lagos was Kari Lund, the envoy of Norway.

Sundby spoke at the Sailors' College. Norway would hand over a tug to Nigeria, he said.

Sundby visited the fish market and then left for home on 7 March. Peru paid for the market's roof. He welcomed a credit of $30 million for patrol boats.
`,
  'day.md': `---
title: "Greetings for the Day of the Sea"
published: 2025-05-17
---
OSLO, May 17 — Norway marked its Day of the Sea on 17 May 2025.

President Bola Adeyemi of Nigeria cabled his greetings to Prime Minister Erik Halvorsen.

Halvorsen congratulated Foreign Minister Ada Okafor on her election to the fish council.
`,
});
export const askSundbyInLagos = (question: string): string =>
  answerQuestion(question, sundbyInLagos, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
