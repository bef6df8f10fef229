import { renderParts, renderReply } from '../blocks/render-reply.ts';
import { postMessage } from '../send.ts';
import { lineOf } from '../typed-line.ts';
import { showWorking } from '../working.ts';
import type { Listener } from './listener.ts';

/** `@Diplo …`: an answer in the thread, for everyone there. */
export const mention: Listener = (app, desk) => {
  app.event('app_mention', async ({ event, body, client, context, setStatus }) => {
    if (event.bot_id !== undefined || event.user === undefined || 'edited' in event) return;
    const { channel, user } = event;
    const thread = event.thread_ts ?? event.ts;
    const team = context.teamId ?? body.team_id;
    const place = { client, team, channel, user, thread };
    const line = lineOf(event.text, desk.commandNames);
    const { reply, words } = await showWorking(setStatus, desk, place, () => desk.say(line, place));
    await postMessage(client, { channel, thread }, (native) => renderReply(reply, { words, native }));
    const below = reply.thread;
    if (below && below.length > 0)
      await postMessage(client, { channel, thread }, (native) => renderParts(reply.lead, below, { words, native }));
  });
};
