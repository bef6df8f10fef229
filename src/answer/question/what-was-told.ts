const SAYS_OF =
  /^\s*(?:who|when|where) (?:did|does) [^?]{2,60}? (?:say|announce|disclose|reveal|expect|predict)\b(?= (?:that |[^?]{2,60}? )?(?:would|will|was|were|is|are|had|has)\b)/iu;
const WHO_TOLD = /^\s*who (?:told|informed|assured|warned|notified)\b/i;

/** Whether what somebody said is asked for ("who did A say would visit", "who told B of the talks"): a meeting in it is only spoken of. */
export const asksWhatWasTold = (text: string): boolean => SAYS_OF.test(text) || WHO_TOLD.test(text);
