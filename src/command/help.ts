import { partyName } from '../actor/parties.ts';
import type { Library } from '../library/library.ts';
import type { Command, Desk, Request } from './command.ts';
import { commands } from './index.ts';
import type { Action, Line, Reply } from './reply.ts';

export const help: Command = {
  name: 'help',
  aliases: ['?', 'hi', 'hello'],
  usage: '',
  describe: (words) => words.help.about,
  run: async (request, desk) => helpReply(request, desk),
};

/** What can be typed, with three examples that work on the loaded corpus. */
export function helpReply(request: Request, desk: Desk): Reply {
  const { words } = request;
  const items: Line[] = commands.map((command) => [
    { text: ['/diplo', command.name, command.usage].filter(Boolean).join(' '), style: 'code' },
    ` — ${command.describe(words)}`,
  ]);
  return {
    lead: words.help.lead,
    parts: [
      { kind: 'text', line: [{ text: words.help.lead, style: 'bold' }] },
      { kind: 'list', items },
      { kind: 'note', line: words.help.filters },
      { kind: 'note', line: words.help.mention },
      { kind: 'text', line: words.help.examples },
      { kind: 'actions', actions: exampleActions(desk.library()) },
    ],
    rows: commands.map((command) => ({
      command: command.name,
      usage: command.usage,
      about: command.describe(words),
    })),
    shareable: false,
  };
}

/** Up to three lines that find something in this corpus, as buttons: taken from its newest event. */
export function exampleActions(library: Library): Action[] {
  const lines = exampleLines(library);
  return lines.map((run) => ({ label: run.length > 70 ? `${run.slice(0, 69)}…` : run, run, where: 'reply' }));
}

/** The same as typed lines. */
export function exampleLines(library: Library): string[] {
  const events = library.relations.events.filter((event) => event.meeting.participants.length >= 2);
  const newest = events.findLast((event) => event.meeting.date && event.meeting.status === 'held') ?? events.at(-1);
  const guest = newest?.meeting.participants.at(-1);
  const host = newest?.meeting.participants[0];
  const lines: string[] = [];
  if (guest) lines.push(`search ${guest.person ?? guest.name}`);
  if (guest && host) lines.push(`ask When did ${host.person ?? host.name} meet ${guest.person ?? guest.name}?`);
  const country = [...library.readings.values()].flatMap((reading) => reading.countries)[1];
  if (lines.length === 0 && country) lines.push(`search ${partyName(country)}`);
  lines.push('digest');
  return lines.slice(0, 3);
}
