const BEFORE =
  /^\s*(?:when|while|after|before|during|at|in|on) [^,?]{3,160}, (?=(?:what|who|whom|whose|where|why|how|which|did|does|do|was|were|is|are|has|have)\b)/i;

/** The clause that asks, without the circumstance before it: "When A met B, what did they agree?" asks "what". */
export const mainClauseOf = (asked: string): string => asked.replace(BEFORE, '');
