import { type MessageDraft, publicMessage } from '../message.ts';
import { BOT_USER, VISITOR } from '../workspace.ts';
import { type Answer, type Arguments, channelOf, type Method, parseBlocks, parseJson, refuse } from './method.ts';

/** Blocks that a message takes: docs.slack.dev, reference/block-kit/blocks. */
const MESSAGE_BLOCKS = 50;

type Content = Pick<MessageDraft, 'text' | 'blocks'>;

/** Text and blocks of a message, or why Slack would refuse them. */
export function parseContent(args: { readonly text?: unknown; readonly blocks?: unknown }): Content | Answer {
  const blocks = parseBlocks(args.blocks, MESSAGE_BLOCKS);
  if (blocks === false) return refuse('invalid_blocks');
  const text = typeof args.text === 'string' ? args.text : '';
  if (!text && !blocks?.length) return refuse('no_text');
  return { text, ...(blocks && { blocks }) };
}

const postMessage: Method = (args, slack) => {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  const content = parseContent(args);
  if ('ok' in content) return content;
  const metadata = parseJson(args.metadata);
  const message = slack.post({
    channel,
    user: BOT_USER,
    ...content,
    ...thread(args),
    ...(metadata !== undefined && { metadata }),
  });
  return { ok: true, channel, ts: message.ts, message: publicMessage(message) };
};

const postEphemeral: Method = (args, slack) => {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  if (args.user !== VISITOR) return refuse('user_not_in_channel');
  const content = parseContent(args);
  if ('ok' in content) return content;
  const message = slack.post({ channel, user: BOT_USER, ...content, ...thread(args), ephemeral: true });
  return { ok: true, message_ts: message.ts };
};

const update: Method = (args, slack) => {
  const found = own(args, slack, 'cant_update_message');
  if ('ok' in found) return found;
  const content = parseContent(args);
  if ('ok' in content) return content;
  const message = slack.change(found.channel, found.ts, {
    blocks: [],
    ...content,
    edited: { user: BOT_USER, ts: slack.nextTs() },
  });
  return {
    ok: true,
    channel: found.channel,
    ts: found.ts,
    text: content.text,
    ...(message && { message: publicMessage(message) }),
  };
};

const remove: Method = (args, slack) => {
  const found = own(args, slack, 'cant_delete_message');
  if ('ok' in found) return found;
  slack.remove(found.channel, found.ts);
  return { ok: true, channel: found.channel, ts: found.ts };
};

const getPermalink: Method = (args, slack) => {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  const message = slack.findMessage(channel, args.message_ts ?? '');
  if (!message || message.ephemeral) return refuse('message_not_found');
  const permalink = `https://playground.slack.com/archives/${channel}/p${message.ts.replace('.', '')}`;
  return { ok: true, channel, permalink };
};

/** A message that the bot wrote and everyone sees; only these can be changed. */
function own(
  args: Arguments,
  slack: Parameters<Method>[1],
  denial: string,
): { readonly channel: string; readonly ts: string } | Answer {
  const channel = channelOf(args, slack);
  if (!channel) return refuse('channel_not_found');
  const message = slack.findMessage(channel, args.ts ?? '');
  if (!message || message.ephemeral) return refuse('message_not_found');
  return message.user === BOT_USER ? { channel, ts: message.ts } : refuse(denial);
}

function thread(args: Arguments): { readonly thread_ts?: string } {
  return args.thread_ts ? { thread_ts: args.thread_ts } : {};
}

/** Posting, changing and removing messages. */
export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};
