import { createLocalViews, type LocalView, type LocalViews } from './local-views.ts';
import { identifyBlocks, type LocalFile, type LocalMessage, type MessageDraft } from './message.ts';
import { createTickets, type Tickets } from './tickets.ts';
import { BOT_USER, channels, type LocalChannel, type LocalUser, people, VISITOR } from './workspace.ts';

/** Messages kept in a channel; the oldest go first. */
const KEPT = 500;

/** What changed in the local Slack, for whoever shows it. */
export type Change =
  | { readonly type: 'message'; readonly message: LocalMessage }
  | { readonly type: 'removed'; readonly channel: string; readonly ts: string }
  | { readonly type: 'modals'; readonly modals: readonly LocalView[] }
  | { readonly type: 'home'; readonly home: LocalView | undefined }
  | { readonly type: 'status'; readonly channel: string; readonly thread_ts: string; readonly status: string }
  | { readonly type: 'prompts'; readonly prompts: readonly Prompt[] };

/** A suggestion shown above an empty conversation. */
interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** A workspace of one visitor and one bot, in memory. */
export interface LocalSlack {
  readonly now: () => Date;
  readonly tickets: Tickets;
  readonly views: LocalViews;
  readonly files: Map<string, LocalFile>;
  findChannel(id: string): LocalChannel | undefined;
  findUser(id: string): LocalUser | undefined;
  /** Changes how the visitor reads: language and time zone. */
  setVisitor(profile: Partial<Pick<LocalUser, 'locale' | 'tz'>>): void;
  /** All messages of a channel, oldest first, those in threads and those only for the visitor among them. */
  messages(channel: string): readonly LocalMessage[];
  findMessage(channel: string, ts: string): LocalMessage | undefined;
  post(draft: MessageDraft): LocalMessage;
  /** Changes a message in place; `undefined` when it is gone. */
  change(channel: string, ts: string, fields: Partial<LocalMessage>): LocalMessage | undefined;
  remove(channel: string, ts: string): boolean;
  setStatus(channel: string, threadTs: string, status: string): void;
  prompts(): readonly Prompt[];
  setPrompts(prompts: readonly Prompt[]): void;
  /** Hears every change until the returned function is called. */
  listen(heard: (change: Change) => void): () => void;
  /** A message's name: seconds and a counter, later than every one before. */
  nextTs(): string;
}

/** Builds an empty local Slack. `now` dates its messages and ages its tickets. */
export function createLocalSlack(now: () => Date): LocalSlack {
  const byChannel = new Map<string, LocalMessage[]>(channels.map(({ id }) => [id, []]));
  const listeners = new Set<(change: Change) => void>();
  const members = new Map(people.map((person) => [person.id, person]));
  let prompts: readonly Prompt[] = [];
  let lastMicros = 0;
  const tell = (change: Change): void => {
    for (const heard of listeners) heard(change);
  };
  const views = createLocalViews((kind) => {
    tell(kind === 'home' ? { type: 'home', home: views.home() } : { type: 'modals', modals: views.modals() });
  });
  const slack: LocalSlack = {
    now,
    tickets: createTickets(now),
    views,
    files: new Map(),
    findChannel: (id) => channels.find((channel) => channel.id === id),
    findUser: (id) => members.get(id),
    setVisitor(profile) {
      const visitor = members.get(VISITOR);
      if (visitor) members.set(VISITOR, { ...visitor, ...profile });
    },
    messages: (channel) => byChannel.get(channel) ?? [],
    findMessage: (channel, ts) => byChannel.get(channel)?.find((message) => message.ts === ts),
    post(draft) {
      const message: LocalMessage = {
        ...draft,
        ...(draft.blocks && { blocks: identifyBlocks(draft.blocks) }),
        type: 'message',
        ts: slack.nextTs(),
      };
      const list = byChannel.get(draft.channel) ?? [];
      list.push(message);
      if (list.length > KEPT) list.shift();
      byChannel.set(draft.channel, list);
      if (draft.thread_ts && draft.user === BOT_USER) slack.setStatus(draft.channel, draft.thread_ts, '');
      tell({ type: 'message', message });
      return message;
    },
    change(channel, ts, fields) {
      const list = byChannel.get(channel);
      const index = list?.findIndex((message) => message.ts === ts) ?? -1;
      const old = list?.[index];
      if (!list || !old) return undefined;
      const blocks = fields.blocks && { blocks: identifyBlocks(fields.blocks) };
      const message: LocalMessage = { ...old, ...fields, ...blocks, type: 'message', channel, ts };
      list[index] = message;
      tell({ type: 'message', message });
      return message;
    },
    remove(channel, ts) {
      const list = byChannel.get(channel);
      const index = list?.findIndex((message) => message.ts === ts) ?? -1;
      if (!list || index < 0) return false;
      list.splice(index, 1);
      tell({ type: 'removed', channel, ts });
      return true;
    },
    setStatus(channel, threadTs, status) {
      tell({ type: 'status', channel, thread_ts: threadTs, status });
    },
    prompts: () => prompts,
    setPrompts(next) {
      prompts = next;
      tell({ type: 'prompts', prompts });
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    nextTs() {
      lastMicros = Math.max(now().getTime() * 1000, lastMicros + 1);
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
    },
  };
  return slack;
}
