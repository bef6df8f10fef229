import type { TriggerPattern } from './trigger.ts';

/** A root that every pattern here needs. */
export const SCENE_ROOT =
  /rendezvous|, where |rais|took up|taking up|breakfast|lunch|dinner|banquet|reception|welcomed|guest|goodbye|farewell|leave of|waiting for|awaited|and (?:then |to )?sees? |over (?:working |official )?tea\b|connected|talked for|congratulated|followed by|meeting with|talks with|told|spent|twosome|interlocutor/i;

/** Words by which a report paints the scene of a coming together and does not name it ("came to say goodbye to", "was waiting for him", "followed by talks"). */
export const SCENE_PATTERNS: readonly TriggerPattern[] = [
  ['meeting', 'verb', /\b(?:had|has|have|having|kept) (?:an? )?(?:[a-z]+ )?(?:rendezvous|appointment)\b(?= with\b)/g],
  [
    'reception',
    'verb',
    /\b(?:[Rr]eception|[Ll]uncheon|[Dd]inner|[Bb]anquet|[Ll]unch) for (?=[A-Z][^;]{3,200}\b(?:was|were) (?:held|hosted|given|offered)\b)/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:was|were|been) (?:the |a )?guests? (?=(?:at|of honou?r at) an? (?:[a-z]+ )?(?:lunch|luncheon|dinner|banquet|breakfast|reception)\b[^.;]{0,40}\b(?:by|of) )/g,
  ],
  [
    'reception',
    'verb',
    /\bwelcomed (?=(?:at|in|to) (?:the |his |her )?[^.;,]{0,40}\b(?:Palace|House|Office|Hall|headquarters|Department|Guesthouse|Residence)\b (?:an? |the |his |her |visiting |[A-Z]))/g,
  ],
  [
    'reception',
    'verb',
    /(?<=\b(?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8} \d{1,2}) )welcomed (?=(?:visiting |outgoing |new )?[A-Z](?![^.;,]{0,120}['’]s (?:proposal|idea|offer|decision|plan|visit|remarks|efforts))(?![^.;]{0,160}\b(?:airport|railway station|border gate)\b))/g,
  ],
  [
    'reception',
    'verb',
    /\b(?:was|were) (?:also )?welcomed (?=by [A-Z](?![^.;]{0,160}\b(?:airport|railway station|border gate)\b)[^.;]{5,140}\b(?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8} \d)|yesterday|today)\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:have|having|has|had|take|took) (?:breakfast|lunch|dinner|tea|coffee)\b(?=[^.;]{0,30} with (?:[A-Z]|the |his |her ))/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:[Mm]eeting|[Ss]ession|[Aa]ppointment) with (?=[^.;]{3,110}\b(?:followed(?! by)|came (?:next|later|last)|rounded off|closed the))/g,
  ],
  [
    'talks',
    'verb',
    /\b[Tt]alks with (?=[^.;]{3,110}\b(?:followed(?! by)|came (?:next|later|last)|rounded off|closed the))/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:came|went|called|stopped|returned|drove|dropped (?:in|by))\b[^.;,]{0,70} to (?:say (?:goodbye|farewell)|bid (?:farewell|goodbye)|take (?:his|her) leave) (?=(?:to|of) (?:[A-Z]|the |his |her ))/g,
  ],
  [
    'meeting',
    'verb',
    /\btold (?=(?:[^.;]|(?<=\b[A-Z])\.){3,140}\bwhen (?:he|she) (?:dropped in|dropped by|called|stopped by|came (?:to|by)|paid)\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:called|stopped|dropped in|looked in) at (?=[^.;]{3,110}, where (?:[A-Z]|the |its )[^.;,]{3,70} (?:briefed|received|greeted|welcomed|showed|met) (?:him|her|them)\b)/g,
  ],
  [
    'unsaid',
    'verb',
    /\b(?:raising|raised|taking up|took up) (?:the (?:matter|issue|question|request|idea)|it) with (?=[A-Z][^.;]{3,110}\b(?:on [A-Z]|yesterday|today))/g,
  ],
  ['meeting', 'verb', /(?<=, where [^,;]{3,110} )(?:was|were) waiting for (?:him|her|them)\b/g],
  ['meeting', 'verb', /(?<=, where [^,;]{3,110} )awaited (?:him|her|them)\b/g],
  [
    'meeting',
    'verb',
    /(?<=\b(?:and|then) (?:then |to |later )?)(?:sees?|saw) (?=(?:the |his |her |[A-Z][a-z]{2,14}(?:ese|an|ian|ish|ai|i)? )?(?:State |Vice |Deputy |Prime |Foreign |Defen[cs]e |General |Trade |National Assembly ){0,2}(?:President|Premier|Minister|Secretary|PM|King|Queen|Sultan|Emir|Chancellor|Speaker|Chairman|Chairwoman)\b)/g,
  ],
  [
    'meeting',
    'verb',
    /\bover (?:an? |the )?(?:(?:two|three)-hour |long |private |quiet )?(?:working |official )?(?:lunch|dinner|breakfast|luncheon|tea)\b(?=[^.;]{0,60}(?:\.|,|$))/g,
  ],
  ['message', 'verb', /(?<=^[A-Z][^.;,]{3,120} )congratulated (?=[A-Z][^.;,]{3,80}(?:,|\.|$))/g],
  ['message', 'verb', /\bcongratulated (?=[^.;]{3,140}\bin an? (?:[a-z]+ ){0,2}(?:message|letter|telegram|cable)\b)/g],
  [
    'online talks',
    'verb',
    /\bconnected (?:by|via|over|through) (?:an? )?(?:secure )?video(?:[- ]?link|[- ]?conference)?\b/g,
  ],
  [
    'unsaid',
    'verb',
    /\btalked (?=for (?:about |nearly |almost |over |more than |some )?(?:an|\d{1,3}|[a-z]+)[ -](?:hours?|minutes?)\b)/g,
  ],
  [
    'talks',
    'verb',
    /\bspent (?=(?:close to |nearly |almost |more than |over |about |some )?(?:an|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several) (?:and a half )?hours?\b[^.;]{0,80}\b(?:together|closeted|in talks|in a meeting|talking|at the table|behind)\b)/g,
  ],
  ['talks', 'verb', /\bfollowed by (?:[a-z-]+ ){0,2}talks\b/g],
  [
    'meeting',
    'verb',
    /\btold (?=[A-Z][a-z]{2,15}['’]s (?:[a-z]+ ){0,2}(?:minister|president|premier|secretary|leader|ambassador)\b[^.;,]{0,40}\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b)/g,
  ],
];
