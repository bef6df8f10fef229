const BEFORE =
  /^\s*(?:when|while|after|before|during|at|in|on) [^,?]{3,160}, (?=(?:what|who|whom|whose|where|why|how|which|did|does|do|was|were|is|are|has|have)\b)/i;

/** The clause that asks, without the circumstance before it: "When A met B, what did they agree?" asks "what". */
export const mainClauseOf = (asked: string): string => asked.replace(BEFORE, '');

const BESIDE =
  /\b(?:before|after|while|when|until|once|as|the (?:day|night|week|month|year|moment|time)(?: that| when)?) (?:he|she|they|it) [^?,;]{1,160}/gi;

/** Whether a place in a question lies in a clause that only tells when ("before he flew home"): an article may say so otherwise. */
export const isInTimeClause = (asked: string, start: number): boolean =>
  [...asked.matchAll(BESIDE)].some(
    ({ index, 0: clause }) => index > 0 && index <= start && start < index + clause.length,
  );

/** The question without such clauses: "since when had A been there when he left" asks for no leaving. */
export const withoutTimeClause = (asked: string): string =>
  asked.replaceAll(BESIDE, (clause, at: number) => (at > 0 ? ' ' : clause));
