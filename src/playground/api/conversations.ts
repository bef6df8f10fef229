import { type LocalMessage, publicMessage } from '../message.ts';
import { BOT_USER, channels, DIRECT, VISITOR } from '../workspace.ts';
import { channelOf, type Method, refuse } from './method.ts';

const history: Method = (args, slack) => {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  const { oldest = '0', latest = '9' } = args;
  const inclusive = args.inclusive === 'true' || args.inclusive === '1';
  const within = ({ ts }: LocalMessage): boolean =>
    inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
  const messages = slack
    .messages(channel)
    .filter((message) => !message.ephemeral && (!message.thread_ts || message.thread_ts === message.ts))
    .filter(within);
  const limit = limitOf(args.limit);
  return { ok: true, messages: messages.slice(-limit).reverse().map(publicMessage), has_more: messages.length > limit };
};

const replies: Method = (args, slack) => {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  const messages = slack
    .messages(channel)
    .filter(({ ephemeral, ts, thread_ts }) => !ephemeral && (ts === args.ts || thread_ts === args.ts));
  if (messages.length === 0) return refuse('thread_not_found');
  const limit = limitOf(args.limit);
  return { ok: true, messages: messages.slice(0, limit).map(publicMessage), has_more: messages.length > limit };
};

const info: Method = (args, slack) => {
  const found = slack.findChannel(channelOf(args, slack) ?? '');
  if (!found) return refuse('channel_not_found');
  return {
    ok: true,
    channel: {
      id: found.id,
      name: found.name,
      is_channel: !found.is_im,
      is_im: found.is_im,
      is_member: true,
      is_private: found.is_im,
      is_ext_shared: false,
      is_archived: false,
      ...(found.is_im && { user: VISITOR }),
      topic: { value: found.topic },
    },
  };
};

const list: Method = () => ({
  ok: true,
  channels: channels
    .filter(({ is_im }) => !is_im)
    .map(({ id, name }) => ({ id, name, is_channel: true, is_member: true, is_archived: false })),
});

const members: Method = (args, slack) =>
  channelOf(args, slack) ? { ok: true, members: [VISITOR, BOT_USER] } : refuse('channel_not_found');

const open: Method = (args) =>
  args.users === VISITOR ? { ok: true, channel: { id: DIRECT } } : refuse('user_not_found');

function limitOf(text: string | undefined): number {
  const limit = Number(text ?? 100);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 999) : 100;
}

/** Channels and what was said in them; messages only for one person are never found. */
export const conversations: Readonly<Record<string, Method>> = {
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': info,
  'conversations.list': list,
  'users.conversations': list,
  'conversations.members': members,
  'conversations.open': open,
};
