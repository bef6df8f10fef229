import type { OriginVerdict } from './digest.ts';

/** Where a workspace's decisions about anniversaries are kept, by the id of the Origin: they survive a new reading. */
export interface VerdictStore {
  of(team: string): Promise<ReadonlyMap<string, OriginVerdict>>;
  /** Sets a decision, or takes it back where `verdict` is absent. `false` when another admin wrote meanwhile. */
  set(team: string, origin: string, verdict: OriginVerdict | undefined, by: string): Promise<boolean>;
}
