import { type Due, nextDue, type Schedule } from '../calendar/schedule.ts';
import type { DigestFilters } from './digest.ts';

/** What a channel asked for. Plain data. */
export interface SubscriptionWish {
  readonly schedule: Schedule;
  readonly filters: DigestFilters;
  /** Names of sections; all when absent. */
  readonly sections?: readonly string[];
  /** Days of notice for anniversaries; the preset ones when absent. */
  readonly leadTimes?: readonly number[];
  /** Days ahead that anniversaries and visits are told. */
  readonly ahead: number;
  /** Language of the interface: `en`, `vi`. */
  readonly language: string;
  readonly whenEmpty: 'skip' | 'line';
  readonly leapDay: '28 February' | '1 March';
  readonly muteSensitive: boolean;
}

/** Why and since when nothing is sent. */
export interface Pause {
  readonly reason: string;
  readonly at: number;
  /** A member's id, or `diplo` when the channel could not be posted to. */
  readonly by: string;
}

/** A channel's wish for a digest. The name is unique in its channel. */
export interface Subscription {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly name: string;
  /** The member who may change it, or `environment`. */
  readonly owner: string;
  readonly wish: SubscriptionWish;
  readonly paused?: Pause;
  /** Counts changes; a change against an older revision is refused. */
  readonly revision: number;
  /** The next moment it is due. It stays where it was through a pause and moves on when that ends. */
  readonly next: Due;
}

/** Who changed what, for the audit. */
export interface Change {
  readonly by: string;
  /** `added`, `changed`, `paused`, `resumed`, `removed`. */
  readonly what: string;
  readonly at: number;
}

/** One row of the audit, newest first in lists. */
export interface AuditRow extends Change {
  readonly team: string;
  readonly subscription: string;
  readonly detail: string;
}

/** Where subscriptions are kept. Each workspace sees only its own. Every change leaves a row in the audit. */
export interface SubscriptionStore {
  /** `false` when the channel has one of that name already. */
  add(subscription: Subscription, change: Change): Promise<boolean>;
  /** Saves against `subscription.revision`; the stored revision is one higher. `false` when it was changed or removed meanwhile. */
  save(subscription: Subscription, change: Change): Promise<boolean>;
  remove(team: string, id: string, change: Change): Promise<boolean>;
  find(team: string, id: string): Promise<Subscription | undefined>;
  /** By channel and name. */
  list(team: string, channel?: string): Promise<Subscription[]>;
  /** Not paused and due at or before the moment, earliest first, over all workspaces. */
  due(moment: Date, limit: number): Promise<Subscription[]>;
  audit(team: string, limit: number): Promise<AuditRow[]>;
  /** Removes everything of a workspace. */
  purge(team: string): Promise<void>;
}

/** What a new subscription starts with where nothing was said. */
const PRESET_WISH: Omit<SubscriptionWish, 'schedule'> = {
  filters: {},
  ahead: 30,
  language: 'en',
  whenEmpty: 'skip',
  leapDay: '28 February',
  muteSensitive: false,
};

/** A Subscription that is first due after `now`. */
export function createSubscription(
  made: Pick<Subscription, 'id' | 'team' | 'channel' | 'name' | 'owner'> & {
    readonly wish: Partial<SubscriptionWish> & Pick<SubscriptionWish, 'schedule'>;
  },
  now: Date,
): Subscription {
  const wish = { ...PRESET_WISH, ...made.wish };
  return { ...made, wish, revision: 1, next: nextDue(wish.schedule, now) };
}

/** The same with another wish; it is next due after `now` when the schedule changed. */
export function changeWish(subscription: Subscription, wish: Partial<SubscriptionWish>, now: Date): Subscription {
  const changed = { ...subscription.wish, ...wish };
  const next = wish.schedule ? nextDue(wish.schedule, now) : subscription.next;
  return { ...subscription, wish: changed, next };
}

/** The same, silent until it is resumed. */
export function pauseSubscription(subscription: Subscription, pause: Pause): Subscription {
  return { ...subscription, paused: pause };
}

/** The same, next due after `now`: what fell into the pause is not sent. */
export function resumeSubscription({ paused: _, ...subscription }: Subscription, now: Date): Subscription {
  return { ...subscription, next: nextDue(subscription.wish.schedule, now) };
}

/** Whether a member may change it: its owner, or a workspace admin. */
export function mayChange(
  subscription: Subscription,
  member: { readonly user: string; readonly admin?: boolean },
): boolean {
  return member.user === subscription.owner || member.admin === true;
}
