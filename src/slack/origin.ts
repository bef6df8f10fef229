/** The surface that a request came in by. */
type Surface = 'command' | 'event' | 'action' | 'shortcut' | 'view';

/** Where a request comes from, read from Slack's envelope without trusting its shape. */
export interface Origin {
  readonly surface: Surface;
  readonly team: string;
  readonly user?: string;
  readonly channel?: string;
  /** Where an answer in a thread goes: the thread's root, else the message itself. */
  readonly thread?: string;
  /** The same for every delivery of one request; absent where Slack gives no such key. */
  readonly delivery?: string;
  /** Whether the place is shared with, or the person comes from, another organisation (Slack Connect). */
  readonly outside: boolean;
  /** A direct message with the app. */
  readonly direct: boolean;
}

/** The value at a path of keys, if every step is an object. */
function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** The non-empty string at a path of keys. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Reads where a request of any kind comes from. */
export function originOf(body: unknown): Origin {
  if (valueAt(body, 'event') !== undefined) return eventOrigin(body);
  if (textAt(body, 'command')) return commandOrigin(body);
  const type = textAt(body, 'type') ?? '';
  const surface: Surface = type.startsWith('view_')
    ? 'view'
    : type === 'shortcut' || type === 'message_action'
      ? 'shortcut'
      : 'action';
  const team = textAt(body, 'team', 'id') ?? textAt(body, 'user', 'team_id') ?? '';
  const channel = textAt(body, 'channel', 'id') ?? textAt(body, 'container', 'channel_id');
  return {
    surface,
    team,
    ...optional('user', textAt(body, 'user', 'id')),
    ...optional('channel', channel),
    ...optional('thread', textAt(body, 'message', 'thread_ts') ?? textAt(body, 'message', 'ts')),
    ...optional('delivery', prefixed('trigger', textAt(body, 'trigger_id'))),
    outside: isOutside(body, team, textAt(body, 'user', 'team_id')),
    direct: channel?.startsWith('D') ?? false,
  };
}

function eventOrigin(body: unknown): Origin {
  const team = textAt(body, 'authorizations', '0', 'team_id') ?? textAt(body, 'team_id') ?? '';
  const event = valueAt(body, 'event');
  const channel = textAt(event, 'channel');
  const author = textAt(event, 'user_team') ?? textAt(event, 'source_team') ?? textAt(event, 'team');
  return {
    surface: 'event',
    team,
    ...optional('user', textAt(event, 'user')),
    ...optional('channel', channel),
    ...optional('thread', textAt(event, 'thread_ts') ?? textAt(event, 'ts')),
    ...optional('delivery', prefixed('event', textAt(body, 'event_id'))),
    outside: isOutside(body, team, author),
    direct: textAt(event, 'channel_type') === 'im' || (channel?.startsWith('D') ?? false),
  };
}

function commandOrigin(body: unknown): Origin {
  const channel = textAt(body, 'channel_id');
  const team = textAt(body, 'team_id') ?? '';
  return {
    surface: 'command',
    team,
    ...optional('user', textAt(body, 'user_id')),
    ...optional('channel', channel),
    ...optional('delivery', prefixed('trigger', textAt(body, 'trigger_id'))),
    outside: isOutside(body, team, undefined),
    direct: channel?.startsWith('D') ?? false,
  };
}

/**
 * Slack marks shared channels in event envelopes and sends `context_team_id` where it differs from the author's. People
 * of one Enterprise organisation have different teams and are not outsiders.
 */
function isOutside(body: unknown, team: string, author: string | undefined): boolean {
  if (valueAt(body, 'is_ext_shared_channel') === true) return true;
  const enterprise =
    textAt(body, 'enterprise_id') ??
    textAt(body, 'enterprise', 'id') ??
    textAt(body, 'authorizations', '0', 'enterprise_id');
  if (enterprise !== undefined || team === '') return false;
  const context = textAt(body, 'context_team_id');
  return (author !== undefined && author !== team) || (context !== undefined && context !== team);
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}

function prefixed(kind: string, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${kind}:${id}`;
}
