import type { Day } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../wording/words.ts';
import type { Answer } from './answer.ts';
import { answerers } from './answerers/index.ts';
import { checkSentences } from './check-answer.ts';
import { findNeeds } from './needs.ts';
import { createContext } from './proposal.ts';
import { parseQuestion } from './question.ts';

/** What an answer depends on besides the question and the corpus. */
export interface AnswerOptions {
  /** What "today" is: "last", "next" and "now" are told by it. */
  readonly on: Day;
  readonly words: Words;
  /** The question that this one follows in its thread, as understood then. */
  readonly previous?: string;
}

/** Answers a question from the corpus, every sentence with what it stands on, or says that the corpus holds no answer. Pure. */
export function answerQuestion(asked: string, library: Library, options: AnswerOptions): Answer {
  const question = parseQuestion(asked, options.on);
  const needs = findNeeds(question, library);
  const context = createContext(library, needs, options.words);
  for (const answerer of answerers) {
    const proposal = answerer.propose(question, context);
    const sentences = proposal ? checkSentences(proposal.sentences, library) : [];
    if (!proposal || sentences.length === 0) continue;
    return {
      question: asked,
      status: 'answered',
      sentences,
      conflicts: proposal.conflicts ?? [],
      suggestions: [],
      understood: question.asked,
    };
  }
  return {
    question: asked,
    status: 'not-found',
    sentences: [],
    conflicts: [],
    suggestions: [],
    understood: question.asked,
  };
}
