import type { TriggerPattern } from './trigger.ts';

const SITTING =
  '(?:talks|negotiations|discussions|consultations|dialogue|deliberations|meetings?|session|encounter|t[eê]te-[aà]-t[eê]te)';

const TIME =
  '(?:about |nearly |almost |over |more than |some )?(?:an|a|one|two|three|four|five|several|[0-9]{1,3})(?: and a half)?[ -](?:hours?|minutes?|days?)';

/** A root that every pattern here needs. */
export const PRESS_ROOT =
  /huddl|confer|compar|emerg|spent|dropp|stopp|resum|wound|wrapp|audience|t[eê]te|welcomed|greeted|play|began|start|open|closet|went into|entered|face to face|sat down|told|arriv|dial|rang|delegations|sides|teams|talk|sit down|talks|negotiat|discuss|consult|drop-in|adjourn|broke off|parley/i;

/** Words of a coming together as the press of the world has them ("huddled with", "emerged from two hours with", "was greeted by … at the palace"). */
export const PRESS_PATTERNS: readonly TriggerPattern[] = [
  [
    'meeting',
    'verb',
    /\bhuddled\b(?= (?:with|on|in|at|for|over|again|briefly|late|early|together|behind|privately|this|[A-Z][a-z]+day))/g,
  ],
  [
    'meeting',
    'verb',
    /\bconferred\b(?= (?:(?:briefly|privately|at length|again|separately) )?(?:for |in |at |on (?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d|the )|[A-Z][a-z]+day|yesterday|here|today|this|together)\b)/g,
  ],
  ['meeting', 'verb', /\bcompar(?:ed|ing) notes (?=(?:with|on|in|at|over|about)\b)/g],
  [
    'meeting',
    'verb',
    new RegExp(
      `\\bemerged (?:[A-Z][a-z]+day |late |early |today |yesterday )?from (?:(?:an?|the|their|his|her) )?(?:(?:${TIME}|[a-z-]+)(?: of)? ){0,3}(?:${SITTING} )?(?=with )`,
      'g',
    ),
  ],
  [
    'meeting',
    'verb',
    new RegExp(
      `\\bspent ${TIME} (?:(?:closeted|alone|together|in private|behind closed doors|in (?:talks|conversation|conference|discussions?)) )?(?=with [A-Z]|with the |with his |with her )`,
      'g',
    ),
  ],
  ['meeting', 'verb', /\b(?:was|were) closeted (?=with |together )/g],
  [
    'meeting',
    'verb',
    /\b(?:dropped|drops) (?:in on|by|into) (?=(?:[A-Z]|the |an? |his |her )[^.;]{0,90}(?:meeting|talks|session|office|[A-Z][a-z]+ [A-Z]))/g,
  ],
  [
    'meeting',
    'verb',
    /\bstopped (?:in|over|by) (?:in |at )?[^.;]{0,60}?\b(?:for (?:talks|a meeting|consultations|a session)|to (?:see|meet|talk (?:to|with)|confer with))\b(?= )/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:resumed|resume|wound up|wrapped up|wrap up|ended|finished|completed|entered|went into|adjourned|broke off|started|began|opened|launched|kicked off) (?:(?:an?|their|the|his|her|another|two|three) )?(?:[a-z-]+ ){0,4}(?:talks|negotiations|discussions|consultations)\b(?<!\b(?:long|lengthy|protracted|[a-z]+-long|years of|decades of) negotiations(?= (?:on|over|about|for) (?![A-Z][a-z]+day\b)))(?! (?:on|over|about|for) (?:joining|accession|membership))/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:had|has|was granted|were granted|was given|were given|received|granted|gave) (?:an |a )?(?:[a-z]+ ){0,2}audience\b(?= (?:with|by|to|at|in|on|from)\b)|\bin audience\b/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:held|had) (?:an? )?(?:[a-z0-9-]+ ){0,3}(?:t[eê]te-[aà]-t[eê]te|head-to-head|one-on-one|drop-by|pull-aside)s?\b/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions|[Cc]onsultations)\b(?: [a-z-]+){0,2} (?:began|begin|opened|open|started|start|resumed|resume|got under ?way|continued|wound up|wrapped up|concluded|ended) (?=[^.;]{0,70}\bbetween (?:[A-Z]|the |visiting ))/g,
  ],
  [
    'talks',
    'verb',
    /\b(?:sat|sit|sits|sitting) down (?=(?:(?:on )?[A-Z][a-z]+day|today|yesterday|late|early|here|again|privately|briefly)(?: [a-z]+){0,2} (?:with|for|together)\b)/g,
  ],
  [
    'visit',
    'verb',
    /\barriv(?:ed|es) here\b(?=[^.;]{0,40} (?:for|on|to begin|to start) (?:an?|his|her) (?:[A-Za-z0-9-]+ ){0,5}(?:visit|trip|tour|stay)\b)/g,
  ],
  ['phone call', 'verb', /\b(?:dialled|dialed|rang(?: up)?)\b(?= (?:the |his |her )?[A-Z])/g],
  ['talks', 'verb', /\bled (?:their|the two) (?:respective )?(?:delegations|sides|teams)\b/g],
  [
    'talks',
    'noun',
    /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]he) (?:[a-z-]+ ){0,2}talk (?:on (?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}) |later |tomorrow |today )?with\b/g,
  ],
  [
    'meeting',
    'verb',
    /\btold (?=(?:the |his |her )?visiting [A-Z]|(?:[A-Z][A-Za-z.'’-]{0,20} |of |for |and |the ){2,12}[A-Z][a-z'’-]{1,20}, (?:now|currently|who (?:is|was)) (?:here )?(?:on a (?:[a-z]+ ){0,2}visit|visiting)\b)/g,
  ],
  [
    'unsaid',
    'verb',
    /\btold (?=(?:(?:[A-Z][A-Za-z'’-]{1,20}|[A-Z]\.(?:[A-Z]\.)?|Jr\.|of|for|and|the) ){3,12}(?:in (?:[A-Z][a-z]+ ){1,3}|at the (?:[A-Z][a-z]+ ){1,4})?(?:on |late |early |here ){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b)/g,
  ],
  [
    'unsaid',
    'verb',
    /(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}\.) \d{1,2}),? )told (?=(?:[A-Z][A-Za-z'’-]{1,20}|[A-Z]\.(?:[A-Z]\.)?|the)(?: (?:[A-Z][A-Za-z'’-]{1,20}|[A-Z]\.|of|for|and|the)){2,12}\b)/g,
  ],
  [
    'unsaid',
    'verb',
    /\btold (?=(?:his|her) (?:visiting )?(?:[A-Z][a-z]+ )?counterpart,? [A-Z][^.;,]{2,60},? (?:here|in [A-Z][a-z]+|(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|today|yesterday)\b(?![^.;]{0,80}\b(?:letter|message|telegram)\b))/g,
  ],
  ['meeting', 'verb', /\b(?:came|come|met|sat) face to face\b(?= (?:with|on|in|at|for)\b)/g],
  [
    'reception',
    'verb',
    /\b(?:was|were) (?:also |then |warmly )?(?:welcomed|greeted|hosted) (?=(?:by|at|in) [^.;]{3,110}\b(?:Palace|House|Kremlin|Great Hall|Hall|Office|Department|headquarters|Pentagon|palace|residence|chancellery|Chancellery|[Gg]uesthouse)\b)/g,
  ],
  [
    'reception',
    'verb',
    /(?<=\b[Aa]t (?:the )?(?![^.;,]{0,60}(?:[Aa]irport|[Ss]tation|[Bb]ase))[A-Z][^.;,]{2,60}, [^.;,]{2,60} )(?:was|were) (?:also |then |warmly )?(?:welcomed|greeted) (?=by [A-Z])/g,
  ],
  ['reception', 'verb', /\b(?:played|plays|playing) host to\b(?= (?:[A-Z]|visiting |the |his |her ))/g],
];
