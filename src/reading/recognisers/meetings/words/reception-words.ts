import type { TriggerPattern } from './trigger.ts';

/** Words of one who receives another ("received", "hosted the visiting minister", "presented his credentials to"). */
export const RECEPTION_PATTERNS: readonly TriggerPattern[] = [
  [
    'reception',
    'verb',
    /\b(?:hosted?|hosts|hosting|gave|gives|granted|held|holds|holding|had) (?:a |an |separate )?(?:[a-z]+ ){0,2}receptions?\b|\breceived (?:a |the )?(?:[a-z]+ )?(?:courtesy|farewell) (?:calls?|visits?)\b|\bpresented (?:[a-z]+ )?(?:(?:letters? of )?credentials?|letters? of credence) to\b|\breceived (?:the )?(?:[a-z]+ )?(?:(?:letters? of )?credentials?|letters? of credence) (?:from|of)\b/gi,
  ],
  [
    'reception',
    'verb',
    /\b(?:welcom(?:ed|es)|(?<=\b(?:is|are|was) )welcoming) (?!(?:an?|h[ei][rs]|the|their) (?:[a-z]+ ){1,3}(?:by|for|from|of|to) )(?=[^.;]{3,90} (?:at|to) (?:the )?(?:[A-Z][a-z]+ ){0,2}(?:Palace|House|Office|Department|headquarters)\b)/g,
  ],
  // "Welcomed the outgoing Consul General, who came to say goodbye".
  [
    'reception',
    'verb',
    /\bwelcom(?:ed|es) (?=(?:the )?(?:outgoing|departing|newly[- ]appointed) [^;]{5,140}(?:\bwho (?:came|paid|called|visited|was there)\b| on (?:[A-Z][a-z]{2,8}\.? \d|\d{1,2}(?:st|nd|rd|th)? [A-Z]|[A-Z][a-z]+day)))/g,
  ],
  [
    'reception',
    'verb',
    /(?<=\b(?:as|when|while|after) (?:he|she) )(?:welcomed|hosted|greeted)\b(?= (?:the |his |her |visiting )?(?:[A-Z]|visiting|[a-z]+ing ))/g,
  ],
  [
    'reception',
    'verb',
    /(?<=\b(?:while|when|after) )(?:hosting|welcoming)\b(?= (?:visiting |outgoing |new )?[A-Z][a-z])/g,
  ],
  ['reception', 'verb', /^(?:Hosting|Welcoming|Greeting)\b(?= (?:[A-Z][a-z]|visiting |the |his |her )[^.;]{2,160}, )/g],
  [
    'reception',
    'verb',
    /\b(?:received|receives|receiving|hosted|hosting) (?=(?:in|at|on|yesterday|today|this) (?![^.;]{2,70}\b(?:awards?|prizes?|medals?|orders?|degrees?|doctorate|letters?|gifts?|reports?|invitations?|training)\b)(?:[^.;]|(?<=\b(?:[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.){2,70}\b(?:an?|the|visiting|his|her|[A-Z][a-z]+),? (?:[A-Za-z'’-]+ ){0,5}(?:delegation|member|Member|Congressman|Congresswoman|Representative|lawmaker|president|minister|ambassador|chairman|chairwoman|senator|counterpart|secretary|premier|envoy|leader|guest|chief|President|Minister|Ambassador|Chairman|Secretary|Premier|Senator|General|Governor|Mayor|Commissioner|Speaker|Director|Manager|Head|CEO|Administrator|Envoy|Consul|Sen\.|Gen\.|Gov\.|Rep\.)(?![A-Za-z]))/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosting|receiv(?:ed|es|ing)) (?=(?:an?|the) (?:[A-Za-z-]+ ){0,4}(?:delegation|group of (?:[A-Za-z-]+ ){0,3}[a-z]+s)\b)/g,
  ],
  // "Hosted at the Pentagon President X": the office stands right behind the house.
  [
    'reception',
    'verb',
    /\b(?:hosted|received|welcomed) (?=(?:at|in) (?:the )?(?:[A-Z][A-Za-z'’-]+ ){1,4}(?:[A-Z][a-z]+ ){0,3}(?:President|Minister|Secretary|Ambassador|Premier|Chancellor|King|Senator|Speaker)\b)/g,
  ],
  // "Told X as he received her at …".
  [
    'reception',
    'verb',
    /(?<=\b(?:as|when|while) (?:he|she) )(?:received|hosted|welcomed) (?:him|her|them)\b(?= (?:at|in|on|to|this|yesterday|today)\b)/g,
  ],
  ['reception', 'verb', /\b(?:was|were|been|be) (?:also |then |later )?received (?=(?:in|at) [^.;]{2,60} by )/g],
  [
    'reception',
    'verb',
    /\b(?:was |were |been )?(?:received|receives|receive|receiving)\b(?! (?:a|an|the|support|much|more|many|no|from|in|its|their|his|her|over|about|some|approval|education|training|assistance|help|attention|priority|warm|great|strong|positive|broad|treatment|information|news)\b(?! (?:visiting|delegation|new|newly|outgoing|president|prime|minister|ambassador|foreign|chief|chairman|head)|(?: (?!of\b|from\b|by\b|for\b|on\b|and\b)[A-Za-z-]+){0,5} (?:delegations?|presidents?|ministers?|ambassadors?|chairman|chairwoman|speaker|senators?|counterparts?|secretar(?:y|ies)|premier|envoys?|king|governors?|legislators?|lawmakers?|visitors?|guests?|diplomats?|generals?|chiefs?|leaders?|officials?|heads?|chancellor|commissioner|councill?or|dignitar(?:y|ies)|commander|mayor|advis[eo]r|politician|representative|director|congress(?:man|woman)|admiral|justice|rector)\b(?!(?:['’]s?)? (?:[a-z]+ )?(?:award|prize|medal|title|post|job|letter|message|report|credentials)s?\b)))/gi,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosts|hosting)\b(?= (?:the|his|her) (?:visiting )?(?:[A-Z][a-z]+ )?(?:guest|visitor|diplomat|official|minister|envoy|ambassador|leader|general|senator|counterpart|legislator)s?\b)|\b(?:hosted|hosts|(?<=\b(?:will|to|would) )host|hosting)\b(?= (?:visiting |outgoing |incoming |newly[- ]appointed |new |his |her |the )?(?:[A-Z][A-Za-z.’'-]{1,20} ){0,4}(?:Ambassador|President|Premier|Minister|Secretary|Chancellor|King|Senator|Speaker|counterpart)\b)/g,
  ],
  [
    'reception',
    'noun',
    /\b(?:at|during|in|after) (?:a|an|the|his|her|their) (?:[a-z]+ ){0,2}reception\b(?: (?:for|of|given|held|hosted|with))?|\breception (?:for|given|hosted)\b/gi,
  ],
];
