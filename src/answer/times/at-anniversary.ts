/** What stands before an anniversary that something else was for, at or about. */
const FOR_IT =
  /^\s*(?:and |so )?(?:who(?:m|se)?|where|why|how (?:many (?!years\b)|much)|(?:which|what) (?!(?:[\p{L}\d-]+ ){0,4}anniversar)(?!(?:[\p{L}-]+ ){0,2}(?:years?|dates?|days?|months?|milestones?|ones?|relations|ties|partnerships?|celebrations?)\b)(?:[\p{L}-]+ ){0,4}?[\p{L}-]+|what (?:did|does|do|will|was|were|has|have))\b[^?]{1,160}?\b(?:for|at|on|of|to mark|marking|mark|during|in|about|by)(?: the)?(?: [\p{L}\d-]+){0,4} anniversar(?:y|ies)\b/iu;

/** Whether a question asks about something else that was for an anniversary or at it: who came, where it was held, what was given. */
export const isAtAnniversary = (asked: string): boolean => FOR_IT.test(asked);
