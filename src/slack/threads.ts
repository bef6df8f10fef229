import { createRecent } from './recent.ts';
import type { Threads } from './slack-options.ts';

/** Threads remembered in this process for a day. A question is kept for follow-ups only and never logged. */
export function createThreads(now: () => Date): Threads {
  const questions = createRecent<string>(5000, 24 * 60 * 60 * 1000, now);
  const key = (...parts: readonly string[]): string => JSON.stringify(parts);
  return {
    get: async (team, channel, thread) => questions.get(key(team, channel, thread)),
    set: async (team, channel, thread, question) => questions.set(key(team, channel, thread), question),
  };
}
