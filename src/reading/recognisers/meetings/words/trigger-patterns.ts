import { PRESS_PATTERNS } from './press-words.ts';
import { SCENE_PATTERNS } from './scene-words.ts';
import type { Trigger } from './triggers.ts';

const ADJ = '(?:[“"]?[A-Za-z0-9\'-]+[”"]? ){0,4}';

const HELD =
  '(?:held|had|holds?|holding|having|conducted|hosted|co-chaired|co-hosted|chaired|attended|joined|concluded|opened|began|begun|started|kicked off)';

const PHONE = '(?:phone|telephone|telephonic)';

/** Words of a coming together, fuller ones first, each with how it was and whether a sentence tells of it or only names it. */
export const PATTERNS: readonly (readonly [Trigger['mode'], 'verb' | 'noun', RegExp])[] = [
  ...SCENE_PATTERNS,
  [
    'phone call',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a |an )?${ADJ}${PHONE} (?:[a-z]+ )?(?:calls?|talks?|conversations?|discussions?|exchanges?|meeting)\\b`,
      'gi',
    ),
  ],
  [
    'phone call',
    'verb',
    /\b(?:spoke|spoken|speaks|talked|talks|talk|speak|conversed|discussed|discuss|conferred)(?: [a-z]+){0,3} (?:by|over|via|on) (?:the |a )?(?:tele)?phone\b/gi,
  ],
  [
    'phone call',
    'verb',
    /\b(?:spoke|spoken|speaks|speak|talked|discussed|discuss|discusses)\b(?=[^.;]{0,160}\b(?:by|over|via|on) (?:the |a )?(?:tele)?phone\b)/gi,
  ],
  [
    'phone call',
    'verb',
    /\b(?:told|assured|informed|asked|thanked|congratulated|urged)\b(?=[^.;]{3,110}\b(?:over|by|on|via) (?:the )?(?:tele)?phone\b)/g,
  ],
  ['phone call', 'verb', /\b(?:phoned|telephoned|phones)\b/gi],
  [
    'phone call',
    'verb',
    new RegExp(
      `\\b(?:held|had|holds?|took|made|received|placed) (?:a |an )(?!(?:[a-z]+ )?(?:courtesy|farewell|video) )${ADJ}calls?\\b(?! (?:on|for)\\b)`,
      'gi',
    ),
  ],
  [
    'phone call',
    'noun',
    new RegExp(`\\b${PHONE} (?:[a-z]+ )?(?:calls?|talks?|conversations?|discussions?|exchanges?)\\b`, 'gi'),
  ],
  ['phone call', 'noun', /(?<!video[ -])\b(?:call|calls) (?:with|between)\b/gi],
  [
    'online talks',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a |an )?${ADJ}(?:online|virtual|video|teleconferenced?|videoconference) (?:[a-z]+ )?(?:talks?|meetings?|conversations?|summit|conference|session|discussions?|exchange)\\b`,
      'gi',
    ),
  ],
  [
    'online talks',
    'verb',
    /\b(?:held|had|holds?|took|made|received|placed|joined) (?:a |an )(?:[a-z]+ ){0,2}video (?:(?:tele)?conference )?calls?\b/gi,
  ],
  [
    'online talks',
    'verb',
    /\b(?:talks?|meeting|met|meet|summit|discussions?|dialogue|session)\b[^.;]{0,90}\b(?:via|by|through|over|in) (?:a )?(?:video|teleconference|zoom|online)/gi,
  ],
  ['online talks', 'verb', /\b(?:met|meet|meets|talked|spoke) (?:online|virtually)\b/gi],
  [
    'online talks',
    'verb',
    /\b(?:held|had|holds?|having|conducted|co-chaired) (?:an? |their |separate )?(?:[a-z-]+ ){0,3}(?:(?:video|tele)-?conferences?|video links?|virtual call|zoom call|web conference)\b(?= (?:with|between|today|yesterday|on|this|in)\b|[,.]|$)/gi,
  ],
  [
    'online talks',
    'verb',
    /\b(?:spoke|spoken|speaks|talked|conferred)\b(?=[^.;]{0,160}\b(?:by|over|via|through) (?:an? |the )?(?:secure )?(?:video|zoom|teleconference))/gi,
  ],
  [
    'online talks',
    'noun',
    /\b(?:online|virtual|video|videoconference|teleconference) (?:[a-z]+ )?(?:talks|meeting|conversation|summit|conference|discussions?|call)\b/gi,
  ],
  [
    'message',
    'verb',
    /\breceived (?:[a-z-]+ ){0,3}(?:messages?|letters?|telegrams?|cables?|greetings|congratulations|condolences)(?: of (?:[a-z]+ ){1,3})? ?(?=from\b)/gi,
  ],
  ['message', 'verb', /\bexchanged? (?:[a-z-]+ ){0,4}(?:messages?|greetings|letters?|congratulations|telegrams?)\b/gi],
  [
    'message',
    'verb',
    /\b(?:sent|sends|send|cabled|extended|addressed) (?:[a-z-]+ ){0,4}(?:messages?|letters?|telegrams?|cables?|congratulations|condolences|sympath(?:y|ies)|felicitations|greetings)\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:wrote|written|penned|dispatched|delivered) (?:[a-z-]+ ){0,4}(?:messages?|letters?|telegrams?|cables?)(?: of [a-z]+)? to\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:messages?|letters?|greetings|congratulations|telegrams?)(?: of [a-z]+)? (?:was|were) (?:also )?(?:exchanged|sent)\b/gi,
  ],
  [
    'message',
    'noun',
    /\bin (?:his|her|their|the|a) (?:[a-z-]+ ){0,2}(?:messages?|letters?|telegrams?)(?: of (?:[a-z]+ ){0,2}(?:congratulations?|condolences?|greetings?|sympathy|thanks))?(?: (?:to|sent|addressed)| jointly (?:sent|addressed))\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:has written|have written|wrote|writes) to (?:congratulate|thank|express|offer|convey) (?=[A-Z]|the |h[ie][sr] )/g,
  ],
  ['message', 'verb', /\b(?:have |has |had )?(?:written|wrote) to (?:each other|one another)\b/gi],
  [
    'message',
    'verb',
    /\b(?:has written|have written|wrote|writes|written)(?: on [A-Z][a-z]+day| today| yesterday)? to (?=(?:[A-Z]|h[ie][sr] |the |newly|incoming)[^.;]{2,200}\b(?:to (?:congratulate|express|convey|offer|extend|thank|wish)|congratulating|offering|expressing|conveying|thanking|on (?:h(?:is|er)|the) (?:[a-z-]+ ){0,2}(?:appointment|election|re-election|inauguration|passing|death))\b)/g,
  ],
  [
    'message',
    'verb',
    /\b(?:conveyed|offered|sent|extended|cabled) h(?:is|er) (?:[a-z-]+ ){0,2}(?:congratulations|condolences|sympathies|felicitations|greetings)\b(?= (?:in a (?:letter|message|telegram|cable) )?(?:to|via)\b)/g,
  ],
  [
    'message',
    'verb',
    /\b(?:messages?|greetings|letters?|congratulations|exchanges|telegrams)(?: of [a-z]+)? (?:were |was )?(?:also |likewise )?(?:passed|went|flowed|crossed|exchanged|took place)(?: (?:as well|too|back and forth))? (?=between [A-Z])/gi,
  ],
  ['message', 'verb', /\b(?:jointly|together|also) wrote to (?=[A-Z])/g],
  ['message', 'verb', /\bsent each other (?:[a-z]+ ){0,3}(?:messages?|greetings|letters?|congratulations)\b/gi],
  [
    'summit',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a |an |the |their )?(?:[A-Za-z'-]+ ){0,3}summit(?: talks| meeting)?\\b(?! of\\b| on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]+ \\d|the sid|the frin))`,
      'gi',
    ),
  ],
  [
    'summit',
    'noun',
    /\bsummit (?:talks|meeting)?(?: )?(?:with|between)\b|\b(?:at|during|in|after|following) (?:their|the|a) (?:[a-z-]+ ){0,2}summit\b(?! of| on)/gi,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted?|hosts|hosting|gave|granted|held|holding|had) (?:a |an |separate )?(?:[a-z]+ ){0,2}receptions?\b|\breceived (?:a |the )?(?:[a-z]+ )?(?:courtesy|farewell) (?:calls?|visits?)\b|\bpresented (?:[a-z]+ )?(?:letters? of )?credentials? to\b|\breceived (?:[a-z]+ )?(?:letters? of )?credentials? (?:from|of)\b/gi,
  ],
  [
    'reception',
    'verb',
    /\bwelcomed (?=[^.;]{3,90} at (?:the )?(?:[A-Z][a-z]+ ){0,2}(?:Palace|House|Office|Department|headquarters)\b)/g,
  ],
  [
    'reception',
    'verb',
    /(?<=\b(?:as|when|while|after) (?:he|she) )(?:welcomed|hosted|greeted)\b(?= (?:the |his |her |visiting )?(?:[A-Z]|visiting|[a-z]+ing ))/g,
  ],
  ['reception', 'verb', /^(?:Hosting|Welcoming|Greeting)\b(?= (?:[A-Z][a-z]|visiting |the |his |her )[^.;]{2,160}, )/g],
  [
    'reception',
    'verb',
    /\b(?:received|receives|hosted) (?=(?:in|at|on|yesterday|today|this) [^.;]{2,70}\b(?:an?|the|visiting|his|her|[A-Z][a-z]+) (?:[A-Za-z'’-]+ ){0,5}(?:delegation|president|minister|ambassador|chairman|chairwoman|senator|counterpart|secretary|premier|envoy|leader|guest|chief|President|Minister|Ambassador|Chairman|Secretary|Premier|Senator)\b)/g,
  ],
  ['reception', 'verb', /\b(?:was|were|been|be) (?:also |then |later )?received (?=(?:in|at) [^.;]{2,60} by )/g],
  [
    'reception',
    'verb',
    /\b(?:was |were |been )?(?:received|receives|receive|receiving)\b(?! (?:a|an|the|support|much|more|many|no|from|in|its|their|his|her|over|about|some|approval|education|training|assistance|help|attention|priority|warm|great|strong|positive|broad|treatment|information|news)\b(?! (?:visiting|delegation|new|newly|outgoing|president|prime|minister|ambassador|foreign|chief|chairman|head)|(?: (?!of\b|from\b|by\b|for\b|on\b|and\b)[A-Za-z-]+){0,5} (?:delegations?|presidents?|ministers?|ambassadors?|chairman|chairwoman|speaker|senators?|counterparts?|secretar(?:y|ies)|premier|envoys?|king|governors?|legislators?|lawmakers?|visitors?|guests?|diplomats?|generals?|chiefs?|leaders?|officials?|heads?|chancellor|commissioner|councill?or|dignitar(?:y|ies)|commander|mayor|advis[eo]r|politician)\b))/gi,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosts|hosting)\b(?= (?:the|his|her) (?:visiting )?(?:[A-Z][a-z]+ )?(?:guest|visitor|diplomat|official|minister|envoy|ambassador|leader|general|senator|counterpart|legislator)s?\b)|\b(?:hosted|hosts|(?<=\b(?:will|to|would) )host|hosting)\b(?= (?:visiting |outgoing |incoming |newly[- ]appointed |new |his |her |the )?(?:[A-Z][A-Za-z.’'-]{1,20} ){0,4}(?:Ambassador|President|Premier|Minister|Secretary|Chancellor|King|Senator|Speaker|counterpart)\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\bjoined (?=[^.;]{3,80} for (?:an? |the |their )?(?:[a-z]+ ){0,2}(?:meeting|talks|conversation|working (?:lunch|dinner|breakfast))\b)/g,
  ],
  [
    'reception',
    'noun',
    /\b(?:at|during|in|after) (?:a|an|the|his|her|their) (?:[a-z]+ ){0,2}reception\b(?: (?:for|of|given|held|hosted|with))?|\breception (?:for|given|hosted)\b/gi,
  ],
  [
    'talks',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a round of |separate |their |the )?${ADJ}(?:talks|consultations|negotiations|discussions|political consultation|consultation|dialogue)\\b(?! (?:on|about) [^.]{0,20}begin)`,
      'gi',
    ),
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|chaired|presided over|held) (?:a |an |the )?(?:[a-z]+ ){0,2}welcom(?:e|ing) ceremony\b/gi,
  ],
  [
    'talks',
    'verb',
    /\b(?:sat|sit|sits|sitting) (?:across|opposite) [^.;]{0,16}from\b|\b(?:sat|sit|sits|sitting) down (?:for|with|together|across from|opposite|face to face|at the (?:same |negotiating )?table)\b/gi,
  ],
  [
    'meeting',
    'verb',
    /\b(?:brought|brings|bringing) (?=(?:[^.;]|(?<=[A-Z])\.){5,160} (?:together|face to face|(?:to|around|round) the (?:same |negotiating |one )?table)\b)/g,
  ],
  ['meeting', 'verb', /\b(?:brought|brings|bringing) together (?=[A-Z][^.;]{5,160}\band (?:[A-Z]|his|her|the))/g],
  ['talks', 'verb', /\b(?:[Tt]alks|[Cc]onsultations?|[Dd]ialogue)\b[^.;]{0,90}\bsaw (?=[A-Z][^.;]{5,140}\band )/g],
  ['meeting', 'verb', /\b(?:[Mm]eeting|[Ss]ession|[Ll]unch|[Dd]inner)\b[^.;]{0,90}\bsaw (?=[A-Z][^.;]{5,140}\band )/g],
  [
    'talks',
    'verb',
    /\b(?:took|takes?|taking|taken) part in (?:[a-z-]+ ){0,3}(?:talks|consultations|negotiations)\b(?= (?:with|between)\b)/gi,
  ],
  [
    'meeting',
    'verb',
    /\b(?:took|takes?|taking|taken) part in (?:an? |the |their )?(?:[a-z-]+ ){0,3}(?:meeting|working session)\b(?= (?:with|between)\b)/gi,
  ],
  [
    'meeting',
    'verb',
    /\b(?:dined|lunched|breakfasted|got together) with\b|\b(?:had|shared|joined [^.;]{3,60} for) (?:an? |the )?(?:[a-z]+ ){0,2}(?:breakfast|lunch|dinner|luncheon)\b(?= with\b)|\bgot together\b(?= (?:in|on|at|over)\b)|\bexchanged views with\b(?=[^.;]{3,90} over (?:a )?(?:[a-z]+ )?(?:breakfast|lunch|dinner|luncheon|tea|coffee)\b)|\bcalled at the (?:home|office|residence|palace) of\b/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosts|hosting|gave|gives) (?:an? )?(?:[a-z]+ ){0,2}(?:lunch|luncheon|dinner|banquet|tea) (?:for|in honou?r of)\b/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:was|were|been|be) (?:also |then |later )?(?:hosted|treated|invited|entertained) (?:to|at|for) (?:an? |the )?(?:[A-Za-z]+ ){0,2}(?:breakfast|lunch|luncheon|dinner|tea|banquet|meal)\b(?=[^.;]{0,40} by\b)/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|hosts|treated|entertained)\b(?= [A-Z][^.;]{1,90} (?:to|at|for) (?:an? |the )?(?:[A-Za-z]+ ){0,2}(?:breakfast|lunch|luncheon|dinner|tea|banquet|meal)\b)/g,
  ],
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
    /\b(?:came|went|walked|drove|crossed|stopped|dropped)\b[^.;,]{0,50} to (?:greet|see|meet|call on)\b(?= (?:with )?(?:(?:his|her|the|their) [^.;,]{0,80}|(?:[A-Z][^.;,]{0,80})))/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:had|made|paid) (?:separate |courtesy |introductory |farewell ){0,2}calls (?=on (?:[A-Z]|the [A-Z]))/g,
  ],
  ['meeting', 'verb', /\b(?:co-chaired|co-chairs?|jointly chair(?:ed|s)?|(?:co-|jointly )presided over)\b(?! by\b)/g],
  [
    'meeting',
    'verb',
    /\bchaired(?= (?:the|an?|their) (?:[\p{L}\p{N}'’-]+,? ){0,9}(?:[Dd]ialogue|[Cc]onsultations?|[Tt]alks|[Nn]egotiations|[Mm]eeting)\b)/gu,
  ],
  [
    'meeting',
    'verb',
    /\b(?:[Mm]eeting|[Ss]ession) (?:[a-z]+ ){0,5}(?:of|between) [^.;]{0,140}\b(?:(?:was|were) (?:held|convened|organi[sz]ed)|took place|went ahead)\b/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:[Tt]alks|[Cc]onsultations?|[Dd]ialogue) (?:of |between )?[^.;]{0,160}\b(?:(?:was|were) (?:held|convened|organi[sz]ed)|took place)\b/g,
  ],
  [
    'talks',
    'noun',
    /\b(?:in|during|at|after|following|for|of|their|the|bilateral|official|high-level|before|from|prior to) (?:[A-Za-z'’-]+ ){0,3}talks\b(?: (?:with|between))?|\b(?:negotiations|consultations) (?:with|between)\b|\btalks (?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|later) (?:morning |afternoon |evening )?)?(?:with|between|held|were held|took place)\b/gi,
  ],
  [
    'meeting',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a |an |separate |their |the |his |her |one |brief |bilateral |official )?${ADJ}(?:meetings?|working sessions?|sessions?(?= with)|working (?:breakfast|lunch|dinner)|get-together|encounter)\\b`,
      'gi',
    ),
  ],
  [
    'meeting',
    'verb',
    /\b(?:met|meets|meet|(?<!^(?:A|Another|The) (?:[a-z]+ )?|\b(?:[Tt]heir|[Hh]is|[Hh]er) (?:[a-z]+ )?)meeting(?! with [^.;]{3,110}\b(?:is|are) (?:also )?(?:expected|scheduled|slated|planned|due|set)\b))\b(?= (?:with |leaders |heads |foreign |senior |top |several |representatives |ambassadors |ministers |officials |a number |separately |today |yesterday |this |earlier |late |here |briefly |on |in |at |for |again |his |her |their |the |visiting |acting |outgoing |former |ex-|interim |caretaker |newly[- ](?:elected|appointed) |[A-Z]|[a-z]+ with |(?:[a-z-]+ ){1,3}(?:advis[eo]rs?|ministers?|ambassadors?|envoys?|presidents?|secretar(?:y|ies)|chairman|chairwoman|speaker|director|governor|commander|negotiator|commissioner) [A-Z]))|\bmet\b(?=[,.;]|$| (?:and|to)\b)|\bmeet\b(?= and (?:be|have|hold)\b)|\b(?:met|meets?|meeting)\b(?= (?:with )?(?:an?|members of an?) (?:[A-Za-z-]+ ){0,4}(?:delegation|group|mission|team)\b[^.;]{0,60}\b(?:led|headed|chaired) by\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:paid|pays|pay|paying|made) (?:a |an )?(?:[a-z]+ )?(?:courtesy|farewell|introductory) (?:call|visit)s?\b|\b(?:paid|pays?|paying) (?:an? )?(?:[a-z]+ )?call\b(?= on\b)|\bcalled on\b(?![^.;,]{1,70} to (?!(?:discuss|review|say|bid|deliver|present|convey|pay|brief|express|offer|congratulate|exchange|mark|thank)\b)[a-z]{2,})(?= (?:visiting )?(?:[A-Z]|the (?:[A-Z]|president|prime|king)))/g,
  ],
  [
    'meeting',
    'noun',
    /\b(?:at|during|in|after|following|of|their|the|his|her|a|bilateral|official|from|before|first) (?:[A-Za-z-]+ ){0,3}(?:meeting|working session|tete-a-tete|encounter)s?\b(?: (?:with|between))?|\b(?:meeting|working session) (?:with|between)\b|\bMeeting (?:with )?(?:his|her|the|[A-Z])/g,
  ],
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
  [
    'visit',
    'noun',
    /\b(?:official|state|working|first|recent|an?|the|his|her|this|historic) (?:[a-z-]+ ){0,2}visit (?:to|by|of|from)\b|\bvisit to\b/gi,
  ],
  [
    'unsaid',
    'verb',
    /\b(?:had|held) (?:what [^.;"“]{2,40} (?:called|described as) )?(?:an? )?(?:["“]?[a-z]+(?: [a-z]+)?["”]? )?conversations?\b(?= (?:on |late |early )?(?:[A-Z][a-z]+day |today |yesterday )?with )/g,
  ],
  [
    'meeting',
    'noun',
    /\bThe (?:[a-z]+ ){0,2}(?:meeting|talks|call|conversation|reception|session)\b(?= (?:took place|(?:was|were) held|happened|went ahead) )/g,
  ],
  ['meeting', 'verb', /\bto (?:separate|back-to-back|further) (?:meetings|talks|sessions) with\b/g],
  [
    'meeting',
    'verb',
    /\bworked with (?=(?:the |visiting )?(?:[A-Z][A-Za-z.&'’-]* (?:of |for |and )?){0,5}(?:Secretary|Minister|Representative|Ambassador|Chairman|Chairwoman|President|Governor|Director|Speaker|Senator|Premier|Commissioner)\b)/g,
  ],
  ['meeting', 'verb', /(?<=, where (?:he|she) )told (?=[A-Z])/g],
  [
    'unsaid',
    'verb',
    /\b(?:spoke|speaks|spoken|talked|conferred) (?:today |yesterday |on [A-Z][a-z]+day |[A-Z][a-z]+day )?(?:with|to)\b(?! (?:the )?(?:press|media|reporters|journalists|parliament))/g,
  ],
  ...PRESS_PATTERNS,
];
