const HELP = '(?:help|support|aid|assistance|backing)';
const ASKS = new RegExp(
  `^\\s*(?:what|which) (?:(?:kind|sort|form|type)s? of )?(?:[\\p{L}-]+ )?${HELP} (?:did|does|do|will|would|has|have|is|was|were) [^?]{2,60}? (?:give|given|giving|provide|provided|providing|lend|lent|lending|extend|extended|send|sent|sending)\\b`,
  'iu',
);

/** Whether a question asks what help somebody gave: no gift, and told as well by a verb of helping ("helped them with boats"). */
export const asksHelpGiven = (question: string): boolean => ASKS.test(question);

/** Words that tell it as giving does. */
export const HELPING: readonly string[] = ['help', 'assist', 'support', 'aid'];
