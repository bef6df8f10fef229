import { createRecent } from './recent.ts';

/** Requests a minute for each person where the operator says nothing. */
export const REQUESTS_PER_MINUTE = 30;

/** Whether a request may go on; `refused` once with an answer, then `silent` until the window is over. */
export type Allowance = 'allowed' | 'refused' | 'silent';

const WINDOW = 60_000;

/** Counts requests of each key in a sliding minute. */
export function createRateLimit(perMinute: number, now: () => Date): (key: string) => Allowance {
  const windows = createRecent<{ taken: number[]; told: boolean }>(10_000, WINDOW, now);
  return (key) => {
    const time = now().getTime();
    const window = windows.get(key) ?? { taken: [], told: false };
    const taken = window.taken.filter((moment) => moment > time - WINDOW);
    const allowed = taken.length < perMinute;
    windows.set(key, { taken: allowed ? [...taken, time] : taken, told: !allowed });
    if (allowed) return 'allowed';
    return window.told ? 'silent' : 'refused';
  };
}
