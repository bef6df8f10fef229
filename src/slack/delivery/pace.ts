/** Lets one request through a channel at a time, `gap` milliseconds after the one before. */
export interface Pace {
  turn(channel: string): Promise<void>;
}

/** Turns in memory: each process keeps its own, and Slack's rate limit tells them of each other. */
export function createPace(gap: number, monotonic: () => number, sleep: (ms: number) => Promise<void>): Pace {
  const free = new Map<string, number>();
  return {
    async turn(channel) {
      const now = monotonic();
      for (const [other, at] of free) if (at < now - gap) free.delete(other);
      const at = Math.max(now, free.get(channel) ?? 0);
      free.set(channel, at + gap);
      if (at > now) await sleep(at - now);
    },
  };
}
