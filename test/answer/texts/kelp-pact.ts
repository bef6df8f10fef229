import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const kelpPact = buildLibrary({
  'ferry.md': `---
title: "Haugen and Lộc on ferries"
published: 2024-05-11
---
BERGEN — Governor Trần Văn Lộc held talks with Norwegian Senator Ole Haugen in Bergen on 10 May 2024.

Haugen told his guest that the fjords needed quieter ferries.

The two officials looked on as nine contracts were initialled.

In Bergen, they cut the ribbon at a reading room for sailors.

During his stay, the governor also had working sessions with executives of Fjordkraft, Havila and Torghatten.

Lộc also met the mayors of both harbour towns. He conveyed an invitation from President Phạm Thị Sen to Queen Ingrid Dahl.
`,
  'kelp.md': `---
title: "Lund and Moen on kelp"
published: 2024-06-02
---
BERGEN — Danish Minister Aase Lund and Norwegian Ambassador Siri Moen held talks in Bergen on 1 June 2024.

Lund hoped that the opening of talks on kelp would come soon. She welcomed Norwegian companies such as Tareva.
`,
});
export const askKelpPact = (question: string): readonly string[] =>
  answerQuestion(question, kelpPact, { on: '2026-01-01' as Day, words: wordsFor('en') }).sentences.map(
    ({ text }) => text,
  );
