import { channelOf, type Method, parseJson, refuse } from './method.ts';

const setStatus: Method = (args, slack) => {
  const channel = channelOf({ channel: args.channel_id }, slack);
  if (!channel || !args.thread_ts) return refuse('channel_not_found');
  slack.setStatus(channel, args.thread_ts, args.status ?? '');
  return { ok: true };
};

const setSuggestedPrompts: Method = (args, slack) => {
  const prompts = parseJson(args.prompts);
  if (!Array.isArray(prompts) || prompts.length > 4) return refuse('invalid_arguments');
  slack.setPrompts(
    (prompts as { title?: unknown; message?: unknown }[]).map(({ title, message }) => ({
      title: String(title),
      message: String(message),
    })),
  );
  return { ok: true };
};

const setTitle: Method = (args, slack) =>
  channelOf({ channel: args.channel_id }, slack) ? { ok: true } : refuse('channel_not_found');

/** Signs of an agent at work. */
export const assistant: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setTitle': setTitle,
};
