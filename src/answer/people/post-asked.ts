const ASKS_FORMER =
  /^\s*what (?:was|were|job did|post did|office did|did) [^?]{2,50}? (?:do |hold |have )?before (?:(?:he|she|they) (?:became|was|were|got|took)|becoming|that|being)\b/i;
const TELLS_FORMER =
  /\b(?:serv(?:ed|ing) as|former(?:ly)?|ex-\p{L}|previous(?:ly)?|had been|used to be|once|work(?:ed|ing) (?:as|for|at|in)|career|held the (?:post|office)|(?:complet|finish|end|conclud)\p{Ll}* (?:of )?(?:his|her|their) (?:\p{Ll}+ )?(?:term|tenure|mission|posting|stint|time) as|until (?:then|his|her)|before (?:becoming|being|taking|his|her))\b/iu;

/** Whether a question asks what somebody was before an office ("what was A before he became ambassador"). */
export const asksFormerPost = (text: string): boolean => ASKS_FORMER.test(text);

/** Whether the text can tell of what somebody was before. */
export const tellsFormerPost = (text: string): boolean => TELLS_FORMER.test(text);

/** "What post did A hold before Norway", "what is A's new job". */
const ASKS_POST =
  /^\s*what (?:(?:new|other|former|last|next) )?(?:post|job|office|position|role)s? (?:did|does|do|will|would|has|had) [^?]{2,50}? (?:hold|have|take|get|held|had|taken|leave|left)\b|^\s*what (?:is|was|will be) [^?]{2,50}?['’]s? (?:(?:next|new|former|previous|current|old|last|first) )?(?:post|job|position|office)\b/iu;
/** An office that somebody is told to hold, not one that stands before a name. */
const TELLS_POST =
  /\b(?:as|bec[ao]m(?:e|es|ing)|named|appointed|elected|nominated|is|was|were|be|been|being|former(?:ly)?|of|the|an?|then|acting|new|deputy|vice|assistant|chief) (?:(?!(?:posts?|positions?|jobs?|offices?|roles?|terms?)\b)[\p{L}'’-]+ ){0,5}?(?:ambassador|minister|secretary|director|head|chief|chair(?:man|woman|person)?|president|envoy|commissioner|representative|advis[eo]r|governor|mayor|consul|spokes\p{L}+|commander|general|officer|rector|professor|dean|counsell?or|attach[eé]|manager|diplomat)\b(?! \p{Lu})|\b(?:head(?:s|ed|ing)?|leads?|led|ran|runs|in charge of|served (?:as|at|in)|worked (?:as|at|for|in)) /iu;

/** "What was A before Norway": before the posting there. */
const ASKS_BEFORE = /^\s*[Ww]hat (?:was|did) \p{Lu}[^?]{1,40}? (?:do )?before (?:the )?\p{Lu}/u;

/** Whether a question asks which post somebody has, had or gets. */
export const asksPost = (text: string): boolean => ASKS_POST.test(text) || ASKS_BEFORE.test(text);

/** Whether the text can tell it: "in his new post he would go on" tells none. */
export const tellsPost = (text: string): boolean => TELLS_POST.test(text);
