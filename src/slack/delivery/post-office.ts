import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { ComposedEdition } from '../../digest/compose-edition.ts';
import type { Claim, Edition, EditionLedger } from '../../digest/edition.ts';
import type { Subscription, SubscriptionStore } from '../../digest/subscription.ts';
import type { SlackLog } from '../slack-options.ts';
import type { DeliverySettings } from './delivery-settings.ts';

/** One message as it is posted. */
export interface EditionMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** What must be kept for editions; a part of the store. */
export interface DeliveryStore {
  readonly subscriptions: SubscriptionStore;
  readonly editions: EditionLedger;
  readonly seen: { first(key: string, forMs: number): Promise<boolean> };
}

/** Composes an edition of a subscription as of now. */
export type ComposeEdition = (
  subscription: Subscription,
  edition: Edition,
  moment: { readonly late: boolean; readonly told: ReadonlySet<string> },
) => ComposedEdition | Promise<ComposedEdition>;

/** Makes the messages of an edition: the parent, then what goes into its thread. */
export type RenderEdition = (composed: ComposedEdition, subscription: Subscription) => readonly EditionMessage[];

/** What was wrong, for a channel or for an owner. */
export type Notice =
  | { readonly kind: 'silent'; readonly days: number; readonly last: Date }
  | { readonly kind: 'failed' | 'unknown'; readonly period: string; readonly reason: string }
  | { readonly kind: 'paused'; readonly channel: string; readonly reason: string };

/** Everything that delivery works with. */
export interface PostOffice {
  readonly store: DeliveryStore;
  /** The posting client of a workspace; `undefined` when it has none (any more). */
  client(team: string): Promise<WebClient | undefined> | WebClient | undefined;
  readonly compose: ComposeEdition;
  readonly render: RenderEdition;
  /** Puts a notice into the words of a subscription's language. */
  readonly say: (notice: Notice, subscription: Subscription) => string;
  readonly now: () => Date;
  /** Milliseconds that only move forward, also while the wall clock is set. */
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly newId: () => string;
  readonly log: SlackLog;
  readonly settings: DeliverySettings;
  /** When the newest article came in. */
  readonly newestAt?: () => Date | undefined;
  /** Counts what became of editions, for metrics. */
  readonly observe?: (
    what: 'posted' | 'skipped' | 'failed' | 'unknown' | 'waiting' | 'found' | 'ambiguous' | 'lost lease',
    lagMs: number,
  ) => void;
}

/** A claim and what belongs to it. */
export interface Delivery {
  readonly claim: Claim;
  readonly subscription: Subscription;
  readonly client: WebClient;
}
