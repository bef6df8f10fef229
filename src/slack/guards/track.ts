import { randomBytes } from 'node:crypto';
import { isDeadToken } from '../authorize.ts';
import { describeCause } from '../describe-cause.ts';
import { FailedInModal } from '../show-modal.ts';
import type { Guard } from './guard.ts';
import { tell } from './tell.ts';

/** Counts the request while it runs, and turns a failure into an apology with a reference that the log has too. */
export const track: Guard = async (visit, next) => {
  const { origin, desk, received } = visit;
  desk.running.add(visit);
  try {
    await next();
  } catch (cause) {
    const reference = randomBytes(4).toString('hex');
    visit.outcome = 'failed';
    if (desk.token !== undefined && isDeadToken(cause)) desk.onFatal?.(cause);
    desk.log.error({ reference, surface: origin.surface, cause: describeCause(cause) }, 'a request failed');
    const open = cause instanceof FailedInModal ? cause.view : undefined;
    await tell(visit, (words) => words.failure(reference), open);
  } finally {
    desk.running.delete(visit);
    const { outcome, acknowledged } = visit;
    desk.observe?.({
      surface: origin.surface,
      outcome,
      ...(acknowledged !== undefined && { ack: acknowledged - received }),
      ...(outcome === 'answered' && { reply: performance.now() - received }),
    });
  }
};
