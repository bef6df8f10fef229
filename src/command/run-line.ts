import { editDistance } from '../search/spelling.ts';
import { ask } from './ask.ts';
import type { Command, Desk, Request } from './command.ts';
import { commands } from './index.ts';
import type { Reply } from './reply.ts';
import { search } from './search.ts';
import { splitLine } from './split-line.ts';

/** The longest line that is read; Slack sends up to 4,000 characters, a question needs far fewer. */
export const LONGEST_LINE = 3000;

/** The command whose name is one slip away: "serach". */
function meantCommand(typed: string): string | undefined {
  return typed.length < 4 ? undefined : commands.find(({ name }) => editDistance(typed, name, 1) <= 1)?.name;
}

/** Words that begin as questions begin, with something behind, or end as they end; "ai" asks in Vietnamese alone. */
const ASKS =
  /^(?:who|whom|whose|what|what's|when|where|which|why|how|did|do|does|is|are|was|were|has|have|had|will|ai(?=.*[^\0-\x7f])|khi nào|bao giờ|ở đâu|vì sao|tại sao)\s+\S|\S\s*\?$/i;
/** What is called by initials that begin as questions begin ("WHO vaccines", "AI cooperation", "IS attacks"). */
const INITIALS = /^(?:WHO|AI|IS) (?=.*\p{Ll})[^?]+$/u;

/** The command of that name or alias, if there is one. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name || command.aliases?.includes(name));
}

/**
 * Runs one line as typed after `/diplo`. An empty line gives help; words that name no command are taken as a question
 * where they ask one, else as a search, and the reply says so. Never throws for what a user typed; a fault of Diplo's own is the caller's to apologise for.
 */
export async function runLine(line: string, request: Omit<Request, 'text'>, desk: Desk): Promise<Reply> {
  const { words } = request;
  if (line.length > LONGEST_LINE) {
    const lead = words.tooLong(LONGEST_LINE);
    return { lead, parts: [{ kind: 'text', line: lead }], rows: [], shareable: false };
  }
  const { name, rest } = splitLine(line);
  const command = findCommand(name === '' ? 'help' : name);
  if (command) return command.run({ ...request, text: rest }, desk);
  const query = line.trim();
  if (ASKS.test(query) && !INITIALS.test(query)) {
    const reply = await ask.run({ ...request, text: query }, desk);
    return { ...reply, parts: [...reply.parts, { kind: 'note', line: words.search.asked }] };
  }
  const reply = await search.run({ ...request, text: query }, desk);
  const meant = meantCommand(name);
  const run = [meant, rest].filter(Boolean).join(' ');
  return {
    ...reply,
    parts: [
      ...reply.parts,
      { kind: 'note', line: words.search.hint(query) },
      ...(meant ? [{ kind: 'actions', actions: [{ label: `/diplo ${run}`, run, where: 'reply' }] } as const] : []),
    ],
  };
}
