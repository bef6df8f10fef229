import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const herringCall = buildLibrary({
  'call.md': `---
title: "Okafor and Sundby speak about herring"
published: 2026-03-05
---
LAGOS, March 4 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby discussed herring exports by telephone on 4 March 2026.

The phone call between Ada Okafor and Nils Sundby was initiated by the Norwegian side.

Okafor suggested joint oversight of the smokehouses at Apapa and Calabar.

The next Lagos fisheries summit will take place in Bergen at the end of this year, the ministers said.
`,
  'visit.md': `---
title: "Norway's king thanked"
published: 2026-04-02
---
HÀ NỘI — President Lương Cường on 2 April 2026 recalled King Harald's state visit to Việt Nam in May 2024 as a milestone.
`,
});
export const askHerringCall = (question: string, on = '2026-11-22'): string =>
  answerQuestion(question, herringCall, { on: on as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
