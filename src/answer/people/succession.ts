const ASKS =
  /^\s*who (?:(?:will |would |is to )?(?:succeed(?:s|ed)?|replace[sd]?|t(?:akes?|ook) over from|c[ao]mes? after)|(?:will be|is|became|becomes|was) (?:the |its |their )?(?:next|new)\b(?=[^?]{3,60} after \p{Lu}))\b/iu;
const TELLS =
  /\b(?:t(?:ook|aken|akes|aking) over|succe(?:ed\p{L}{0,3}|ssor)|replac(?:ed|es|ing)|t(?:ook|aken) (?:his|her) place)\b/iu;
/** "Had taken over his duties", "succeeded him". */
const OF_HIS =
  /\b(?:his|her) (?:duties|post|office|place|seat|job|role|work)\b|\b(?:succe\p{L}+|replac\p{L}+) (?:him|her)\b/iu;

/** Whether a question asks who came after somebody in an office. */
export const asksSuccession = (text: string): boolean => ASKS.test(text);

/** Whether the text tells that somebody came after another. */
export const tellsSuccession = (text: string): boolean => TELLS.test(text);

/** Whether it says so of whom it was speaking of, without the name. */
export const isOfHisPlace = (text: string): boolean => TELLS.test(text) && OF_HIS.test(text);
