/** Short forms of the desk, spelt out as articles write them. Own list of common English abbreviations. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bLt\.? Gen\.?(?= \p{Lu})/gu, 'Lieutenant General'],
  [/\bMaj\.? Gen\.?(?= \p{Lu})/gu, 'Major General'],
  [/\bGen\.?(?= \p{Lu})/gu, 'General'],
  [/\bAdm\.?(?= \p{Lu})/gu, 'Admiral'],
  [/\bCol\.?(?= \p{Lu})/gu, 'Colonel'],
  [/\bAmb\.?(?= \p{Lu})/gu, 'Ambassador'],
  [/\bSen\.?(?= \p{Lu})/gu, 'Senator'],
  [/\bPres\.?(?= \p{Lu})/gu, 'President'],
  [/\bDPM\b/g, 'Deputy Prime Minister'],
  [/\bDep\.?(?= (?:\p{Lu}|[Mm]in))/gu, 'Deputy'],
  [/\bDef\.? ?[Mm]in\b\.?/g, 'Defence Minister'],
  [/\b[Gg]ovt\b\.?/g, 'government'],
  [/\bmtgs\b/g, 'meetings'],
  [/\bmtg\b\.?/g, 'meeting'],
  [/\bintl\b\.?/g, 'international'],
  [/\bw\/ ?/g, 'with '],
  [/(?<=\p{L} )w(?= \p{L})/gu, 'with'],
  [/\bb\/w\b/g, 'between'],
  [/\babt\b/g, 'about'],
  [/\bdocs\b/g, 'documents'],
  [/\bwd\b/g, 'would'],
  [/\bhi-?tech\b/gi, 'high-tech'],
  [/\bjointly (?:head|chair|lead|led|preside)(?:ed|s)?(?: over)?\b/gi, 'co-chaired'],
  // Who is asked to come is invited.
  [/^(\s*[Ww]ho )asked (?=(?:\p{Lu}[\p{L}\p{M}'’-]* ){1,4}to (?:visit|come|go)\b)/u, '$1invited '],
  [
    /\b((?:did|does) (?:the )?(?:\p{Lu}[\p{L}\p{M}'’-]* ){1,4})ask (?=(?:(?:\p{Lu}[\p{L}\p{M}'’-]* ){1,4})?to (?:visit|come)\b)/u,
    '$1invite ',
  ],
  [
    /,? \b(?:incl\.?|including|counting)(?= (?:(?:in|on) )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December))/g,
    ' in',
  ],
  [/\bQ1(?: of)?(?= (?:19|20)\d{2})/g, 'the first quarter of'],
  [/\bQ2(?: of)?(?= (?:19|20)\d{2})/g, 'the second quarter of'],
  [/\bQ3(?: of)?(?= (?:19|20)\d{2})/g, 'the third quarter of'],
  [/\bQ4(?: of)?(?= (?:19|20)\d{2})/g, 'the fourth quarter of'],
  [
    /\b(?:which|what) (?:country|city|place|town) did ([^?]{2,60}?) (?:go|fly|travel|head|move) (?:on )?to (?:next|after(?:wards| that)|from (?:there|\p{Lu}[\p{L}\p{M} ]{1,30}))\s*\?/giu,
    'Where did $1 go next?',
  ],
  // Verbs of two words, by one that articles write.
  [/\b(?:run|ran) out(?=\s*(?:\?|$|in\b|on\b))/gi, 'expire'],
  [/\bput(?:ting)? off\b/gi, 'postpone'],
  [/\bcall(?:ed)? off\b/gi, 'cancel'],
  [/\bput(?:ting)? (?:an end|a stop) to\b/gi, 'end'],
  [/\b(?:get|got) rid of\b/gi, 'remove'],
  [/\bpull(?:ed)? out of\b/gi, 'withdraw from'],
  [/\bpass(?:ed|es|ing)? on(?= (?:to|the|his|her|their|an?)\b|\s*\?|$)/gi, 'convey'],
  [/\blook(?:ed|ing)? for\b/gi, 'search for'],
  [/\b(?:go|went) up\b/gi, 'rise'],
  [/\b(?:go|went) down\b/gi, 'fall'],
  [/\b(?:give|gave) up\b/gi, 'abandon'],
  [/\b(?:ring|rang)(?: up)?(?= \p{Lu})/gu, 'phone'],
  [/\bsa(?:y|id|ys) yes to\b/g, 'accept'],
  [/\bsa(?:y|id|ys) no to\b/g, 'refuse'],
];

/**
 * The question with the desk's short forms spelt out ("Gen Vinh", "DPM", "mtg w/", "say yes to"), and "we" as the state
 * that the corpus is written from, where it is given; others stay as typed.
 */
export function spellOut(typed: string, home?: string): string {
  const long = SHORT.reduce((text, [short, full]) => text.replace(short, full), typed);
  const plain = long.replace(/\b(in) (?:in|on)\b/g, '$1');
  if (home === undefined) return plain;
  return plain
    .replace(/(?<![“"'’\p{L}])we(?![\p{L}'’])/gu, home)
    .replace(/(?<![“"'’\p{L}])our(?= \p{L})/gu, `${home}'s`);
}
