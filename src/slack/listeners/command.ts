import type { Action, Reply } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { renderReply } from '../blocks/render-reply.ts';
import { respondWith } from '../send.ts';
import type { Listener } from './listener.ts';

/** `/diplo …`: a private answer with a button that shares it. */
export const command: Listener = (app, desk) => {
  app.command(/^\//, async ({ command: typed, client, respond }) => {
    const { team_id: team, channel_id: channel, user_id: user } = typed;
    const line = typed.text.trim();
    const { reply, words } = await desk.say(line, { client, team, channel, user });
    const shown = withThread(reply);
    await respondWith(respond, 'private', (native) =>
      renderReply(shown, { words, native, ...shareOption(reply, line, 0, words) }),
    );
  });
};

/** A private reply has no thread below it: its details follow at once. */
export function withThread(reply: Reply): Reply {
  return reply.thread ? { ...reply, parts: [...reply.parts, { kind: 'divider' }, ...reply.thread] } : reply;
}

/** The button that runs the same line again for the whole channel; none where there is nothing to share. */
export function shareOption(reply: Reply, line: string, page: number, words: Words): { share?: Action } {
  if (reply.shareable === false || line === '') return {};
  return { share: { label: words.share, run: line, page, where: 'share' } };
}
