import type { TriggerPattern } from './trigger.ts';

/** Words that tell of a meeting as something that came about ("his first engagement was a meeting with", "co-chaired", "talks between … took place"). */
export const OCCASION_PATTERNS: readonly TriggerPattern[] = [
  [
    'meeting',
    'verb',
    /\b(?:[Ee]ngagement|[Aa]ctivity|[Aa]ppointment|[Ee]vent|[Ss]top|[Ii]tem)\b[^.;,]{0,50} (?:was|were) (?:an? |his |her |their )?(?:[a-z-]+ ){0,2}(?:meeting|audience|session)\b(?= with\b)/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:[Ee]ngagement|[Aa]ctivity|[Aa]ppointment|[Ee]vent|[Ss]top|[Ii]tem)\b[^.;,]{0,50} (?:was|were) (?:his |her |their )?(?:[a-z-]+ ){0,2}talks\b(?= with\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:[Ee]ngagements|[Aa]ctivities|[Ss]chedule|[Pp]rogramme|[Aa]genda|[Ii]tinerary|[Dd]ay)\b[^.;,]{0,60} (?:included|featured|took in|brought) (?:an? |his |her )?(?:separate |further )?(?:meetings?|audiences?|sessions?)\b(?= with\b)/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:[Ee]ngagements|[Aa]ctivities|[Ss]chedule|[Pp]rogramme|[Aa]genda|[Ii]tinerary|[Dd]ay)\b[^.;,]{0,60} (?:included|featured|took in|brought) (?:separate |further )?talks\b(?= with\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:flurry|series|string|round|number) of (?:[a-z-]+ ){0,3}(?:meetings|encounters) (?:of|by) (?=[A-Z][^.;,]{1,60} with (?:[A-Z]|the |his |her |[a-z]+ leaders))/g,
  ],
  [
    'meeting',
    'verb',
    /\bused [^.;]{0,120}\bto (?:see|meet) (?=(?:two|three|four|five|six|several|a number of|many) (?:of (?:his|her) )?(?:[a-z]+ )?(?:counterparts|colleagues|leaders|ministers|partners)\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\bpa(?:id|ys?) an? (?:[a-z]+ ){0,2}visit (?=to (?:(?:former|retired|veteran|ex-)[ -]?){0,2}(?:the then )?(?:Party |State |Prime |Foreign |Defence |Defense |Deputy |Vice )?(?:General|President|Minister|PM|Chairman|Chairwoman|Secretary|King|Queen|Emperor|Mr|Mrs|Ms|Senator|Governor|Ambassador|Premier)\.? (?!Department|Staff|Secretariat|Hospital|Palace|Office)[A-Z])/g,
  ],
  [
    'meeting',
    'verb',
    /(?<=\b(?:due|set|scheduled|slated|expected) to )see\b(?= (?:[A-Z]|the (?:[A-Z]|president|prime|king))(?![^.;]{0,90}(?<!\b(?:and|also|then|to)) (?:win|lose|grow|rise|fall|become|leave|step|return|raise|cut|sign|announce|unveil|make|take|push|face|seek|overtake|sworn|installed|inaugurated|re-?elected)\b))/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:came|went|walked|drove|crossed|stopped|dropped)\b[^.;,]{0,50} to (?:greet|see|meet|call on)\b(?= (?:with )?(?:(?:his|her|the|their) [^.;,]{0,80}|(?:[A-Z][^.;,]{0,80})))/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:had|made|paid) (?:separate |courtesy |introductory |farewell ){0,2}calls (?=on (?:[A-Z]|the [A-Z]))/g,
  ],
  [
    'meeting',
    'verb',
    /^(?:During|At|In) (?:an?|his|her|their) (?:[a-z]+ )?courtesy (?:call|visit) (?=(?:on|to|by|from|with) (?:[A-Z]|the [A-Z]))/g,
  ],
  ['meeting', 'verb', /\breceived (?:an? )?(?:[a-z]+ ){0,2}calls? (?=by (?:[A-Z]|the |his |her ))/g],
  [
    'meeting',
    'verb',
    /\b(?:co-chaired|co-chairs?|jointly chair(?:ed|s)?|(?:co-|jointly )presided over|(?:was|were) in the chair (?:at|of|for))\b(?! by\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\bchaired(?= (?:the|an?|their) (?:[\p{L}\p{N}'’-]+,? ){0,9}(?:[Dd]ialogue|[Cc]onsultations?|[Tt]alks|[Nn]egotiations|[Mm]eeting)\b)/gu,
  ],
  [
    'meeting',
    'verb',
    /\b(?:[Mm]eetings?|[Ss]ession) (?:[a-z]+ ){0,5}(?:of|between) [^.;]{0,140}\b(?:(?:was|were) (?:held|convened|organi[sz]ed)|took place|went ahead)\b/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:[Tt]alks|[Cc]onsultations?|[Dd]ialogue) (?:of |between )?[^.;]{0,160}\b(?:(?:was|were) (?:held|convened|organi[sz]ed)|took place)\b/g,
  ],
];
