/** What stands before an anniversary that something else was for, at or about. */
const FOR_IT =
  /^\s*(?:and |so )?(?:who(?:m|se)?|where|why|how (?:many (?!years\b)|much)|(?:which|what) (?!(?:[\p{L}\d-]+ ){0,4}anniversar)(?:[\p{L}-]+ ){0,4}?(?:ambassadors?|ministers?|envoys?|leaders?|officials?|presidents?|premiers?|generals?|countries|bod(?:y|ies)|organi[sz]ations?|cit(?:y|ies)|gifts?|books?|events?|films?|songs?|stamps?)|what (?:did|does|do|will|was|were|has|have))\b[^?]{1,160}?\b(?:for|at|on|of|to mark|marking|mark|during|in|about|by)(?: the)?(?: [\p{L}\d-]+){0,4} anniversar(?:y|ies)\b/iu;

/** Whether a question asks about something else that was for an anniversary or at it: who came, where it was held, what was given. */
export const isAtAnniversary = (asked: string): boolean => FOR_IT.test(asked);
