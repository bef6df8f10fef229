import type { RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Rendered } from './blocks/render-reply.ts';

/** Makes a message for Slack: with its newer blocks, or, after Slack refused them, without. */
export type Draw<Made> = (native: boolean) => Made;

/** No preview of any link and no name turned into a mention: what Diplo posts shows itself only. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none', link_names: false } as const;

/** Slack's codes for blocks that it does not take on this surface or plan. */
const REFUSED_BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format', 'invalid_attachments', 'invalid_arguments']);

/** Whether Slack refused a message for the blocks in it. */
function refusedBlocks(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && REFUSED_BLOCKS.has(error.data.error);
}

/** Posts for everyone in a channel or thread. Gives the message's timestamp. */
export async function postMessage(
  client: WebClient,
  to: { readonly channel: string; readonly thread?: string | undefined },
  draw: Draw<Rendered>,
): Promise<string | undefined> {
  const post = async (native: boolean): Promise<string | undefined> => {
    const { text, blocks } = draw(native);
    const where = { channel: to.channel, ...(to.thread !== undefined && { thread_ts: to.thread }) };
    return (await client.chat.postMessage({ ...where, ...QUIET, text, blocks })).ts;
  };
  try {
    return await post(true);
  } catch (error) {
    if (!refusedBlocks(error)) throw error;
    return post(false);
  }
}

/** How a `response_url` is used: a private answer, the original replaced, or a message for the channel. */
export type RespondHow = 'private' | 'replace' | 'channel';

const HOW = {
  private: { response_type: 'ephemeral', replace_original: false },
  replace: { replace_original: true },
  channel: { response_type: 'in_channel', replace_original: false },
} as const;

/** Answers by a `response_url`. A refused message is sent once more without the newer blocks: Slack's refusal names no cause. */
export async function respondWith(respond: RespondFn, how: RespondHow, draw: Draw<Rendered>): Promise<void> {
  const send = async (native: boolean): Promise<void> => {
    await respond({ ...HOW[how], ...QUIET, ...draw(native) });
  };
  try {
    await send(true);
  } catch (error) {
    // 404 and 410 say that the address is used up or too old; anything else may be about the blocks.
    if (isUsedUp(error)) throw error;
    await send(false);
  }
}

/** Whether a `response_url` is used up (5 times) or too old (30 minutes). */
export function isUsedUp(error: unknown): boolean {
  const status = (error as { readonly statusCode?: unknown }).statusCode;
  return status === 404 || status === 410;
}

/** Opens a modal, or puts one on top of the one that is open. */
export async function openModal(
  client: WebClient,
  trigger: string,
  draw: Draw<ModalView>,
  on: 'open' | 'push' = 'open',
): Promise<void> {
  const open = async (native: boolean): Promise<void> => {
    await client.views[on]({ trigger_id: trigger, view: draw(native) });
  };
  try {
    await open(true);
  } catch (error) {
    if (!refusedBlocks(error)) throw error;
    await open(false);
  }
}
