import type { Mode } from '../../../reading.ts';

/** Words that say that Actors came together, where they stand in a sentence. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  /** `unsaid`: they spoke, and the words do not say how. */
  readonly mode: Mode | 'unsaid';
  /** `verb`: the sentence tells of it ("held talks"); `noun`: the sentence names it ("the meeting with"). */
  readonly form: 'verb' | 'noun';
}

/** Words of a coming together: how it was, whether a sentence tells of it or only names it, and the words. */
export type TriggerPattern = readonly [Trigger['mode'], Trigger['form'], RegExp];
