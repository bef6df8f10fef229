/** "A said this at a reception", "she made the remark when asked": what was said stands in another sentence. */
const POINTS =
  /\b(?:said|stated|affirmed|announced|declared|stressed) (?:this|so|the above|these words)\b(?!,? that\b)|\b(?:made|gave|delivered|uttered) (?:the|this|that|these|those|such) (?:above )?(?:\p{Ll}+ )?(?:remarks?|statements?|comments?|affirmations?|points?|announcements?|declarations?|observations?)\b(?! (?:that|on how)\b)/iu;

/** What a sentence adds in words of its own. */
const ADDS = /["“”]|\b(?:adding|saying|stressing|noting|affirming|emphasi[sz]ing|underlining)\b/i;

/** Whether a sentence only tells that somebody said what stands elsewhere. */
export const tellsWordsElsewhere = (told: string): boolean => POINTS.test(told) && !ADDS.test(told);
