import type { LinkUnfurls } from '@slack/types';
import { renderReply } from '../blocks/render-reply.ts';
import type { Listener } from './listener.ts';

/** Previews of the operator's own article pages. Off unless their hosts are set; no other address is ever answered. */
export const linkPreview: Listener = (app, desk) => {
  const hosts = new Set((desk.settings.articleDomains ?? []).map((host) => host.toLowerCase()));
  const { preview } = desk;
  if (hosts.size === 0 || !preview) return;
  app.event('link_shared', async ({ event, client, context }) => {
    const { words } = await desk.readerOf(client, context.teamId ?? '', event.user);
    const unfurls: LinkUnfurls = {};
    for (const { url } of event.links) {
      if (!URL.canParse(url) || !hosts.has(new URL(url).hostname.toLowerCase())) continue;
      const reply = await preview(url);
      if (reply) unfurls[url] = { blocks: renderReply(reply, { words, native: false }).blocks };
    }
    if (Object.keys(unfurls).length === 0) return;
    const target =
      event.unfurl_id && event.source === 'composer'
        ? { unfurl_id: event.unfurl_id, source: 'composer' as const }
        : { channel: event.channel, ts: event.message_ts };
    await client.chat.unfurl({ ...target, unfurls });
  });
};
