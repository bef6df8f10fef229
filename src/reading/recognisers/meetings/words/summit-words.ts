import { HELD } from './held.ts';
import type { TriggerPattern } from './trigger.ts';

/** Words of a summit, told or named. */
export const SUMMIT_PATTERNS: readonly TriggerPattern[] = [
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
];
