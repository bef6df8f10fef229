import type { WebClient } from '@slack/web-api';

/**
 * Whether a channel is shared with another organisation, as far as the workspace lets the bot know (`channels:read`,
 * `groups:read`, optional): presses and commands do not say it themselves. Without the scope the answer is no.
 */
export async function isSharedOutside(client: WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_ext_shared === true || found?.is_pending_ext_shared === true;
  } catch {
    return false;
  }
}
