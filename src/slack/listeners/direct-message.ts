import { postReply } from '../post-reply.ts';
import { lineOf } from '../typed-line.ts';
import { showWorking } from '../working.ts';
import type { Listener } from './listener.ts';

/** The key under which a direct message outside any thread is remembered. */
const TOP = 'top';

/** A message to Diplo alone. Edits, deletions, files without words and other bots are no questions; words with a file are. */
export const directMessage: Listener = (app, desk) => {
  app.message(async ({ message, body, client, context, setStatus }) => {
    const { subtype } = message;
    if (message.channel_type !== 'im') return;
    if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return;
    if (('bot_id' in message && message.bot_id !== undefined) || !message.user || !message.text) return;
    const { channel, user } = message;
    // In the agent view every message of a member is the root of a thread; elsewhere the conversation is one line.
    const thread = message.thread_ts ?? (desk.settings.agentView ? message.ts : undefined);
    const place = { client, team: context.teamId ?? body.team_id, channel, user, thread: thread ?? TOP };
    const line = lineOf(message.text, desk.commandNames);
    const { reply, words } = await showWorking(setStatus, desk, place, () => desk.say(line, place));
    await postReply(desk, client, { channel, thread, flat: true }, reply, { words });
  });
};
