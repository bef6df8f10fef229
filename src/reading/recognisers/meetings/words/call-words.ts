import { ADJ, HELD } from './held.ts';
import type { TriggerPattern } from './trigger.ts';

const PHONE = '(?:phone|telephone|telephonic)';
const TALK = 'calls?|talks?|conversations?|conferences?|discussions?|exchanges?';

/** Words of talks over a line: by phone, by video ("spoke by phone", "held virtual talks"). */
export const CALL_PATTERNS: readonly TriggerPattern[] = [
  ['phone call', 'verb', new RegExp(`\\b${HELD} (?:a |an )?${ADJ}${PHONE} (?:[a-z]+ )?(?:${TALK}|meeting)\\b`, 'gi')],
  [
    'phone call',
    'verb',
    /\b(?:spoke|spoken|speaks|talked|talks|talk|speak|conversed|discussed|discuss|conferred)(?: [a-z]+){0,3} (?:by|over|via|on) (?:the |a )?(?:tele)?phone\b/gi,
  ],
  [
    'phone call',
    'verb',
    /\b(?:spoke|spoken|speaks|speak|talked|discussed|discuss|discusses)\b(?=(?:[^.;]|(?<=\b[A-Z])\.){0,160}\b(?:by|over|via|on) (?:the |a )?(?:tele)?phone\b)/gi,
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
    /\bcalled (?=(?:[A-Z][A-Za-z]+ ){0,2}(?:President|Prime Minister|Premier|Chancellor|King|Minister|Secretary|Chairman) [A-Z][^.;,]{2,60} (?:this (?:morning|afternoon|evening)|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|to (?:convey|express|offer|discuss|congratulate|thank|reaffirm|brief|wish))\b)/g,
  ],
  [
    'phone call',
    'verb',
    new RegExp(
      `\\b(?:held|had|holds?|took|made|received|placed) (?:a |an )(?!(?:[a-z]+ )?(?:courtesy|farewell|video) )${ADJ}calls?\\b(?! (?:on|for|by)\\b)`,
      'gi',
    ),
  ],
  ['phone call', 'noun', new RegExp(`\\b${PHONE} (?:[a-z]+ )?(?:${TALK})\\b`, 'gi')],
  ['phone call', 'noun', /(?<!video[ -])\b(?:call|calls) (?:with|between)\b/gi],
  [
    'online talks',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a |an )?${ADJ}(?:online|virtual|video|teleconferenced?|videoconference) (?:[a-z0-9+-]+ )?(?:talks?|meetings?|conversations?|summit|conference|session|discussions?|exchange|ministerial(?= (?:for|with)))\\b`,
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
  ['online talks', 'noun', /\b(?:tele|video-?)conference (?:with|between)\b/gi],
];
