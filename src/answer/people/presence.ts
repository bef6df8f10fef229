/** "Who was with A at the dinner". */
const WITH_THEM =
  /\b(?:[Ww]ho(?: else| all)?|[Ww]hich (?:[\p{L}-]+ ){1,4}) ?(?:also )?(?:was|were) (?:also )?with \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} (?:when|while|at|during|on)\b/u;

/** Whether a question asks who was there beside those it names. */
export const asksPresence = (text: string): boolean =>
  WITH_THEM.test(text) ||
  /\b(?:who(?: else| all)?|which (?:[\p{L}-]+ ){1,4}) ?(?:also )?(?:was|were) (?:also )?(?:there\b(?! any)|present|at)\b|\bwho else\b(?! (?:did|does|has|have|had|will|would|do)\b)(?! (?:met|saw|received|hosted|welcomed|phoned|called)\b(?![^?]*\b(?:besides|apart|other than|except)\b))|\bwho (?:also )?accompanied\b|\b(?:who|which (?:(?!(?:was|were|is|are|did|has|have|had)\b)[\p{L}-]+ ){1,4}?)(?: also)? ?(?:attended|sat in on|turned up|appeared at|came to the)\b/iu.test(
    text,
  );

const PRESENT =
  /\b(?:present|attend\w*|accompan\w+|joined|joining the|together with|along with|alongside|among (?:the|those|its|their) (?:\w+ ){0,2}(?:guests?|participants|dignitaries|attendees|invited|speakers|delegates|members)|took part|participat\w+|in the presence of|also at the (?:reception|meeting|talks|event|ceremony)|entourage|retinue|(?:in|part of|members? of) (?:his|her|the) (?:[\p{L}-]+ )?(?:delegation|party|team)|with (?:him|her) (?:were|was|are|is))\b/iu;

/** "A received B, the envoy, and C, who came to say goodbye": B and C came together. */
const CAME_TOGETHER =
  /\p{Lu}[\p{L}\p{M}]+(?:, [^,;.]{2,70},)? and (?:\p{L}+ ){0,5}?\p{Lu}[^,;.]{2,60}(?:, [^,;.]{2,90})?, who (?:both |had |have )?(?:came|come|arrived|are|were|visited|flew|travell?ed)\b/u;

/** Whether the text tells of somebody who was there beside others. */
export const tellsPresence = (text: string): boolean => PRESENT.test(text) || CAME_TOGETHER.test(text);
