import { renderParts } from '../blocks/render-reply.ts';
import { postMessage } from '../send.ts';
import type { Listener } from './listener.ts';

/** One short introduction in each channel that Diplo is added to; none when somebody else joins, none a second time. */
export const introduction: Listener = (app, desk) => {
  app.event('member_joined_channel', async ({ event, client, context }) => {
    if (context.botUserId === undefined || event.user !== context.botUserId) return;
    const team = context.teamId ?? event.team;
    if (!(await desk.claims.claim(`${team} introduced:${event.channel}`))) return;
    const { words } = await desk.readerOf(client, team, event.inviter ?? '');
    const text = words.slack.introduction;
    await postMessage(client, { channel: event.channel }, (native) =>
      renderParts(text, [{ kind: 'text', line: text }], { words, native }),
    );
  });
};
