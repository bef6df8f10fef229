import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { Origin } from '../origin.ts';
import type { SlackDesk } from '../slack-desk.ts';
import type { Observation } from '../slack-options.ts';

/** One request on its way to the listeners, and what became of it so far. */
export interface Visit {
  readonly args: AnyMiddlewareArgs & AllMiddlewareArgs;
  readonly origin: Origin;
  readonly desk: SlackDesk;
  /** When it was received, as `performance.now()` counts. */
  readonly received: number;
  acknowledged?: number;
  outcome: Observation['outcome'];
}

/** What stands between Slack and the listeners. A guard lets a request on by calling `next`. */
export type Guard = (visit: Visit, next: () => Promise<void>) => Promise<void>;
