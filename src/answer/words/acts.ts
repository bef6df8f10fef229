import type { Act } from '../../reading/reading.ts';

/** The words by which a text or a question names an act. "Say", "tell" and "stress" name none in particular. */
const WORDS: readonly (readonly [Act, RegExp])[] = [
  ['thanked', /\b(?:thank(?:s|ed|ing|ful)?(?! to\b)|gratitude|grateful|appreciat\w{1,6})\b/i],
  ['congratulated', /\bcongratulat\w{1,6}\b/i],
  ['invited', /\binvit(?:e|es|ed|ing|ation|ations)\b/i],
  [
    'conveyed',
    /\b(?:convey\w{0,4}|regards|greetings|relay(?:ed|s|ing)?|pass(?:ed|es|ing)? (?:on|along)(?= (?:the |an? |his |her |their |to |\p{Lu}\p{Ll}+['’]s? )))\b/iu,
  ],
  ['agreed', /\b(?:agree(?:s|d|ing|ment|ments)?|consent(?:ed)?|concur(?:red)?|shared the view)\b/i],
  [
    'asked',
    /\b(?:ask(?:s|ed|ing)?(?! (?!(?:what|whom?)\b)[^.,;?]{1,50}? to (?:convey|pass|forward)\b)|(?<!\bat (?:the|his|her|its|their|whose) )request\w{0,3}|propos\w{1,5}|suggest\w{0,5}|urg(?:e|es|ed|ing)|(?<!(?:['’]s|\b(?:the|an?|his|her|their|its|courtesy|phone)) )call(?:s|ed|ing)? (?:for|upon|on(?!\s*(?:\?|$|in\b|at\b|during\b|after\b|before\b|while\b)))|demand\w{0,3}|wants?|(?<!\b(?:\d{1,4}|many|the|all|most|some|these|those|other|of|its|their) )wanted|wanted(?= (?:to|that)\b)|sought|seek(?:s|ing)?|recommend\w{0,3}|should)\b/i,
  ],
  [
    'offered',
    /\b(?:offer\w{0,3}|pledg\w{1,3}|vow(?:s|ed)?|promis\w{1,3}|ready to|stands? ready|(?:will|would|shall) do (?:(?:all|everything|whatever|anything) (?:that )?(?:he|she|they|it|we|i|is) (?:can|could|possible)|(?:all|everything) (?:possible|in (?:his|her|its|their|our|my) power)|(?:his|her|its|their|our|my) (?:best|utmost))|willing\w{0,4}|prepared to|assur(?:e|es|ed|ing) [^.;,]{2,60}? of (?:\w+(?:['’]s)? ){0,3}(?:support|help|assistance|aid|backing))\b/i,
  ],
  ['hoped', /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|expect\w{0,3})\b/i],
  ['welcomed', /\bwelcom\w{1,4}\b/i],
  ['affirmed', /\b(?:re)?affirm\w{0,4}\b|\b(?:emphasi[sz]|stress|underscor|underlin|reiterat)\w{1,4}\b/i],
];

/** The acts that the words of a sentence name. */
export function actsIn(text: string): Set<Act> {
  return new Set(WORDS.filter(([, pattern]) => pattern.test(text)).map(([act]) => act));
}

/** Whether a question is about taking or turning down what was offered: an invitation, a proposal. */
export function asksAcceptance(question: string): boolean {
  return /\b(?:accept|declin|refus|reject|turn(?:ed)? down)\w{0,4}\b/i.test(question);
}

/** "At whose request", "on whose initiative". */
export const WHOSE_WISH = /\b(?:at|on|upon|by) whose (request|initiative|invitation|proposal|suggestion)\b/i;

/** Before what words were about. */
const SPOKEN_OF =
  /\b(?:say|said|tell|told|think|repl(?:y|ied)|answer(?:ed)?) [^?]{0,60}\b(?:about|on|of|to|regarding|concerning) (?:(?:the|an?|his|her|its|their|[\p{L}\p{M}.-]+['’]s?) ){1,2}$/iu;
const DEED = /^(?:requests?|proposals?|suggestions?|offers?|demands?|pledges?|promises?|wishes|hopes?)$/i;

/** The first act that a question asks for, with where its word stands. */
export function findAskedAct(
  question: string,
): { readonly act: Act; readonly start: number; readonly end: number } | undefined {
  // "At whose invitation" asks who it was that invited, by a word for it.
  if (WHOSE_WISH.test(question)) return undefined;
  const found = WORDS.flatMap(([act, pattern]) => {
    const match = pattern.exec(question);
    // Whoever accepts an invitation did not give it; "the Paris Agreement" is a thing and no act.
    if (match && /^invitation/i.test(match[0]) && asksAcceptance(question)) return [];
    if (
      match &&
      /^agreements?$/i.test(match[0]) &&
      !/\b(?:what|which|any) (?:\w+ )?$/i.test(question.slice(0, match.index))
    )
      return [];
    // What somebody said of a request is no request.
    if (match && SPOKEN_OF.test(question.slice(0, match.index)) && DEED.test(match[0])) return [];
    return match ? [{ act, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0];
}
