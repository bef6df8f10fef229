const MEANT =
  /\b(?:had been|was|were) (?:originally |first |initially )?(?:due|scheduled|set|expected|slated|supposed|meant) (?:to\b[^.;]{0,90})?$/;
const CALLED_OFF =
  /^[^.;]{0,120}\b(?:but|before|until)\b[^.;]{0,80}\b(?:shelved|cancell?ed|postponed|called off|put off|dropped|scrapped|abandoned|fell through)\b/;

/** Whether the words around a plan say that it came to nothing: "had been due to visit Oslo in April, but the trip was shelved". */
export const isGivenUp = (before: string, after: string): boolean => MEANT.test(before) && CALLED_OFF.test(after);

const OFF = '(?:cancell?ed|postponed|called off|put off|shelved|scrapped|dropped)';
/** "Cancelled a trip after", "was called off ahead of": it stands beside what was called off. */
const BESIDE =
  '(?:after|ahead|amid|and|as|at|before|by|during|following|for|from|in|on|over|since|to|until|when|while|without)';
const CALLED_IT_OFF = new RegExp(`\\b(?:${OFF}|cancels|postpones|calls off) (?:(?!${BESIDE}\\b)[a-z]+ ){0,4}$`);
/** Where something else is told of it, or of another: "talks with the envoy ended as trains were cancelled". */
const TOLD_OTHERWISE =
  '(?:after|although|(?<!well )as(?! well)|because|before|but|despite|how|if|once|since|so|that|though|until|what|when|where|whether|which|while|who|whose|why|has|have|had|was|were|is|are|began|came|dealt|ended|led|made|saw|took|went|(?!agreed|arranged|expected|planned|proposed|scheduled|slated|united)[a-z]{2,15}ed)';
const DUE = '(?:that|which) (?:was|were|had been) (?:due|meant|planned|scheduled|set|to)\\b';
const WAS_CALLED_OFF = new RegExp(
  `^(?:${DUE}|(?!\\b${TOLD_OTHERWISE}\\b)[^.;,]){0,200}\\b(?:has|have|had|was|were|is|are) (?:also |now |again |abruptly |suddenly )?(?:been )?${OFF}\\b`,
);
/** Where something else was called off. */
const AT_IT = /(?:^| )(?:after|at|before|during|following|from|in) (?:an? |the )?$/i;
const TRIP_CALLED_OFF = new RegExp(
  `\\b(?:${OFF}|cut short) (?:an?|his|her|the|their) (?:[a-z-]+ ){0,3}(?:journey|tour|trip|visit)\\b[^.;]{0,80}, where (?:he|she|they) (?:was|were) (?:due |scheduled |set )?to (?:[a-z]+ )?$`,
);

/**
 * Whether something named ("talks with the envoy") was called off: "A cancelled a meeting with B", "talks between A and B
 * were postponed".
 */
export const isCalledOff = (before: string, words: string, after: string): boolean =>
  CALLED_IT_OFF.test(before) ||
  (WAS_CALLED_OFF.test(after) && !AT_IT.test(before) && !AT_IT.test(/^\S+ (?:(?:an?|the) )?/.exec(words)?.[0] ?? ''));

/** Whether what was planned was to be done on a journey that was called off. */
export const isOfTripCalledOff = (before: string): boolean => TRIP_CALLED_OFF.test(before);
