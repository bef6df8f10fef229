import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const ferryPact = buildLibrary({
  'ferry.md': `---
title: "Ferry pact"
published: 2024-09-04
---
OSLO, September 3 — Norwegian Foreign Minister Nils Sundby held talks with Nigerian Foreign Minister Ada Okafor in Oslo on 3 September 2024.

The ferry pact went unsigned that evening. The delay was probably due to a storm over the fjord.

Sundby thanked Nigeria for its lifeboat crews. Okafor announced a gift of 40 tonnes of rice and 12 nets.

Trade between the two countries should double by 2031, Okafor said.
`,
  'pact.md': `---
title: "Who is in the herring pact"
published: 2025-01-10
---
REYKJAVIK, January 10 — The herring pact was first signed in Reykjavik in 1974, with Iceland and Denmark as its first members. Chile and Peru joined it in 1996.
`,
});
export const askFerryPact = (question: string): string =>
  answerQuestion(question, ferryPact, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
