import type { Observation } from '../slack-options.ts';
import { acknowledgeNow } from './acknowledge.ts';
import type { Visit } from './guard.ts';

/** Ends a visit that goes no further: Slack is answered, and metrics learn why. */
export async function refuse(visit: Visit, outcome: Observation['outcome']): Promise<void> {
  visit.outcome = outcome;
  if (visit.origin.surface === 'view') await acknowledgeNow(visit);
}
