const MEANT =
  /\b(?:had been|was|were) (?:originally |first |initially )?(?:due|scheduled|set|expected|slated|supposed|meant) (?:to\b[^.;]{0,90})?$/;
const CALLED_OFF =
  /^[^.;]{0,120}\b(?:but|before|until)\b[^.;]{0,80}\b(?:shelved|cancell?ed|postponed|called off|put off|dropped|scrapped|abandoned|fell through)\b/;

/** Whether the words around a plan say that it came to nothing: "had been due to visit Oslo in April, but the trip was shelved". */
export const isGivenUp = (before: string, after: string): boolean => MEANT.test(before) && CALLED_OFF.test(after);
