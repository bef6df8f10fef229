/** Text of a message as its reader sees it: Slack's `<…>` forms and its three escapes undone, mentions of people gone. */
export function readableText(text: string): string {
  return text
    .replace(/<([^<>]{1,4000})>/g, (_, inner: string) => {
      const bar = inner.indexOf('|');
      const label = bar < 0 ? undefined : inner.slice(bar + 1);
      if (inner.startsWith('@')) return label ? `@${label}` : ' ';
      if (inner.startsWith('#')) return label ? `#${label}` : ' ';
      if (inner.startsWith('!')) return label ?? ' ';
      return label ?? inner.replace(/^mailto:/, '');
    })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim();
}

/**
 * What a mention or direct message asks for: a line that starts with a command's name is that command, nothing is help,
 * and anything else is a question. A sentence that merely starts like a command (`Status of the treaty?`) is a question.
 */
export function lineOf(text: string, commandNames: readonly string[]): string {
  const line = readableText(text).replace(/^[,:;]\s*/, '');
  if (line === '') return 'help';
  const name = /^\/?(?:diplo\s+)?(\S{1,40})/i.exec(line)?.[1]?.toLowerCase() ?? '';
  const asks = name === 'ask' || name === 'search' || name === 'find';
  if (commandNames.includes(name) && (asks || !line.endsWith('?') || line === '?')) return line;
  return `ask ${line}`;
}
