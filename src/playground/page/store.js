/** What the page knows, as the playground last told it. */
export const store = {
  you: '',
  people: [],
  channels: [],
  examples: [],
  commands: [],
  shortcuts: [],
  prompts: [],
  /** @type {Map<string, object>} messages by channel and ts */
  messages: new Map(),
  modals: [],
  home: undefined,
  /** @type {Map<string, string>} what the bot is doing, by channel and thread */
  statuses: new Map(),
};

/** A message's key. */
export function keyOf(channel, ts) {
  return `${channel} ${ts}`;
}

/** The name of a person or channel. */
export function nameOf(id) {
  const found = [...store.people, ...store.channels].find((each) => each.id === id);
  return found?.real_name ?? found?.name ?? id;
}

/** A person's name as shown beside messages. */
export function personOf(id) {
  return store.people.find((each) => each.id === id) ?? { id, name: id, real_name: id, is_bot: false };
}

/** Messages of a channel's own line, oldest first. */
export function channelMessages(channel) {
  return ordered((each) => each.channel === channel && (!each.thread_ts || each.thread_ts === each.ts));
}

/** A thread's replies, oldest first. */
export function threadReplies(channel, root) {
  return ordered((each) => each.channel === channel && each.thread_ts === root && each.ts !== root);
}

function ordered(wanted) {
  return [...store.messages.values()].filter(wanted).sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** Asks the playground to do something. Gives its answer; `undefined` when it cannot be reached or refuses. */
export async function ask(path, body) {
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Reads everything anew. */
export async function readState() {
  const response = await fetch('/api/state');
  const { messages, ...state } = await response.json();
  Object.assign(store, { home: undefined }, state);
  store.messages = new Map(messages.map((message) => [keyOf(message.channel, message.ts), message]));
}
