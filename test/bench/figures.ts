/** The value below which a share of the sorted figures lies. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** `p50 1.2 · p99 8.0 ms`. */
export function latencyText(figures: readonly number[]): string {
  return `p50 ${percentile(figures, 0.5).toFixed(1)} · p99 ${percentile(figures, 0.99).toFixed(1)} · max ${Math.max(...figures).toFixed(1)} ms`;
}

/** Resident memory of this process in MB. */
export function residentMegabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1_048_576);
}

/** Heap in use in MB after a collection, where the process may ask for one. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1_048_576);
}
