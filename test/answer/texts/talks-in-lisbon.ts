import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const talksInLisbon = buildLibrary({
  'lisbon.md': `---
title: "Okafor and Sundby hold talks in Lisbon"
published: 2024-06-12
---
LISBON, June 11 — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby at the Palace of the Necessidades in Lisbon on 11 June 2024.

After the talks they saw seven papers signed. Sundby took the place of Kari Moe last spring.

The same day, Okafor also had meetings with the foreign ministers of Chile and Ghana.

It was the first visit to Portugal by a Nigerian foreign minister in eight and a half years. Bola Adeyemi came in December 2015.

Okafor is due to fly to Rabat on Thursday to meet Moroccan Foreign Minister Nasser Bourita.

In March, on the margins of a forum in Accra, Okafor and Sundby first met.
`,
  'call.md': `---
title: "Okafor and Rossi speak by phone"
published: 2024-09-04
---
LAGOS, Sept 3 — Nigerian Foreign Minister Ada Okafor and Italian Foreign Minister Paola Rossi spoke by phone on 3 September 2024, at the request of the Italian side.

On August 30, at Lima's request, Rossi had a call with Peruvian Foreign Minister Liv Dahl.
`,
  'oslo.md': `---
title: "Rossi in Oslo"
published: 2024-10-02
---
OSLO, Oct 1 — Norwegian Foreign Minister Nils Sundby met Italian Foreign Minister Paola Rossi in Oslo on 1 October 2024.

The guest was also received by Storting President Per Moe and Defence Minister Kari Lund.
`,
});
export const askTalksInLisbon = (question: string): string =>
  answerQuestion(question, talksInLisbon, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ') || 'not found';
