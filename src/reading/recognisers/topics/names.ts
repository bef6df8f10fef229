const OFFICE_BEFORE =
  /(?:Minist(?:er|ry)|Secretary|Department|Committee|Commissioner) (?:of|for) (?:(?:\p{Lu}[\p{L}]{1,14},?|and|the) ){0,5}$/u;
const OFFICE_AFTER =
  /^(?:,? and \p{Lu}[\p{L}]{1,14}|,? \p{Lu}[\p{L}]{1,14}){0,2} (?:Minist|Secretar|Department|Committee|Commission|Attach|minister)/u;
/** "Political, Security and Defence Dialogue", "Trade and Investment Framework Agreement". */
const GATHERING_AFTER =
  /^(?:,? and \p{Lu}[\p{L}]{1,14}|, \p{Lu}[\p{L}]{1,14}){0,2} (?:[Dd]ialogue|Framework|Authority|Bank|[Cc]onference|Expo)/u;
/** "on the margins of the ASEAN Regional Forum", "to attend the APEC summit". */
const VENUE_BEFORE = /\b(?:(?:sidelines?|fringes?|margins?) of|attend(?:s|ed|ing)?) [^.,;]{0,50}$/;
/** Acronyms that are words, or an agency's mark, when written small. */
const SMALL = /^(?:ai|coc|doc|mia|sco|tpp|uxo|wto)$/;

/**
 * Whether a topic's word only names something: an office ("Minister of Planning and Investment", "Defence Minister"), a
 * dialogue or a fund, or the gathering on whose margins people met. What a name holds is not what is talked about.
 */
export function isName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    SMALL.test(text.slice(start, end)) ||
    VENUE_BEFORE.test(before) ||
    OFFICE_BEFORE.test(before) ||
    OFFICE_AFTER.test(after) ||
    GATHERING_AFTER.test(after)
  );
}
