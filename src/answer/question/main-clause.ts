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

const COMING =
  /\b(?:when|while|as|before|after|until|once) (?:the )?(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,4}(left|leaves|departed|came|went|flew|travel(?:led|ed)|set|arrived|returned|landed)\b/gu;

/** Whether the place is the verb by which a clause tells when somebody came or went ("when Okoro left for Oslo"). */
export const isComingInTimeClause = (asked: string, start: number): boolean =>
  [...asked.matchAll(COMING)].some(
    ({ index, 0: clause, 1: verb = '' }) => index > 0 && start === index + clause.length - verb.length,
  );
