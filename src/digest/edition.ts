import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/schedule.ts';

/**
 * `planned` waits for its moment · `claimed` is being composed · `posting` may have reached the channel · `posted`,
 * `skipped`, `failed` and `unknown` are final.
 */
export type EditionState = 'planned' | 'claimed' | 'posting' | 'posted' | 'skipped' | 'failed' | 'unknown';

/** The digest as sent to one channel for one period. One per subscription and period, for ever. */
export interface Edition {
  readonly id: string;
  readonly subscription: string;
  readonly team: string;
  readonly channel: string;
  readonly period: Day;
  /** When it was due. */
  readonly due: number;
  readonly state: EditionState;
  /** Rises with each claim; a write with an older one is refused. */
  readonly fence: number;
  /** Requests made, over all messages. */
  readonly attempts: number;
  /** The messages, frozen before the first request; absent until then and once the Edition is final. */
  readonly payload?: string;
  /** Ids (`ts`) of the messages posted so far: the parent, then its replies. */
  readonly messages: readonly string[];
  readonly tells: readonly string[];
  readonly reason?: string;
  /** When the last request may have been made. */
  readonly postingSince?: number;
  /** When it became final. */
  readonly settledAt?: number;
}

/** An Edition held by one process until its lease ends. */
export interface Claim extends Edition {
  /** An earlier request may have reached the channel: look before posting. */
  readonly lookUp: boolean;
}

/** How an Edition ends when it is not posted. */
export type Settlement = 'skipped' | 'failed' | 'unknown';

/**
 * What was sent, and what may have been. All leases run on the store's own clock; every write but `plan` and `claim`
 * is refused (`false`) once another process holds the Edition or the lease is over.
 */
export interface EditionLedger {
  /** Moves the subscription from `due` on to `next` and plans the Edition, both or neither. `false` when another did. */
  plan(edition: Pick<Edition, 'id' | 'subscription' | 'team' | 'channel'>, due: Due, next: Due): Promise<boolean>;
  /**
   * Takes the Edition longest due: a planned one whose wait is over, a claimed one whose lease is over, or one that was
   * posting when its holder was lost, `settleMs` after its request.
   */
  claim(owner: string, leaseMs: number, settleMs: number): Promise<Claim | undefined>;
  /** Lengthens the lease. */
  renew(claim: Claim, leaseMs: number): Promise<boolean>;
  /** Notes that a request is about to be made, with the messages as they will be posted; an earlier payload stays. */
  intend(claim: Claim, payload: string, tells: readonly string[], leaseMs: number): Promise<boolean>;
  /** Notes a posted message; the last one makes the Edition `posted`. */
  record(claim: Claim, messages: readonly string[], last: boolean): Promise<boolean>;
  /** Gives it back for a while: the request certainly failed, or was not made. */
  wait(claim: Claim, ms: number, reason: string): Promise<boolean>;
  settle(claim: Claim, state: Settlement, reason: string): Promise<boolean>;
  find(id: string): Promise<Edition | undefined>;
  /** Newest due first. */
  list(team: string, limit: number, subscription?: string): Promise<Edition[]>;
  /** Everything that Editions of the subscription told or may have told. */
  told(subscription: string): Promise<Set<string>>;
  /** Posted at least so long ago, by a second request after a look had found nothing of the first; not swept yet. */
  suspects(settledMs: number, limit: number): Promise<Edition[]>;
  sweep(id: string): Promise<void>;
  /** How many there are of each state. */
  count(): Promise<Partial<Record<EditionState, number>>>;
}
