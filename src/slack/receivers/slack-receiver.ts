import type { Authorize, Receiver } from '@slack/bolt';

/** A way in from Slack. `start` needs no arguments; `stop` takes nothing new and lets what is under way finish. */
export interface SlackReceiver extends Receiver {
  /** Whether requests can come in now. */
  ready(): boolean;
  /** Finds a workspace's token where workspaces install the app themselves; digests ask it too. */
  readonly authorize?: Authorize<boolean>;
}

/** What a receiver notes with each request, for latency from receipt. */
export const noteReceipt = (): { receivedAt: number } => ({ receivedAt: performance.now() });
