const ASKS_AGAINST = /(?<!\b(?:the|an?|any|what|which|this) )\bvot\p{Ll}{1,4} (?:against|no\b|down)/iu;
const ASKS_FOR = /(?<!\b(?:the|an?|any|what|which|this) )\bvot\p{Ll}{1,4} (?:for|yes|in favou?r)\b/iu;
const AGAINST = /\b(?:against|oppos\p{Ll}+|no votes?|reject\p{Ll}*|dissent\p{Ll}*)\b/iu;
const FOR = /\b(?:for|favou?r|yes|affirmative|back(?:ed|ing)|support\p{Ll}*|approv\p{Ll}+|adopt\p{Ll}*)\b/iu;

/** What tells votes the way a question asks for them, as those against are none of those in favour; `undefined` where it asks for none. */
export const voteTold = (asked: string): RegExp | undefined =>
  ASKS_AGAINST.test(asked) ? AGAINST : ASKS_FOR.test(asked) ? FOR : undefined;
