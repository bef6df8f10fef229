import { CALL_PATTERNS } from './call-words.ts';
import { CONVERSATION_PATTERNS } from './conversation-words.ts';
import { MEAL_PATTERNS } from './meal-words.ts';
import { MEETING_PATTERNS } from './meeting-words.ts';
import { MESSAGE_PATTERNS } from './message-words.ts';
import { OCCASION_PATTERNS } from './occasion-words.ts';
import { PRESS_PATTERNS } from './press-words.ts';
import { RECEPTION_PATTERNS } from './reception-words.ts';
import { SCENE_PATTERNS } from './scene-words.ts';
import { SUMMIT_PATTERNS } from './summit-words.ts';
import { TALKS_PATTERNS } from './talks-words.ts';
import type { TriggerPattern } from './trigger.ts';
import { VISIT_PATTERNS } from './visit-words.ts';

/** Words of a coming together, fuller ones first: where two overlap in a sentence, the earlier counts. */
export const PATTERNS: readonly TriggerPattern[] = [
  ...SCENE_PATTERNS,
  ...CALL_PATTERNS,
  ...MESSAGE_PATTERNS,
  ...SUMMIT_PATTERNS,
  ...RECEPTION_PATTERNS,
  ...TALKS_PATTERNS,
  ...MEAL_PATTERNS,
  ...OCCASION_PATTERNS,
  ...MEETING_PATTERNS,
  ...VISIT_PATTERNS,
  ...CONVERSATION_PATTERNS,
  ...PRESS_PATTERNS,
];
