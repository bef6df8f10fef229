import { ADJ, HELD } from './held.ts';
import type { TriggerPattern } from './trigger.ts';

/** Words of two sides at one table ("held talks", "sat down with", "brought together", "took part in consultations"). */
export const TALKS_PATTERNS: readonly TriggerPattern[] = [
  [
    'meeting',
    'verb',
    /\bjoined (?=[^.;]{3,80} for (?:an? |the |their )?(?:[a-z]+ ){0,2}(?:meeting|talks|conversation|working (?:lunch|dinner|breakfast))\b)/g,
  ],
  [
    'talks',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a round of |(?:the|an?) [a-z0-9-]{3,14} (?:round|edition) of (?:the |their |its )?|separate |their |the )?${ADJ}(?:talks|consultations|negotiations|discussions|political consultation|consultation|dialogue)\\b(?! (?:on|about) [^.]{0,20}begin)`,
      'gi',
    ),
  ],
  [
    'reception',
    'verb',
    /\b(?:hosted|chaired|presided over|held) (?:(?:in|at) [^.;,]{2,40} )?(?:a |an |the )?(?:[a-z]+ ){0,2}(?:welcom(?:e|ing) ceremony\b|ceremony (?:(?:in|at|on) [^.;,]{2,50} )?(?:to welcome|welcoming) (?!home\b|back\b))/gi,
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
];
