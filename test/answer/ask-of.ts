import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Library } from '../../src/library/library.ts';
import { wordsFor } from '../../src/wording/index.ts';

/** Every sentence of the answer with the file first cited for it, `table` where that is a row of the tables. */
export const askWithSourcesOf =
  (library: Library, on = '2026-11-22') =>
  (question: string): string[] =>
    answerQuestion(question, library, { on: on as Day, words: wordsFor('en') }).sentences.map(
      ({ text, citations: [first] }) => `${text} [${first && 'file' in first ? first.file : 'table'}]`,
    );

/** What is answered over a library, as one line: its sentences between bars, "not-found" where there are none. */
export const askOf =
  (library: Library, on = '2026-11-22') =>
  (question: string): string =>
    answerQuestion(question, library, { on: on as Day, words: wordsFor('en') })
      .sentences.map(({ text }) => text)
      .join(' | ') || 'not-found';
