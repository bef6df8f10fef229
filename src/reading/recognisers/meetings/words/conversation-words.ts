import type { TriggerPattern } from './trigger.ts';

/** What is left when nothing fuller was found: "had a conversation", "spoke with", "worked with". */
export const CONVERSATION_PATTERNS: readonly TriggerPattern[] = [
  [
    'unsaid',
    'verb',
    /\b(?:had|held) (?:what [^.;"“]{2,40} (?:called|described as) )?(?:an? )?(?:["“]?[a-z]+(?: [a-z]+)?["”]? )?conversations?\b(?= (?:on |late |early )?(?:[A-Z][a-z]+day |today |yesterday )?with )/g,
  ],
  // "He said so in a conversation with X".
  [
    'unsaid',
    'noun',
    /\b(?:in|during) an? (?:[a-z-]{2,14} ){0,2}conversation with (?=(?:(?:the|his|her|visiting) )?[A-Z])/g,
  ],
  [
    'meeting',
    'noun',
    /\bThe (?:[a-z]+ ){0,2}(?:meeting|talks|call|conversation|reception|session)\b(?= (?:took place|(?:was|were) held|happened|went ahead) )/g,
  ],
  // "Also on Friday, A and B discussed …": a further meeting, told by nothing else.
  [
    'unsaid',
    'verb',
    /(?<=^(?:Also|Later|Earlier|Separately|(?:On )?[Tt]he same (?:day|morning|afternoon|evening)|(?:In|On) the (?:morning|afternoon|evening))\b[^.;]{2,40}, [^.;]{3,260} and [^.;]{3,200} )(?:discussed|exchanged views)\b/g,
  ],
  ['meeting', 'verb', /\bto (?:separate|back-to-back|further) (?:meetings|talks|sessions) with\b/g],
  [
    'meeting',
    'verb',
    /(?<=\balso )worked with (?=[A-Z])|\bworked with (?=(?:the |visiting )?(?:[A-Z][A-Za-z.&'’-]* (?:of |for |and )?){0,5}(?:Secretary|Minister|Representative|Ambassador|Chairman|Chairwoman|President|Governor|Director|Speaker|Senator|Premier|Commissioner)\b)/g,
  ],
  ['meeting', 'verb', /(?<=, where (?:he|she) )told (?=[A-Z])/g],
  [
    'unsaid',
    'verb',
    /\b(?:spoke|speaks|spoken|talked|conferred) (?:today |yesterday |on [A-Z][a-z]+day |[A-Z][a-z]+day )?(?:with|to)\b(?! (?:the )?(?:press|media|reporters|journalists|parliament))/g,
  ],
];
