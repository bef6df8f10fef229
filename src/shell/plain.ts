import type { Line, Reply, ReplyPart } from '../command/reply.ts';

/** A line without its styles; a link keeps its address in brackets. */
export function plainLine(line: Line): string {
  if (typeof line === 'string') return line;
  return line
    .map((span) => (typeof span === 'string' ? span : span.url ? `${span.text} <${span.url}>` : span.text))
    .join('');
}

/** Terminal control characters in an article must not reach a terminal: they are dropped, newlines and tabs stay. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

function plainPart(part: ReplyPart): string | undefined {
  switch (part.kind) {
    case 'heading':
      return `${part.text}\n${'='.repeat(Math.min([...part.text].length, 78))}`;
    case 'text':
      return plainLine(part.line);
    case 'note':
      return `  ${plainLine(part.line)}`;
    case 'quote':
      return `  > ${indent(plainLine(part.line), '  > ')}${part.from ? `\n    — ${plainLine(part.from)}` : ''}`;
    case 'list':
      return part.items.map((item) => `  - ${indent(plainLine(item), '    ')}`).join('\n');
    case 'facts': {
      const width = Math.max(...part.facts.map((fact) => [...fact.name].length));
      return part.facts
        .map((fact) => `  ${fact.name.padEnd(width)}  ${indent(plainLine(fact.value), ' '.repeat(width + 4))}`)
        .join('\n');
    }
    case 'table': {
      const rows = [part.columns, ...part.rows.map((row) => row.map(plainLine))];
      const widths = part.columns.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
      return rows
        .map(
          (row) =>
            `  ${row
              .map((cell, column) => cell.padEnd(widths[column] ?? 0))
              .join('  ')
              .trimEnd()}`,
        )
        .join('\n');
    }
    case 'card':
      return [
        plainLine(part.title),
        ...part.lines.map((line) => `  ${indent(plainLine(line), '  ')}`),
        ...(part.note ? [`  ${plainLine(part.note)}`] : []),
      ].join('\n');
    case 'file':
      return part.content;
    case 'actions':
      return part.actions
        .map((action) => `  → ${action.run}${action.page ? ` (page ${action.page + 1})` : ''}`)
        .join('\n');
    case 'form':
      return `  → ${part.run} ${part.fields
        .map(({ prefix, initial = [] }) => (initial.length > 0 ? `${prefix}${initial.join(',')}` : ''))
        .filter(Boolean)
        .join(' ')}`;
    case 'divider':
      return '-'.repeat(40);
    case 'feedback':
      return undefined;
  }
}

/** A Reply in plain words, for a terminal. Ends without a newline. */
export function renderPlain(reply: Reply): string {
  const parts = [...reply.parts, ...(reply.thread?.length ? [{ kind: 'divider' } as const, ...reply.thread] : [])];
  const lines = parts.map(plainPart).filter((text): text is string => text !== undefined && text !== '');
  return withoutControls((lines.length > 0 ? lines : [reply.lead]).join('\n\n'));
}
