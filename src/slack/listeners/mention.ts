import { postReply } from '../post-reply.ts';
import { lineOf } from '../typed-line.ts';
import { showWorking } from '../working.ts';
import type { Listener } from './listener.ts';

/** `@Diplo …`: an answer in the thread, for everyone there. */
export const mention: Listener = (app, desk) => {
  app.event('app_mention', async ({ event, body, client, context, setStatus }) => {
    if (event.bot_id !== undefined || event.user === undefined || 'edited' in event) return;
    const { channel, user } = event;
    const thread = event.thread_ts ?? event.ts;
    const place = { client, team: context.teamId ?? body.team_id, channel, user, thread };
    const line = lineOf(event.text, desk.commandNames);
    const { reply, words } = await showWorking(setStatus, desk, place, () => desk.say(line, place));
    await postReply(desk, client, { channel, thread }, reply, { words });
  });
};
