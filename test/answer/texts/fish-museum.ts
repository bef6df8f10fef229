import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const fishMuseum = buildLibrary({
  'herring.md': `---
title: "Okafor and Sundby speak by phone"
published: 2026-05-05
---
LAGOS, May 4 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 4 May 2026.

Sundby invited Okafor to visit Bergen. Okafor accepted the invitation with pleasure.

Okafor welcomed Tromso's plan to open a fish museum. Director of the Bergen Fish Authority Liv Dahl thanked her.

Tromso waited. Its own nets had torn.

The two last spoke by phone on 12 January 2026.
`,
  'envoys.md': `---
title: "New Norwegian ambassadors for Chile and Peru"
published: 2026-06-02
---
OSLO, June 2 — Foreign Minister Nils Sundby signed decisions appointing Kari Lund and Per Moe as ambassadors to Chile and Peru.
`,
  'ties.md': `---
title: "Ties with Norway"
published: 2024-01-01
events:
  - { what: "Diplomatic relations between Việt Nam and Norway", parties: [VN, NO], date: "1971-10-14", kind: diplomatic relations }
  - { what: "Comprehensive partnership between Việt Nam and Norway", parties: [VN, NO], date: "2015-03-09", kind: partnership }
---
Việt Nam and Norway established diplomatic relations on 14 October 1971. They became comprehensive partners on 9 March 2015.
`,
});
export const askFishMuseum = (question: string): string =>
  answerQuestion(question, fishMuseum, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
