import type { Command, Desk, Request } from './command.ts';
import { exampleActions } from './examples.ts';
import type { Line, Reply } from './reply.ts';

/** The command that shows what can be typed. The list is asked for when it is shown, since help is itself on it. */
export function createHelp(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    aliases: ['?', 'hi', 'hello'],
    usage: '',
    describe: (words) => words.help.about,
    run: async (request, desk) => helpReply(commands(), request, desk),
  };
}

/** What can be typed, with three examples that work on the loaded corpus. */
function helpReply(commands: readonly Command[], request: Request, desk: Desk): Reply {
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
