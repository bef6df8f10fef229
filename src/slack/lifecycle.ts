import type { SlackDesk } from './slack-desk.ts';
import type { SlackOptions } from './slack-options.ts';

/** Longest wait for what is under way, in milliseconds, before and after the way in is closed. */
const SETTLE = 2000;
const DRAIN = 8000;

/** How often running requests are counted while waiting. */
const LOOK = 20;

/** Starting and stopping of one app, and whether it takes requests. */
export interface Lifecycle {
  start(): Promise<void>;
  /** Not ready; running answers get time; the way in closes; the rest gets time. Never longer than some 10 seconds. */
  stop(): Promise<void>;
  ready(): boolean;
}

/** Creates the lifecycle of a receiver whose requests are counted by `desk`. `check` runs before anything is opened. */
export function createLifecycle(
  receiver: SlackOptions['receiver'],
  desk: SlackDesk,
  check: () => Promise<void>,
): Lifecycle {
  let state: 'new' | 'started' | 'stopping' = 'new';
  return {
    async start() {
      await check();
      await receiver.start();
      state = 'started';
    },
    async stop() {
      if (state !== 'started') return;
      state = 'stopping';
      await atMost(SETTLE, idle(desk, SETTLE));
      await atMost(DRAIN, Promise.all([receiver.stop(), idle(desk, DRAIN)]));
      if (desk.running.size > 0)
        desk.log.warn({ requests: desk.running.size }, 'requests were still running at the end');
    },
    ready: () => state === 'started' && (receiver.ready?.() ?? true),
  };
}

/** Resolves when nothing runs, or when the time is over. */
async function idle(desk: SlackDesk, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (desk.running.size > 0 && performance.now() < end)
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK);
    });
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  try {
    await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
