import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Library } from '../../src/library/library.ts';
import { wordsFor } from '../../src/wording/index.ts';

/** What is answered over a library, as one line: its sentences between bars, "not-found" where there are none. */
export const askOf =
  (library: Library, on = '2026-11-22') =>
  (question: string): string =>
    answerQuestion(question, library, { on: on as Day, words: wordsFor('en') })
      .sentences.map(({ text }) => text)
      .join(' | ') || 'not-found';
