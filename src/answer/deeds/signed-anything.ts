const ASKS =
  /^\s*(?:and |so )?(?:did|have|has|had|was|were|is|are)\b[^?]{0,120}\b(?:sign(?:ed)?|conclud(?:e|ed)|reach(?:ed)?|issue[ds]?|agree(?:d)?(?: on)?) (?:on )?(?:anything|something|any(?: [\p{L}-]+){0,2} (?:documents?|agreements?|deals?|papers?|statements?|accords?|treat(?:y|ies)))\b|^\s*(?:was|were) (?:anything|any(?: [\p{L}-]+){0,2} (?:documents?|agreements?|deals?|papers?|statements?)) (?:signed|concluded|agreed|reached|issued)\b/iu;

/** Whether a yes or no asks if something, whatever it be, was signed. */
export const asksSignedAnything = (text: string): boolean => ASKS.test(text);

const SIGNED =
  /\b(?:they|sides|leaders|ministers|presidents|premiers|chairmen|heads|officials|countries|parties|delegations|both|who|which|and|\p{Lu}\p{L}+) (?:(?:also|then|later|jointly|have|had|has) ){0,2}(?:(?:signed|inked|initialled)\b(?! (?:agreements|documents|deals)\b)|(?:issued|adopted|released) (?:an?|the) joint (?:statement|communiqu\p{L}+|declaration)\b)|\b(?:was|were) (?:also |then )?(?:signed|inked|initialled)\b|\b(?:witness\p{L}*|attended|oversaw) the (?:signing|exchange|hand-?over)\b|\bsigning ceremony\b|\bexchanged? (?:of )?(?:\p{L}+ ){0,2}documents\b/u;
const UNSIGNED =
  /\bwithout (?:(?:signing|reaching|issuing) )?(?:an?y? |a )?(?:joint |final |formal )*(?:statement|agreement|deal|document|communiqu\p{L}+|signature|accord)|\b(?:no|neither) (?:joint |final |formal )*(?:agreement|deal|document|statement|communiqu\p{L}+|accord)s?\b|\bnothing was signed\b|\bdid not (?:sign|reach|issue)\b|\bfailed to (?:sign|reach|agree|issue)\b/iu;

/** Whether the text tells of a signing in the year of the meeting by those it speaks of, or that there was none. */
export function tellsSigning(text: string, year: string | undefined): boolean {
  if (UNSIGNED.test(text)) return true;
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return SIGNED.test(text) && !FORMER.test(text) && years.every((one) => year === undefined || one >= year);
}

/** What was signed at another time. */
const FORMER =
  /\b(?:since (?:\p{L}+ ){1,6}(?:signed|inked)|(?:already|previously|earlier) (?:signed|inked)|(?:signed|inked) (?:last|earlier|in (?:the )?(?:last|past|19|20)\d*|(?:a|two|three|five|ten) (?:year|month|week|decade)s?)|ago)\b/iu;
