import type { WebClient } from '@slack/web-api';
import type { Reply, ReplyPart } from '../command/reply.ts';
import { type RenderOptions, renderParts } from './blocks/render-reply.ts';
import { describeCause } from './describe-cause.ts';
import { postMessage } from './send.ts';
import type { SlackDesk } from './slack-desk.ts';
import { uploadFile } from './upload-file.ts';

/**
 * Posts a reply for everyone: the message, then, in its thread, its files and its details. In a conversation without
 * threads all follow each other. Where files may not be uploaded their beginning is shown.
 */
export async function postReply(
  desk: SlackDesk,
  client: WebClient,
  to: { readonly channel: string; readonly thread?: string | undefined; readonly flat?: boolean },
  reply: Reply,
  options: Omit<RenderOptions, 'native'>,
): Promise<void> {
  const { words } = options;
  const parts = reply.parts.filter(({ kind }) => kind !== 'file');
  const files = reply.parts.filter((part) => part.kind === 'file');
  const first = parts.length > 0 ? parts : [{ kind: 'text', line: reply.lead } as const];
  const posted = await postMessage(client, to, (native) => renderParts(reply.lead, first, { ...options, native }));
  const below = { channel: to.channel, thread: to.flat ? to.thread : (to.thread ?? posted) };
  const follow = async (more: readonly ReplyPart[]): Promise<void> => {
    await postMessage(client, below, (native) => renderParts(reply.lead, more, { words, native }));
  };
  for (const file of files) {
    try {
      await uploadFile(client, desk.fetch ?? globalThis.fetch, below, file);
    } catch (cause) {
      desk.log.info({ cause: describeCause(cause) }, 'a file is shown instead of uploaded');
      await follow([file]);
    }
  }
  if (reply.thread && reply.thread.length > 0) await follow(reply.thread);
}
