import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const canals = buildLibrary({
  'pact.md': `---
title: "The Ghent pact on canals"
published: 2021-06-02
---
The Ghent Pact on canals was signed in Belgium on 27 January 2019.
`,
});
export const askCanals = (question: string): string =>
  answerQuestion(question, canals, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');
