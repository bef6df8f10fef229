import type { Guard } from './guard.ts';
import { refuse } from './refuse.ts';
import { tell } from './tell.ts';

/** What people ask by; opening a tab or joining a channel asks nothing. */
const ASKING = new Set(['app_mention', 'message']);

/** Keeps out of channels shared with other organisations unless the operator wants otherwise, and says so politely. */
export const keepInside: Guard = async (visit, next) => {
  const { args, origin, desk } = visit;
  if (!origin.outside || desk.settings.allowSlackConnect) return next();
  await refuse(visit, 'outside');
  const event = 'event' in args ? args.event : undefined;
  if (event && (!ASKING.has(event.type) || 'bot_id' in event)) return;
  await tell(visit, (words) => words.slack.outside);
};
