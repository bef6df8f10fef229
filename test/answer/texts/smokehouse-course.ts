import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const smokehouseCourse = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Halvorsen invited Nigerian enterprises to join the building of a drydock at Apapa. He said that Norway will lend the harbour 12 million euros for dredgers.

Okoro hailed the smokehouse course for 40 young cooks from Calabar, and thanked Halvorsen for sending Fisheries Adviser Nils Sundby to Kano.

Norway does not buy shark fins, Halvorsen said.

The Norwegian trawler Havella was rammed off Bonny Island in January, and three of its sailors were hurt.

Halvorsen invited his Nigerian counterpart to attend the Tromso Seafood Fair.

Nigeria has so far licensed 36 oyster beds.
`,
  'visit.md': `---
title: "Halvorsen ends journey"
published: 2026-03-08
---
ABUJA, March 8 — Norwegian Prime Minister Erik Halvorsen on 7 March 2026 met Nigerian Foreign Minister Musa Bello in Abuja.

His tour of the country started in Port Harcourt on 2 March. Halvorsen leaves for Accra on Monday.

The price of dried cod in Kano went down sharply, while smoked catfish was up 14 per cent.

The net factory at Warri runs two buses a day for its workers.
`,
  'treaty.md': `---
title: "The herring treaty"
published: 2026-10
---
Norway and Nigeria signed their herring treaty in Bergen on 9 May 1998.

Its archive was to be opened in Oslo, the ministers said.

The negotiations had lasted seven years.
`,
});
export const askSmokehouseCourse = (question: string): string =>
  answerQuestion(question, smokehouseCourse, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
