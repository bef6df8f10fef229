import type { Question } from '../question/question.ts';
import type { Need } from './need.ts';

/** "Who gave Xo a": before the thing. */
const GAVE_A =
  /^\s*who (?:gave|handed|presented|awarded|sent|sold|lent|offered|brought|donated) (?:(?! (?:for|on|at|in|after|before|during) )[^?]){2,40}? (?:an?|the|some|his|her|their) (?:[\p{L}-]+ ){0,2}$/iu;

/** Whether the word names the thing that somebody gave, where it is asked who: no other thing stands for it. */
export const isGivenThing = (need: Need, { kind, text }: Question): boolean =>
  kind === 'who' &&
  need.is === 'word' &&
  need.hard &&
  GAVE_A.test(text.slice(0, need.start)) &&
  !OF_THING.test(text.slice(need.end));

/** What stands before the thing tells of what kind it is. */
const OF_THING = /^ (?!(?:of|for|to|from|in|on|at|by|with|after|before|during|when|last|this|and|or|as)\b)\p{Ll}/u;
