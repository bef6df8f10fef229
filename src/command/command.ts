import type { Day } from '../calendar/day.ts';
import type { EditionLedger } from '../digest/edition.ts';
import type { SubscriptionStore } from '../digest/subscription.ts';
import type { VerdictStore } from '../digest/verdict-store.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../wording/words.ts';
import type { Reply } from './reply.ts';

/** Who asks, from where, on which day. Nothing here is trusted further than its type. */
export interface Request {
  /** What follows the command's name, trimmed and capped. */
  readonly text: string;
  /** What "today" is for this reader. */
  readonly on: Day;
  readonly words: Words;
  /** 0-based page of results. */
  readonly page: number;
  /** Results a page. */
  readonly limit: number;
  /** The thread's previous question, for follow-ups. */
  readonly previous?: string;
  readonly asker?: Asker;
}

/** A member of a workspace in a conversation. */
export interface Asker {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** IANA zone of the reader's profile, where it may be read. */
  readonly zone?: string;
  /** Whether the workspace says that the reader is an admin; absent when it may not be asked. */
  readonly admin?: boolean;
}

/** One thing Diplo can be told to do: one file, one line in `index.ts`. */
export interface Command {
  readonly name: string;
  /** Other words for it. */
  readonly aliases?: readonly string[];
  /** What follows the name, for help: `<words> [filters]`. */
  readonly usage: string;
  /** What help says of it, per language. */
  describe(words: Words): string;
  run(request: Request, desk: Desk): Promise<Reply>;
}

/** What commands work with. `library()` is the snapshot that serves now. */
export interface Desk {
  library(): Library;
  readonly now: () => Date;
  /** Where channels' wishes are kept; absent in a terminal. */
  readonly subscriptions?: SubscriptionStore;
  /** What channels were told. */
  readonly editions?: Pick<EditionLedger, 'told'>;
  /** What admins decided about anniversaries. */
  readonly verdicts?: VerdictStore;
  /** A new id, unlike any other. */
  readonly newId: () => string;
  /** Lines that other parts add to `status`: next digests, last errors. */
  health?(
    asker: Asker | undefined,
    words: Words,
  ): Promise<readonly { readonly name: string; readonly value: string }[]>;
}
