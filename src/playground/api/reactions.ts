import type { LocalSlack } from '../local-slack.ts';
import { BOT_USER } from '../workspace.ts';
import { type Answer, type Arguments, channelOf, type Method, refuse } from './method.ts';

type Reactions = Readonly<Record<string, readonly string[]>>;

/** Changes who reacted to a message with what. */
function react(args: Arguments, slack: LocalSlack, next: (old: Reactions, name: string) => Reactions | string): Answer {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  const message = slack.findMessage(channel, args.timestamp ?? '');
  if (!message || message.ephemeral) return refuse('message_not_found');
  if (!args.name) return refuse('invalid_name');
  const old = Object.fromEntries((message.reactions ?? []).map(({ name, users }) => [name, users]));
  const changed = next(old, args.name);
  if (typeof changed === 'string') return refuse(changed);
  const reactions = Object.entries(changed)
    .filter(([, users]) => users.length > 0)
    .map(([name, users]) => ({ name, users }));
  slack.change(channel, message.ts, { reactions });
  return { ok: true };
}

const add: Method = (args, slack) =>
  react(args, slack, (old, name) =>
    old[name]?.includes(BOT_USER) ? 'already_reacted' : { ...old, [name]: [...(old[name] ?? []), BOT_USER] },
  );

const remove: Method = (args, slack) =>
  react(args, slack, (old, name) =>
    old[name]?.includes(BOT_USER) ? { ...old, [name]: old[name].filter((user) => user !== BOT_USER) } : 'no_reaction',
  );

/** Small signs on messages. */
export const reactions: Readonly<Record<string, Method>> = {
  'reactions.add': add,
  'reactions.remove': remove,
};
