/** "How did the embassy react to the visit": to what was done, not to what was said. */
const ASKS =
  /^\s*(?:and |so )?(?:how (?:did|has|have|does) |what (?:was|is) )(?:the )?([^?]{2,60}?)(?:['’]s?)? (?:react(?:ed|s|ion)?|respon(?:d|ded|se)) to (?!(?:what|him|her|them)\b)/iu;

/** Whose reaction to something a question asks for, as typed; `undefined` for other questions. */
export const reactionAsked = (text: string): string | undefined => ASKS.exec(text)?.[1];

const TELLS =
  /\b(?:criticis|criticiz|condemn|denounc|protest|object(?=ed|s to)|complain|deplor|regret|welcom|prais|hail|applaud|oppos|reject|dismiss|warn|lament|cheer|slam|rebuk|disapprov|approv)(?:e[ds]?|ed|s)?\b|\b(?:voic|express)(?:ed|es|ing) (?:\p{Ll}+ ){0,2}(?:concern|regret|anger|alarm|dismay|displeasure|disappointment|support|joy|unease|surprise)\b|\b(?:was|were) (?:\p{Ll}+ )?(?:angry|furious|pleased|displeased|dismayed|surprised|angered|alarmed|unhappy|disappointed)\b/iu;

/** Where a text begins to tell that somebody took something well or ill; -1 where it does not. */
export const reactionAt = (text: string): number => text.search(TELLS);
