import type { Answerer } from '../proposal.ts';
import { passages } from './passages.ts';

/** The ways of answering, in order: facts first, sentences last. The first that has something to say answers. */
export const answerers: readonly Answerer[] = [passages];
