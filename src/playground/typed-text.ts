import { BOT_USER } from './workspace.ts';

/** A line of the composer, as Slack tells commands from messages. */
export type Typed =
  | { readonly kind: 'command'; readonly name: string; readonly text: string }
  | { readonly kind: 'message'; readonly text: string; readonly mentionsBot: boolean };

/** What was typed, in the form that Slack gives to apps: three characters escaped, links and mentions in `<…>`. */
export function parseTyped(line: string): Typed {
  const command = /^\/([a-z0-9_-]{1,32})(?:\s+|$)/i.exec(line);
  if (command)
    return { kind: 'command', name: `/${command[1]?.toLowerCase()}`, text: line.slice(command[0].length).trim() };
  const text = line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/https?:\/\/[^\s<>|]{1,2000}/g, '<$&>')
    .replace(/(^|[\s(])@diplo(?![\w@.-])/gi, `$1<@${BOT_USER}>`);
  return { kind: 'message', text, mentionsBot: text.includes(`<@${BOT_USER}>`) };
}
