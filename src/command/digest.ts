import { type Day, parseDay } from '../calendar/day.ts';
import { composeDigest } from '../digest/compose-digest.ts';
import { digestReply } from '../digest/digest-reply.ts';
import type { Command } from './command.ts';

export const digest: Command = {
  name: 'digest',
  usage: '[preview] [YYYY-MM-DD]',
  describe: (words) => words.digestCommand.about,
  run: async (request, desk) => {
    const { words } = request;
    const text = request.text.replace(/^preview\b/i, '').trim();
    const on: Day | undefined = text === '' ? request.on : parseDay(text);
    if (!on) {
      const lead = words.digestCommand.badDay(text);
      return { lead, parts: [{ kind: 'text', line: lead }], rows: [], shareable: false };
    }
    return digestReply(composeDigest(desk.library(), { on, days: 7, ahead: 30, words }), words);
  },
};
