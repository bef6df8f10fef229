import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { LocalFile } from '../message.ts';
import { BOT_USER } from '../workspace.ts';
import { type Method, parseJson, refuse } from './method.ts';

/** Where uploads of the local Slack go. They are answered in memory and never reach a network. */
export const UPLOAD_URL = 'https://files.slack.com/upload/playground/';
/** The largest file, and how many are kept. */
export const FILE_BYTES = 5_000_000;
const KEPT = 50;

const getUploadUrl: Method = (args, slack) => {
  const name = basename(args.filename ?? '');
  const length = Number(args.length);
  if (!name || !Number.isInteger(length) || length <= 0) return refuse('invalid_arguments');
  if (length > FILE_BYTES) return refuse('file_upload_size_restricted');
  const id = `F${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
  const content = new Uint8Array();
  slack.files.set(id, { id, name, title: name, mimetype: mimeType(name), size: 0, content });
  const oldest = slack.files.size > KEPT ? slack.files.keys().next().value : undefined;
  if (oldest) slack.files.delete(oldest);
  return { ok: true, upload_url: `${UPLOAD_URL}${id}`, file_id: id };
};

const completeUpload: Method = (args, slack) => {
  const wanted = parseJson(args.files);
  if (!Array.isArray(wanted) || wanted.length === 0) return refuse('invalid_arguments');
  const files: LocalFile[] = [];
  for (const item of wanted as { id?: string; title?: string }[]) {
    const file = slack.files.get(item?.id ?? '');
    if (!file || file.size === 0) return refuse('file_not_found');
    const titled = { ...file, title: item.title ?? file.name };
    slack.files.set(file.id, titled);
    files.push(titled);
  }
  const channel = slack.findChannel(args.channel_id ?? args.channels ?? '');
  if ((args.channel_id ?? args.channels) && !channel) return refuse('channel_not_found');
  if (channel) {
    slack.post({
      channel: channel.id,
      user: BOT_USER,
      text: args.initial_comment ?? '',
      files,
      ...(args.thread_ts && { thread_ts: args.thread_ts }),
    });
  }
  return { ok: true, files: files.map(({ id, title }) => ({ id, title })) };
};

function mimeType(name: string): string {
  if (name.endsWith('.ics')) return 'text/calendar';
  if (name.endsWith('.csv')) return 'text/csv';
  if (name.endsWith('.json') || name.endsWith('.jsonl')) return 'application/json';
  return 'text/plain';
}

/** Files: the two-step upload that Slack's client uses. */
export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
};
