/** Turns of phrase of a desk that articles put otherwise: short names of towns, and how regards and good wishes are asked about. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bK\.?L\b/g, 'Kuala Lumpur'],
  [
    /\b(?:cabinet (?:members?|secretaries|officials)|members of (?:the|his|her|their) (?:\p{Lu}\p{L}+ )?cabinet)\b/giu,
    'ministers',
  ],
  [
    /\b(?:send|sent|pass(?:ed)?|give|gave|extend(?:ed)?)(?: on)? ((?:his|her|their|the|\p{Lu}\p{L}+['’]s) )?(greetings|regards|(?:best|good|warm) wishes)\b/giu,
    'convey $1$2',
  ],
  [
    /(?<=\bcongratulat\p{Ll}{1,3} [^?]{1,60}) (?:on|for|upon) (?:becoming|getting to be|being (?:elected|named|made|appointed|chosen))(?: as)? (?=\p{L})/giu,
    ' as ',
  ],
  [/\b(?:sit|sat|sitting) in on\b/g, 'attended'],
  [
    /^\s*whose ((?:\p{Ll}+ )?(?:greetings|regards|wishes|sympathies|congratulations|condolences)) (did|does|has|had|will) ([^?]{1,60}?) (?:convey|pass(?:ed)? on|relay|conveyed)\b/giu,
    'Who $2 $3 convey $1 from',
  ],
  [
    /^\s*(?:to )?whom? did ([^?]{2,40}?) (?:ask|request|tell) ([^?]{2,40}?) to (convey [^?]{2,60}?)(?: to)?\s*\?*$/giu,
    'Who did $1 $3 to through $2?',
  ],
  [/\bVP\b/g, 'Vice President'],
  // "Who was A to meet" asks for what was planned.
  [
    /\b(was|were|is|are) ((?:\p{Lu}[\p{L}\p{M}'’-]* ?|and |the ){1,6}?) ?to (?=(?:meet|see|visit|hold|host|receive|travel|go|come|sign|attend|open|call)\b)/gu,
    '$1 $2due to ',
  ],
  [
    /\b(ha(?:ve|s|d)|h[oe]ld) (?:an? )?(?:working (?:session|lunch|dinner|breakfast|meeting)|brief encounter|separate meeting) (?=with\b)/gu,
    'meet ',
  ],
  [
    /\b(what|which) (trade|export|investment|turnover) (?:level|volume|amount)\b(?= (?:did|does|do|will|would))/giu,
    '$1 $2 target',
  ],
  // "At the Oslo meeting" names where it was.
  [/\b(at|in|during|after) the (\p{Lu}\p{L}+) (meeting|talks|session)\b(?! (?:of|in|at|with)\b)/gu, '$1 the $3 in $2'],
];

/** The question in the words that articles use for such things. */
export const inDeskPhrases = (typed: string): string =>
  PHRASES.reduce((text, [phrase, plain]) => text.replace(phrase, plain), typed);
