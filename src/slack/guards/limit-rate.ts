import { REQUESTS_PER_MINUTE } from '../rate-limit.ts';
import type { Guard } from './guard.ts';
import { refuse } from './refuse.ts';
import { tell } from './tell.ts';

/** What costs work when a person does it in a hurry; housekeeping events count for nobody. */
const COUNTED = new Set(['app_mention', 'message']);

/** Answers each person only so often; the first refusal is said, further ones are silent. */
export const limitRate: Guard = async (visit, next) => {
  const { args, origin, desk } = visit;
  const counted = !('event' in args) || COUNTED.has(args.event.type);
  if (!counted || !origin.user) return next();
  const allowance = desk.limitRate(`${origin.team} ${origin.user}`);
  if (allowance === 'allowed') return next();
  await refuse(visit, 'limited');
  if (allowance === 'refused')
    await tell(visit, (words) => words.slack.slow(desk.settings.requestsPerMinute ?? REQUESTS_PER_MINUTE));
};
