/** Whom something is put by, and what: "how did A describe the call", "what does A make of B". */
const ASKS =
  /\bhow (?:did|does|do|has|have|would|will) [^?]{2,60}? (?:describe|call|characteri[sz]e|rate|assess|sum up|put|see|view|judge|find|define|portray|label|term|name|regard|refer to)\b|\b(?:in|with) (?:what|which) (?:words?|terms?|formula) (?:did|does|do|has|have) |\bwhat (?:did|does|do|has|would) [^?]{2,60}? (?:think (?:of|about)|make of|feel about)\b/i;

/** Whether a question asks how something is put, described or seen. */
export const asksHowPut = (text: string): boolean => ASKS.test(text);

const TELLS =
  /\b(?:describ(?:e[sd]?|ing)|call(?:ed|s|ing) (?!on|for|upon)|call (?:it|them|him|her|an?|the|its|their|each)\b|term(?:ed|s|ing)|characteri[sz]\w+|hail(?:ed|s|ing)|assess\w*|rat(?:ed|es)|regard(?:ed|s)|consider(?:ed|s)|saw|sees|view(?:ed|s)|prais\w+|sa(?:id|ys)|found (?:it|them|him|her|that|the)\b|judg\w+|label\w+|dubbed|wr(?:ote|ites|itten)|refer(?:s|red) to|defin\w+|formula|wording|(?:us|prefer)\w{1,4} (?:the |such )?(?:words?|terms?|phrases?|titles?|names?)|(?:words?|terms?|phrases?) such as)\b/i;

/** Whether a text puts something in words. */
export const tellsHowPut = (text: string): boolean => TELLS.test(text);

const PUTS_AS =
  /\b(?:regard|describ|call|consider|see|view|characteri[sz]|hail|term|rate|rank|prais|treat|label)\p{Ll}{0,4} [^.;]{2,80}? as (?:an?|the|its|their|his|her|one)\b/iu;

/** Whether a text puts something as something ("regarding the port as its gate"): nearer to a description than praise. */
export const putsAs = (text: string): boolean => PUTS_AS.test(text);

const SAYS_IS =
  /\b(?:sa(?:id|ys)|affirm(?:ed|s)|stress(?:ed|es)|not(?:ed|es)|underlin(?:ed|es)|emphasi[sz](?:ed|es)|stat(?:ed|es)|believ(?:ed|es)|add(?:ed|s))(?: that)? (?!it\b|this\b|there\b|that\b|he\b|she\b)(?:[\p{L}’'-]+ ){1,5}(?:is|are|was|were|remains?) (?:now |always )?(?:an?|one of|the|its|their|his|among)\b/iu;

/** Whether a text says of something what it is ("affirmed that the port is a gate"). */
export const saysWhatItIs = (text: string): boolean => SAYS_IS.test(text);
