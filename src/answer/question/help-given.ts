const HELP = '(?:help|support|aid|assistance|backing)';
const ASKS = new RegExp(
  `^\\s*(?:what|which) (?:(?:kind|sort|form|type)s? of )?(?:[\\p{L}-]+ )?${HELP} (?:did|does|do|will|would|has|have|is|was|were) [^?]{2,60}? (?:give|given|giving|provide|provided|providing|lend|lent|lending|extend|extended|send|sent|sending)\\b`,
  'iu',
);

/** Whether a question asks what help somebody gave: no gift, and told as well by a verb of helping ("helped them with boats"). */
export const asksHelpGiven = (question: string): boolean => ASKS.test(question);

/** Words that tell it as giving does, and how support is told as given. */
export const HELPING: readonly string[] = 'help assist give provide donate present supply grant send equip'.split(' ');
export const SUPPORTS = /\b(?:support|aid|back)(?:s|ed|ing)? [^.;]{1,60}?\b(?:with|in \p{Ll}+ing)\b/iu;

/** The verb of such a question. */
export const GIVES_HELP =
  /^(?:give|given|giving|provid(?:e|ed|ing)|lend|lent|lending|extend(?:ed|ing)?|send|sent|sending)$/i;
