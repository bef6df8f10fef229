import { composeLetterhead, type Letterhead } from './letterhead.ts';

/** A mail inside the text of another one: the head that the forwarding program wrote, and the text below it. */
export interface Forwarded {
  readonly head: Letterhead;
  readonly text: string;
}

/** "From: …", "> *Sent:* …": a field of a forwarded head. */
const FIELD = /^[>\s*]{0,12}(from|sent|date|to|cc|subject|reply-to)\s?:\*?[ \t]{0,8}(.{0,1000})$/i;
/** What programs write above a forwarded head. */
const RULE =
  /^[>\s]{0,12}(?:[-_]{3,80}|-{2,20} ?(?:forwarded|original) message ?-{2,20}|begin forwarded message:)\s*$/i;
/** Below so many lines a mail forwards nothing more. */
const MOST_LINES = 20_000;

interface Head {
  readonly from: number;
  readonly to: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** The head that begins on a line: fields one below the other, "From" and at least the day or the subject among them. */
function headAt(lines: readonly string[], from: number): Head | undefined {
  const fields = new Map<string, string>();
  let to = from;
  for (let at = from; at < lines.length && at <= to + 2; at++) {
    const line = lines[at] ?? '';
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const wrapped = at === to && fields.size > 0 && line.includes('@');
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.replace(/\*+$/, ''));
    else if (name || !(wrapped || /^[>\s]*$/.test(line))) break;
    if (name || wrapped) to = at + 1;
  }
  const told = fields.has('sent') || fields.has('date') || fields.has('subject');
  return fields.has('from') && told ? { from, to, fields } : undefined;
}

/** The text without the marks that quote it, where every line bears one. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.every((line) => line.trim() === '' || line.startsWith('>'));
  return quoted ? lines.map((line) => line.replace(/^>[> ]{0,12}/, '')).join('\n') : text;
}

/** Every mail that the text holds below a head of its own, outermost first; what stands above the first is the sender's. */
export function findForwarded(text: string): Forwarded[] {
  const lines = text.split('\n').slice(0, MOST_LINES);
  const heads: Head[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!FIELD.test(lines[at] ?? '')) continue;
    const head = headAt(lines, at);
    if (!head) continue;
    heads.push(head);
    at = head.to - 1;
  }
  return heads.map(({ to, fields }, index) => {
    const below = lines.slice(to, heads[index + 1]?.from ?? lines.length);
    while (RULE.test(below.at(-1) ?? '') || below.at(-1)?.trim() === '') below.pop();
    return { head: composeLetterhead(fields), text: unquoted(below.join('\n')).trim() };
  });
}
