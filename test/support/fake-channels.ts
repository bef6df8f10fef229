/** What the next request meets: its fate decides what is stored and what the client hears. */
export type Fate =
  | 'ok'
  /** 429 with Retry-After of one second; nothing stored. */
  | 'limited'
  /** 500 before anything is stored. */
  | 'error before'
  /** 500 after it is stored. */
  | 'error after'
  /** Stored, and the answer never comes. */
  | 'lost'
  /** Stored later; the answer never comes. */
  | 'late'
  /** Any error of the platform, definite unless Slack says otherwise. */
  | { readonly error: string };

export interface FakeMessage {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly blocks?: unknown;
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> };
  /** When it can first be read. */
  readonly visibleAt: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** The connection is dropped (`lost`) or left open until the client gives up (`late`). */
  readonly silent?: 'drop' | 'hang';
}

export interface FakeChannelsOptions {
  readonly now: () => number;
  /** The fate of each post, asked in order. */
  readonly fate: () => Fate;
  /** How long a `late` message takes. */
  readonly lateMs?: number;
  /** How long history takes to show a message. */
  readonly lagMs?: number;
  readonly historyError?: string;
  /** Every other request for history is answered 429. */
  readonly limitHistory?: boolean;
}

/** The part of Slack that editions meet: posting, reading back with metadata in pages, deleting. */
export interface FakeChannels {
  readonly messages: readonly FakeMessage[];
  readonly calls: readonly { readonly method: string; readonly params: Record<string, string> }[];
  call(method: string, params: Record<string, string>): Answer;
}

export function createFakeChannels(options: FakeChannelsOptions): FakeChannels {
  const messages: FakeMessage[] = [];
  const calls: { method: string; params: Record<string, string> }[] = [];
  const { now, fate, lateMs = 0, lagMs = 0, historyError, limitHistory } = options;
  let last = 0;
  let reads = 0;

  const store = (params: Record<string, string>, delay: number): FakeMessage => {
    const micros = Math.max(last + 1, (now() + delay) * 1000);
    last = micros;
    const message = {
      ts: `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`,
      channel: params.channel ?? '',
      text: params.text ?? '',
      ...(params.thread_ts && { thread_ts: params.thread_ts }),
      ...(params.blocks && { blocks: JSON.parse(params.blocks) }),
      ...(params.metadata && { metadata: JSON.parse(params.metadata) }),
      visibleAt: now() + delay + lagMs,
    };
    messages.push(message);
    return message;
  };

  const post = (params: Record<string, string>): Answer => {
    const next = fate();
    if (typeof next === 'object') return json({ ok: false, error: next.error });
    if (next === 'limited') return { status: 429, headers: { 'retry-after': '1' }, body: '' };
    if (next === 'error before') return { status: 500, headers: {}, body: 'no' };
    const message = store(params, next === 'late' ? lateMs : 0);
    if (next === 'error after') return { status: 500, headers: {}, body: 'no' };
    if (next === 'lost') return { ...json({}), silent: 'drop' };
    if (next === 'late') return { ...json({}), silent: 'hang' };
    return json({ ok: true, channel: message.channel, ts: message.ts, message: {} });
  };

  const read = (params: Record<string, string>, thread: string | undefined): Answer => {
    if (limitHistory && reads++ % 2 === 1) return { status: 429, headers: { 'retry-after': '60' }, body: '' };
    if (historyError) return json({ ok: false, error: historyError });
    const all = messages
      .filter(
        (one) =>
          one.channel === params.channel && one.visibleAt <= now() && Number(one.ts) >= Number(params.oldest ?? 0),
      )
      .filter((one) => (thread ? one.thread_ts === thread || one.ts === thread : !one.thread_ts))
      .sort((a, b) => Number(b.ts) - Number(a.ts));
    const from = Number(params.cursor ?? 0);
    const limit = Number(params.limit ?? 15);
    const page = all.slice(from, from + limit).map(({ visibleAt: _, metadata, ...one }) => ({
      ...one,
      ...(params.include_all_metadata === 'true' && { metadata }),
    }));
    const more = from + limit < all.length;
    return json({
      ok: true,
      messages: page,
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + limit) : '' },
    });
  };

  return {
    messages,
    calls,
    call(method, params) {
      calls.push({ method, params });
      if (method === 'chat.postMessage') return post(params);
      if (method === 'conversations.history') return read(params, undefined);
      if (method === 'conversations.replies') return read(params, params.ts);
      if (method === 'chat.delete') {
        const at = messages.findIndex((one) => one.channel === params.channel && one.ts === params.ts);
        if (at < 0) return json({ ok: false, error: 'message_not_found' });
        messages.splice(at, 1);
        return json({ ok: true });
      }
      return json({ ok: false, error: 'unknown_method' });
    },
  };
}

const json = (body: object): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** A `fetch` for a WebClient that reaches these channels and nothing else. */
export function fetchOf(channels: FakeChannels): (url: string | URL, init?: { body?: unknown }) => Promise<Response> {
  return async (url, init) => {
    const method = String(url).split('/').pop() ?? '';
    const params = Object.fromEntries(new URLSearchParams(String(init?.body ?? '')));
    const answer = channels.call(method, params);
    if (answer.silent) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
}
