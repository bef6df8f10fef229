/** How editions are delivered. All times in milliseconds. */
export interface DeliverySettings {
  /** How long a process holds an edition without a sign of life. */
  readonly lease: number;
  /** How long Slack may take to land a request whose answer was lost. */
  readonly settle: number;
  /** How long an answer of Slack is waited for. */
  readonly timeout: number;
  /** Between two posts to one channel. */
  readonly pace: number;
  /** An edition this late is looked up before it is posted: the database may be older than the channel. */
  readonly lateGuard: number;
  /** An edition later than this is skipped. */
  readonly catchUp: number;
  /** Whether channel histories may be read. Without it a lost answer ends as `unknown`, never as a second post. */
  readonly mayReadHistory: boolean;
  /** Requests for one edition before it is given up. */
  readonly attempts: number;
  /** Editions posted at the same time. */
  readonly together: number;
  /** Days without a new article after which the channel is told; 0 never tells. */
  readonly silenceDays: number;
  /** Notes a request before making it. Only a proof that this is needed switches it off. */
  readonly noteIntent: boolean;
}

const MINUTE = 60_000;

/** Settings for Slack as it is: a request lands within two minutes or not at all. */
export const DELIVERY: DeliverySettings = {
  lease: MINUTE,
  settle: 2 * MINUTE,
  timeout: 10_000,
  pace: 1000,
  lateGuard: 10 * MINUTE,
  catchUp: 12 * 60 * MINUTE,
  mayReadHistory: true,
  attempts: 12,
  together: 16,
  silenceDays: 14,
  noteIntent: true,
};
