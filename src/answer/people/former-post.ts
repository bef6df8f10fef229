const ASKS =
  /^\s*what (?:was|were|job did|post did|office did|did) [^?]{2,50}? (?:do |hold |have )?before (?:(?:he|she|they) (?:became|was|were|got|took)|becoming|that|being)\b/i;
const TELLS =
  /\b(?:serv(?:ed|ing) as|former(?:ly)?|ex-\p{L}|previous(?:ly)?|had been|used to be|once|work(?:ed|ing) (?:as|for|at|in)|career|held the (?:post|office)|(?:complet|finish|end|conclud)\p{Ll}* (?:of )?(?:his|her|their) (?:\p{Ll}+ )?(?:term|tenure|mission|posting|stint|time) as|until (?:then|his|her)|before (?:becoming|being|taking|his|her))\b/iu;

/** Whether a question asks what somebody was before an office ("what was A before he became ambassador"). */
export const asksFormerPost = (text: string): boolean => ASKS.test(text);

/** Whether the text can tell of what somebody was before. */
export const tellsFormerPost = (text: string): boolean => TELLS.test(text);
