import { rankToldByClass } from '../passages/rank-passages.ts';
import type { Answerer } from '../proposals/proposal.ts';
import { quoteBest } from './passages.ts';

/** The least score of a sentence that answers in another word of a class. */
const LEAST = 0.6;

/** Answers, where nothing else does, with the sentences that tell a word of the question by another of its wide class. */
export const toldByClass: Answerer = {
  name: 'told by class',
  propose: (question, context) =>
    context.within === undefined ? quoteBest(rankToldByClass(question, context), LEAST, question, context) : undefined,
};
