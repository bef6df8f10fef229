import type { App, Receiver } from '@slack/bolt';

/** How long Slack waits for an acknowledgement (docs.slack.dev, interactivity). */
const ACK_MS = 3000;

/** How an app took a delivery. */
export interface Delivery {
  /** Whether it was acknowledged in time. */
  readonly acked: boolean;
  /** What the acknowledgement carried: a reply, errors of a form, options. */
  readonly response?: unknown;
}

/** Hands the visitor's actions to a Bolt app as Slack would, without a network. */
export interface LocalReceiver extends Receiver {
  /** Resolves on acknowledgement, at the latest after Slack's three seconds. Listeners may go on working. */
  deliver(body: Record<string, unknown>): Promise<Delivery>;
  /** Resolves once no listener is working. */
  settled(): Promise<void>;
}

/** A receiver for one app. What listeners throw is given to `failed`. */
export function createLocalReceiver(failed: (error: unknown) => void): LocalReceiver {
  const running = new Set<Promise<void>>();
  let app: App | undefined;
  return {
    init(bolt) {
      app = bolt;
    },
    start: async () => undefined,
    stop: async () => undefined,
    async deliver(body) {
      if (!app) throw new Error('No app was built on this receiver.');
      const bolt = app;
      const { promise, resolve } = Promise.withResolvers<Delivery>();
      const timer = setTimeout(() => resolve({ acked: false }), ACK_MS);
      timer.unref();
      const work = bolt
        .processEvent({
          body,
          ack: async (response: unknown) => resolve({ acked: true, ...(response !== undefined && { response }) }),
        })
        .catch(failed)
        .finally(() => {
          running.delete(work);
          // An event that nobody handles is never acknowledged; waiting longer would not change that.
          resolve({ acked: false });
        });
      running.add(work);
      const delivery = await promise;
      clearTimeout(timer);
      return delivery;
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
