import type { Guard, Visit } from './guard.ts';

/**
 * Answers Slack before any work, also for requests that no listener knows: an unanswered one shows an error to its
 * sender after three seconds. A submitted form acknowledges itself, as its acknowledgement carries the next view;
 * events were acknowledged by Bolt.
 */
export const acknowledge: Guard = async (visit, next) => {
  if (visit.origin.surface !== 'view') await acknowledgeNow(visit);
  await next();
};

/** Acknowledges with nothing to say. */
export async function acknowledgeNow(visit: Visit): Promise<void> {
  const { args } = visit;
  if ('ack' in args && args.ack) await (args.ack as () => Promise<void>)();
  visit.acknowledged = performance.now();
}
