import { createRecent } from './recent.ts';
import type { Claims } from './slack-options.ts';

/** Slack delivers an event again for up to a day where Delayed Events is on (apis/events-api). */
const KEEP = 24 * 60 * 60 * 1000;

/** Claims of this process: a bounded memory, asked before the durable one if there is one. */
export function createClaims(now: () => Date, durable?: Claims): Claims {
  const seen = createRecent<true>(20_000, KEEP, now);
  return {
    async claim(key) {
      if (seen.get(key)) return false;
      seen.set(key, true);
      return durable ? durable.claim(key) : true;
    },
  };
}
