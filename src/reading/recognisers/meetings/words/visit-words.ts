import type { TriggerPattern } from './trigger.ts';

/** Words of a visit ("paid an official visit to", "arrived in", "his visit to"). */
export const VISIT_PATTERNS: readonly TriggerPattern[] = [
  [
    'visit',
    'verb',
    /\b(?:paid|pays?|paying|makes?|made|making|began|begins?|starting|beginning|start(?:s|ed)|embark(?:s|ed) on|kick(?:s|ed) off|wrap(?:s|ped) up|conclud(?:es|ed)|end(?:s|ed|ing)|concluding|wrapping up|is on|was on|are on|(?<=(?:will|to|would) )be on|undertake[sn]?|undertook|pay) (?:a |an |his |her |their |the )?(?:[A-Za-z0-9-]+ ){0,5}(?:visits?|trip|tour|stay)\b/gi,
  ],
  [
    'visit',
    'verb',
    /(?<=\b(?:will|to|would) )be in (?=[A-Z][^.;]{2,70} (?:for|on) (?:an?|his|her) (?:[A-Za-z0-9-]+ ){0,4}(?:visit|trip|stay|tour)\b|[A-Z][A-Za-z ]{2,30} (?:from|on|between) (?:[A-Z][a-z]{2,8}\.? )?\d)|(?<=\b(?:will|to|would) )(?:lead|head) (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}delegation (?:on|for) (?:an?|the|his|her) (?:[a-z-]+ ){0,3}(?:visit|trip|tour)\b|(?<=\b(?:will|to|would) )(?:leave for|depart for|fly to|set off for|head (?:for|to)|come to|go to) (?=[A-Z][^.;]{2,70} (?:for|on) (?:an?|his|her) (?:[A-Za-z0-9-]+ ){0,4}(?:visit|trip|stay|tour)\b)/g,
  ],
  [
    'visit',
    'verb',
    /\b(?:visited|will visit|would visit|to visit|visits|is visiting|arrived in|arrives in|(?:will|to|would) arrive in|will travel to|to travel to|travell?ed to|is on an? (?:[A-Za-z0-9-]+ ){0,3}visit)\b/gi,
  ],
  // "Arrived at the King's Airport", and no "at a deal on the airport".
  ['visit', 'verb', /\barrive[sd] at (?=(?:the )?[A-Z][^;,]{2,60} [Aa]irport\b)/g],
  // "Came to Peru on Monday on a three-day visit".
  [
    'visit',
    'verb',
    /\b(?:came|flew) (?<!\bwhen [^.;,]{0,80})(?:to|into) (?=[A-Z][^.;,]{2,60} (?:on|for) (?:an?|his|her) (?:[A-Za-z0-9-]+ ){0,4}(?:visit|trip|tour)\b)/g,
  ],
  [
    'visit',
    'noun',
    /\b(?:official|state|working|first|recent|an?|the|his|her|this|historic) (?:[a-z-]+ ){0,2}visit (?:to|by|of|from)\b|\bvisit to\b/gi,
  ],
];
