import type { Receiver } from '@slack/bolt';
import type { FetchFunction } from '@slack/web-api';
import type { Request } from '../command/command.ts';
import type { Reply, ReplyPart } from '../command/reply.ts';
import type { Words } from '../wording/words.ts';
import type { SlackReceiver } from './receivers/slack-receiver.ts';

/** Runs one line as typed after `/diplo` and says what comes of it. */
type Run = (line: string, request: Omit<Request, 'text'>) => Promise<Reply>;

/** Where the app writes what happened: fields that name no person and hold no text, and a sentence. */
export interface SlackLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What the operator decides. */
export interface SlackSettings {
  /** Whether channels shared with other organisations get answers; `false` when absent. */
  readonly allowSlackConnect?: boolean;
  /** Whether the app has Slack's agent view: direct messages are then answered in threads. */
  readonly agentView?: boolean;
  /** IANA zone of "today" for readers whose own is not known; UTC when absent. */
  readonly zone?: string;
  /** How to reach the operator: an address or a link, shown on the Home tab. */
  readonly support?: string;
  /** Hosts of the operator's own article pages, for link previews; none when absent. */
  readonly articleDomains?: readonly string[];
  /** Results a page; 5 when absent. */
  readonly pageSize?: number;
  /** Requests a minute for each person; 30 when absent. */
  readonly requestsPerMinute?: number;
  /** Milliseconds that an answer may take before the reader gets an apology; 8,000 when absent. */
  readonly answerWithin?: number;
}

/** A person in a place. */
export interface Reader {
  readonly team: string;
  readonly user: string;
  readonly words: Words;
  readonly zone?: string;
  readonly admin?: boolean;
}

/** What the Home tab shows beyond what commands say. */
interface Home {
  /** The digests of the channels that this person may see, with their *Change* buttons. */
  subscriptions?(reader: Reader): Promise<readonly ReplyPart[]>;
  /** The meetings of late; the digest's preview stands in when absent. */
  recent?(reader: Reader): Promise<readonly ReplyPart[]>;
}

/** The last question of each thread, for follow-ups. */
export interface Threads {
  get(team: string, channel: string, thread: string): Promise<string | undefined>;
  set(team: string, channel: string, thread: string, question: string): Promise<void>;
}

/** Deliveries already taken. `claim` is `true` for the first caller of a key only, across processes if it is durable. */
export interface Claims {
  claim(key: string): Promise<boolean>;
}

/** What a reader thought of an answer. */
export interface Feedback {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The timestamp of the message judged: one vote a person and message. */
  readonly message: string;
  readonly vote: 'good' | 'bad';
  /** The question as understood. */
  readonly about: string;
  readonly reason?: string;
  readonly detail?: string;
}

/** What became of one request, for metrics. Times in milliseconds from receipt; absent where nothing was sent. */
export interface Observation {
  readonly surface: string;
  readonly outcome: 'answered' | 'failed' | 'repeated' | 'limited' | 'outside';
  readonly ack?: number;
  readonly reply?: number;
}

/** Everything that the Slack app is made from. It imports no engine and keeps no state that a restart would lose. */
export interface SlackOptions {
  /** A SlackReceiver, or any receiver of Bolt's. */
  readonly receiver: Receiver & Partial<SlackReceiver>;
  /** The bot's token; absent where workspaces install the app themselves and the receiver finds theirs. */
  readonly token?: string;
  readonly fetch?: FetchFunction;
  /** Slack's API, or a stand-in for it; ends in `/`. */
  readonly apiUrl?: string;
  readonly run: Run;
  /** The names and aliases of commands: a mention that starts with one is that command, any other is a question. */
  readonly commandNames: readonly string[];
  readonly words: (locale: string | undefined) => Words;
  readonly now: () => Date;
  readonly log: SlackLog;
  readonly settings?: SlackSettings;
  readonly home?: Home;
  readonly threads?: Threads;
  readonly claims?: Claims;
  readonly feedback?: (feedback: Feedback) => Promise<void>;
  /** Finds the Reply for one of the operator's article pages, for link previews. */
  readonly preview?: (url: string) => Promise<Reply | undefined>;
  /** Forgets a workspace that removed the app. */
  readonly purge?: (workspace: { readonly team?: string; readonly enterprise?: string }) => Promise<void>;
  readonly observe?: (observation: Observation) => void;
  /** Told once when Slack will not take the bot's token any more: report unhealthy and end the process. */
  readonly onFatal?: (cause: Error) => void;
}
