import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { FetchFunction } from '@slack/web-api';
import { blockFaults, viewFaults } from './fake-slack-blocks.ts';

type Json = Record<string, unknown>;

/** A message as the stand-in keeps it. */
interface FakeMessage extends Json {
  ts: string;
  text: string;
  blocks: Json[];
  thread_ts?: string;
  user?: string;
}

/** A channel or direct conversation. */
interface FakeChannel {
  readonly id: string;
  readonly hasBot: boolean;
  readonly messages: FakeMessage[];
}

/** What only one person sees. */
interface FakeEphemeral {
  readonly channel: string;
  readonly user: string;
  message: FakeMessage | undefined;
}

/** An opened modal; the last of `views` is on top. */
interface FakeView extends Json {
  id: string;
  hash: string;
  type: string;
  blocks: Json[];
}

/** One call of the Web API, with its answer. */
interface FakeCall {
  readonly method: string;
  readonly args: Json;
  readonly token: string;
  readonly error?: string;
}

/** The scopes that methods need; a method that is not here is unknown to the stand-in. */
export const METHOD_SCOPES: Readonly<Record<string, string | undefined>> = {
  'auth.test': undefined,
  'apps.connections.open': undefined,
  'oauth.v2.access': undefined,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.unfurl': 'links:write',
  'chat.getPermalink': undefined,
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  'conversations.info': 'channels:read',
  'conversations.open': 'im:write',
  'views.open': undefined,
  'views.push': undefined,
  'views.update': undefined,
  'views.publish': undefined,
  'users.info': 'users:read',
  'assistant.threads.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
};

const REQUIRED = ['commands', 'chat:write', 'app_mentions:read', 'im:history'];

/** A response_url is good for this many uses, in this time. */
const USES = 5;
const USABLE_FOR = 30 * 60 * 1000;

export interface FakeSlackOptions {
  /** Beyond the required ones. */
  readonly scopes?: readonly string[];
  readonly now?: () => Date;
  /** Where answers to a request are to be sent. */
  readonly responseHost?: string;
  /** Where files are to be sent. */
  readonly uploadHost?: string;
  /** Where Socket Mode connects to. */
  readonly socketUrl?: string;
  readonly users?: Readonly<Record<string, { locale?: string; tz?: string; is_admin?: boolean }>>;
}

/** A stand-in for Slack that takes the bot's calls, keeps what they make, and refuses what Slack refuses. */
export interface FakeSlack {
  readonly fetch: FetchFunction;
  readonly receiver: Receiver;
  readonly channels: Map<string, FakeChannel>;
  readonly ephemerals: FakeEphemeral[];
  readonly views: FakeView[];
  readonly homes: Map<string, FakeView>;
  readonly files: { name: string; content: string; channel: string; thread: string | undefined }[];
  readonly unfurls: Json[];
  readonly calls: FakeCall[];
  /** Everything refused, with its reason. A test of good behaviour expects none. */
  readonly refusals: string[];
  /** Forgets what was said and called so far, for long runs; addresses in use stay. */
  forget(): void;
  /** Makes the next call of a method fail with Slack's code, an HTTP status, or a broken connection after it was done. */
  failNext(method: string, how: string | number | 'broken after'): void;
  /** A new address that answers one request. `original` is what it may replace. */
  responseUrl(channel: string, user: string, original?: FakeMessage | FakeEphemeral): string;
  trigger(): string;
  /** Puts a message of a person into a channel. */
  say(channel: string, user: string, text: string, thread?: string): FakeMessage;
  /** Delivers a request to the app and waits until it is dealt with. Gives what was acknowledged with. */
  deliver(body: Json, retryNum?: number): Promise<{ acks: unknown[] }>;
  command(text: string, from?: { user?: string; channel?: string }): Json;
  mention(text: string, from?: { user?: string; channel?: string; thread?: string }): Json;
  direct(text: string, from?: { user?: string; thread?: string }): Json;
  /** The press of a button that carries this label, in a message, an ephemeral answer or a view. */
  press(label: string, where: FakeMessage | FakeEphemeral | FakeView, from?: { user?: string; channel?: string }): Json;
  /** What a person sees last in private. */
  lastPrivate(): FakeMessage;
}

/** Creates one with channels C1, C2 without the bot and C3 shared with others, and a direct conversation D1. */
export function createFakeSlack(options: FakeSlackOptions = {}): FakeSlack {
  const now = options.now ?? (() => new Date(1_700_000_000_000));
  const scopes = new Set([...REQUIRED, ...(options.scopes ?? [])]);
  let app: App | undefined;
  let serial = 0;
  const next = (): number => {
    serial += 1;
    return serial;
  };
  const stamp = (): string => `1700000000.${String(next()).padStart(6, '0')}`;
  const channels = new Map<string, FakeChannel>(
    [
      { id: 'C1', hasBot: true, messages: [] },
      { id: 'C2', hasBot: false, messages: [] },
      { id: 'C3', hasBot: true, messages: [] },
      { id: 'D1', hasBot: true, messages: [] },
    ].map((channel) => [channel.id, channel]),
  );
  const ephemerals: FakeEphemeral[] = [];
  const views: FakeView[] = [];
  const homes = new Map<string, FakeView>();
  const files: FakeSlack['files'] = [];
  const uploads = new Map<string, { name: string; content: string }>();
  const unfurls: Json[] = [];
  const calls: FakeCall[] = [];
  const refusals: string[] = [];
  const failures = new Map<string, (string | number)[]>();
  const triggers = new Set<string>();
  const urls = new Map<
    string,
    { channel: string; user: string; original: FakeMessage | FakeEphemeral | undefined; uses: number; until: number }
  >();

  class Refusal extends Error {}
  const refuse = (code: string, why = ''): never => {
    refusals.push(`${code} ${why}`.trim());
    throw new Refusal(code);
  };
  const checkBlocks = (blocks: unknown): Json[] => {
    if (blocks === undefined) return [];
    const faults = blockFaults(blocks, 'message');
    if (faults.length > 0)
      refuse(faults.includes('msg_blocks_too_long') ? 'msg_blocks_too_long' : 'invalid_blocks', faults.join('; '));
    return blocks as Json[];
  };
  /** A member's id stands for the direct conversation with them. */
  const channelOf = (id: unknown): FakeChannel =>
    channels.get(String(id).startsWith('U') ? 'D1' : String(id)) ?? refuse('channel_not_found', String(id));
  const takeTrigger = (trigger: unknown): void => {
    if (!triggers.delete(String(trigger))) refuse('expired_trigger_id');
  };
  const checkView = (view: unknown): Json => {
    const faults = viewFaults(view);
    if (faults.length > 0) refuse('invalid_arguments', faults.join('; '));
    return view as Json;
  };
  const newView = (view: Json): FakeView => ({
    ...view,
    id: `V${next()}`,
    hash: `h${next()}`,
    type: String(view.type),
    blocks: view.blocks as Json[],
  });
  const newMessage = (args: Json, user = 'UBOT'): FakeMessage => {
    const text = String(args.text ?? '');
    const blocks = checkBlocks(args.blocks);
    if (text === '' && blocks.length === 0) refuse('no_text');
    if (text.length > 4000) refuse('msg_too_long', `${text.length}`);
    if (blocks.length > 0 && text === '') refuse('no_fallback_text');
    return { ...args, ts: stamp(), text, blocks, user };
  };

  const methods: Record<string, (args: Json) => Json> = {
    // The code that the browser brings back names the workspace that is installed.
    'oauth.v2.access': (args) => ({
      ...(args.grant_type === 'refresh_token' && {
        refresh_token: `${String(args.refresh_token)}+`,
        expires_in: 43_200,
      }),
      access_token: `xoxb-${String(args.code ?? args.refresh_token)}`,
      token_type: 'bot',
      scope: REQUIRED.join(','),
      bot_user_id: 'UBOT',
      app_id: 'A1',
      team: { id: String(args.code), name: 'Desk' },
      enterprise: null,
      authed_user: { id: 'U1' },
      is_enterprise_install: false,
    }),
    'apps.connections.open': () => (options.socketUrl === undefined ? refuse('no_socket') : { url: options.socketUrl }),
    'auth.test': () => ({ user_id: 'UBOT', bot_id: 'B1', team_id: 'T1' }),
    'chat.postMessage': (args) => {
      const channel = channelOf(args.channel);
      if (!channel.hasBot) refuse('not_in_channel', channel.id);
      if (args.thread_ts !== undefined && !channel.messages.some(({ ts }) => ts === args.thread_ts))
        refuse('thread_not_found', String(args.thread_ts));
      if (args.unfurl_links !== 'false' || args.unfurl_media !== 'false') refuse('unfurls', 'left on');
      const message = newMessage(args);
      channel.messages.push(message);
      return { ts: message.ts, channel: channel.id, message };
    },
    'chat.postEphemeral': (args) => {
      channelOf(args.channel);
      ephemerals.push({ channel: String(args.channel), user: String(args.user), message: newMessage(args) });
      return { message_ts: stamp() };
    },
    'chat.update': (args) => {
      const message = channelOf(args.channel).messages.find(({ ts }) => ts === args.ts);
      if (!message) return refuse('message_not_found');
      Object.assign(message, { text: String(args.text), blocks: checkBlocks(args.blocks) });
      return { ts: message.ts };
    },
    'chat.delete': () => ({}),
    'chat.unfurl': (args) => {
      for (const unfurl of Object.values(args.unfurls as Json)) checkBlocks((unfurl as Json).blocks);
      unfurls.push(args);
      return {};
    },
    'chat.getPermalink': (args) => ({ permalink: `https://example.slack.com/${args.channel}/${args.message_ts}` }),
    'conversations.history': (args) => ({
      messages: [...channelOf(args.channel).messages].reverse().filter(({ thread_ts: root }) => root === undefined),
    }),
    'conversations.replies': (args) => {
      const thread = channelOf(args.channel).messages.filter(
        ({ ts, thread_ts: root }) => ts === args.ts || root === args.ts,
      );
      return thread.length > 0 ? { messages: thread } : refuse('thread_not_found');
    },
    'conversations.info': (args) => ({
      channel: { id: channelOf(args.channel).id, is_ext_shared: args.channel === 'C3' },
    }),
    'conversations.open': () => ({ channel: { id: 'D1' } }),
    'views.open': (args) => {
      takeTrigger(args.trigger_id);
      const view = newView(checkView(args.view));
      views.length = 0;
      views.push(view);
      return { view };
    },
    'views.push': (args) => {
      takeTrigger(args.trigger_id);
      if (views.length >= 3) refuse('push_limit_reached');
      const view = newView(checkView(args.view));
      views.push(view);
      return { view };
    },
    'views.update': (args) => {
      const view = views.find(({ id }) => id === args.view_id);
      if (!view) return refuse('not_found');
      if (args.hash !== undefined && args.hash !== view.hash) refuse('hash_conflict');
      Object.assign(view, checkView(args.view), { hash: `h${next()}` });
      return { view };
    },
    'views.publish': (args) => {
      const view = newView(checkView(args.view));
      homes.set(String(args.user_id), view);
      return { view };
    },
    'users.info': (args) => ({ user: { id: args.user, ...(options.users?.[String(args.user)] ?? {}) } }),
    'assistant.threads.setStatus': () => ({}),
    'assistant.threads.setSuggestedPrompts': () => ({}),
    'files.getUploadURLExternal': (args) => {
      const id = `F${next()}`;
      uploads.set(id, { name: String(args.filename), content: '' });
      return { upload_url: `${options.uploadHost ?? 'https://files.slack.com'}/upload/${id}`, file_id: id };
    },
    'files.completeUploadExternal': (args) => {
      for (const { id } of args.files as { id: string }[]) {
        const upload = uploads.get(id);
        if (!upload) return refuse('file_not_found');
        const thread = args.thread_ts === undefined ? undefined : String(args.thread_ts);
        files.push({ ...upload, channel: channelOf(args.channel_id).id, thread });
      }
      return { files: args.files };
    },
  };

  const answer = (body: Json, status = 200): Response =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

  const callMethod = (method: string, args: Json, token: string): Response => {
    const planned = failures.get(method)?.shift();
    if (typeof planned === 'number') return answer({ ok: false, error: 'planned' }, planned);
    let error: string | undefined;
    let made: Json = {};
    try {
      if (planned !== undefined && planned !== 'broken after') throw new Refusal(planned);
      if (!(method in METHOD_SCOPES)) refuse('unknown_method', method);
      const scope = METHOD_SCOPES[method];
      if (scope !== undefined && !scopes.has(scope)) throw new Refusal('missing_scope');
      made = (methods[method] ?? (() => refuse('unknown_method', method)))(args);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      error = cause.message;
    }
    calls.push({ method, args, token, ...(error !== undefined && { error }) });
    if (planned === 'broken after') throw new TypeError('fetch failed');
    return answer(error === undefined ? { ok: true, ...made } : { ok: false, error });
  };

  const respond = (url: string, body: Json): Response => {
    const entry = urls.get(url);
    if (!entry || entry.uses >= USES || entry.until <= now().getTime()) {
      refusals.push('used_url');
      return answer({ ok: false, error: 'used_url' }, 404);
    }
    entry.uses += 1;
    calls.push({ method: 'response_url', args: body, token: '' });
    try {
      const message = newMessage(body);
      const original = entry.original;
      if (body.replace_original === true && original) {
        if ('message' in original) original.message = message;
        else Object.assign(original, { text: message.text, blocks: message.blocks });
      } else if (body.response_type === 'in_channel') channelOf(entry.channel).messages.push(message);
      else ephemerals.push({ channel: entry.channel, user: entry.user, message });
      return answer({ ok: true });
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      return answer({ ok: false, error: cause.message }, 400);
    }
  };

  const fetch: FetchFunction = async (input, init) => {
    const url = new URL(input);
    if (url.pathname.startsWith('/upload/')) {
      const upload = uploads.get(url.pathname.slice('/upload/'.length));
      if (upload) upload.content = await contentOf(init?.body);
      return new Response('OK', { status: 200 });
    }
    if (urls.has(url.href) || url.pathname.startsWith('/respond/'))
      return respond(url.href, JSON.parse(String(init?.body)) as Json);
    const method = url.pathname.replace(/^\/api\//, '');
    const token = (new Headers(init?.headers).get('authorization') ?? '').replace('Bearer ', '');
    return callMethod(method, readArguments(String(init?.body ?? '')), token);
  };

  const receiver: Receiver = {
    init: (made) => {
      app = made;
    },
    start: async () => {},
    stop: async () => {},
  };

  const envelope = (event: Json): Json => ({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${next()}`,
    authorizations: [
      { team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
  });

  const slack: FakeSlack = {
    fetch,
    receiver,
    channels,
    ephemerals,
    views,
    homes,
    files,
    unfurls,
    forget() {
      for (const list of [calls, ephemerals, unfurls, files]) list.length = 0;
      for (const { messages } of channels.values()) messages.length = 0;
    },
    calls,
    refusals,
    failNext(method, how) {
      failures.set(method, [...(failures.get(method) ?? []), how]);
    },
    responseUrl(channel, user, original) {
      const url = `${options.responseHost ?? 'https://hooks.slack.com'}/respond/${next()}`;
      urls.set(url, { channel, user, original, uses: 0, until: now().getTime() + USABLE_FOR });
      return url;
    },
    trigger() {
      const trigger = `trigger${next()}`;
      triggers.add(trigger);
      return trigger;
    },
    say(channel, user, text, thread) {
      const message: FakeMessage = { ts: stamp(), text, blocks: [], user, ...(thread && { thread_ts: thread }) };
      channelOf(channel).messages.push(message);
      return message;
    },
    async deliver(body, retryNum) {
      const acks: unknown[] = [];
      const event: ReceiverEvent = {
        body,
        ack: async (response: unknown) => {
          acks.push(response);
        },
        ...(retryNum !== undefined && { retryNum }),
      };
      await app?.processEvent(event);
      return { acks };
    },
    command(text, { user = 'U1', channel = 'C1' } = {}) {
      return {
        command: '/diplo',
        text,
        team_id: 'T1',
        user_id: user,
        channel_id: channel,
        channel_name: 'news',
        trigger_id: slack.trigger(),
        response_url: slack.responseUrl(channel, user),
      };
    },
    mention(text, { user = 'U1', channel = 'C1', thread } = {}) {
      const { ts } = slack.say(channel, user, `<@UBOT> ${text}`, thread);
      const root = thread === undefined ? {} : { thread_ts: thread };
      return envelope({ type: 'app_mention', user, channel, ts, ...root, text: `<@UBOT> ${text}`, team: 'T1' });
    },
    direct(text, { user = 'U1', thread } = {}) {
      const { ts } = slack.say('D1', user, text, thread);
      const root = thread === undefined ? {} : { thread_ts: thread };
      return envelope({ type: 'message', channel_type: 'im', user, channel: 'D1', ts, ...root, text, team: 'T1' });
    },
    press(label, where, { user = 'U1', channel = 'C1' } = {}) {
      const message = 'message' in where ? (where as FakeEphemeral).message : (where as FakeMessage | FakeView);
      const buttons = (message?.blocks ?? []).flatMap((block) =>
        (Array.isArray(block.elements) ? (block.elements as Json[]) : []).map((element) => ({ block, element })),
      );
      const found = buttons.find(({ element }) => (element.text as Json | undefined)?.text === label);
      if (!found) throw new Error(`no button "${label}"`);
      const action = { ...found.element, block_id: 'b', action_ts: stamp() };
      const base = {
        type: 'block_actions',
        team: { id: 'T1' },
        user: { id: user, team_id: 'T1' },
        trigger_id: slack.trigger(),
        actions: [action],
      };
      if (message && 'hash' in message)
        return {
          ...base,
          view: { state: { values: {} }, ...message },
          container: { type: 'view', view_id: message.id },
        };
      const isPrivate = 'message' in where;
      return {
        ...base,
        channel: { id: channel },
        response_url: slack.responseUrl(channel, user, where as FakeMessage | FakeEphemeral),
        container: { type: 'message', message_ts: message?.ts, channel_id: channel, is_ephemeral: isPrivate },
        ...(!isPrivate && { message }),
      };
    },
    lastPrivate() {
      const last = ephemerals.at(-1)?.message;
      if (!last) throw new Error('nothing private was said');
      return last;
    },
  };
  return slack;
}

function readArguments(body: string): Json {
  const args: Json = {};
  for (const [key, value] of new URLSearchParams(body))
    args[key] = ['blocks', 'view', 'unfurls', 'files', 'prompts', 'metadata'].includes(key) ? JSON.parse(value) : value;
  return args;
}

async function contentOf(body: unknown): Promise<string> {
  if (typeof body === 'string') return body;
  return new Response(body instanceof FormData ? body : null).text();
}

/** Everything that a message or view shows, as plain words in reading order. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const { type, text, elements, rows, blocks, title, label, user_id: user } = value as Json;
  if (type === 'rich_text_section' || type === 'rich_text_quote' || type === 'rich_text_preformatted')
    return (elements as Json[])
      .map((leaf) => (leaf.type === 'user' ? `@${String(leaf.user_id)}` : String(leaf.text)))
      .join('');
  if (user) return `@${String(user)}`;
  const own = typeof text === 'string' ? text : wordsOf(text);
  return [wordsOf(title), wordsOf(label), blocks ? '' : own, wordsOf(elements), wordsOf(rows), wordsOf(blocks)]
    .filter(Boolean)
    .join('\n');
}
