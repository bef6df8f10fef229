import { isEvidence, type Support } from '../article/passage.ts';
import type { Action, Reply, ReplyPart } from '../command/reply.ts';
import type { Words } from '../wording/words.ts';
import { isEmpty } from './compose-digest.ts';
import type { Digest, DigestSection } from './digest.ts';
import { SECTIONS } from './sections/index.ts';

/** Lines of the parent message: one heading, these, and a footer below. */
const PARENT_LINES = 8;
const THREAD_ITEMS = 40;

/** What surrounds a digest in a channel; a preview has none of it. */
export interface DigestFrame {
  readonly footer?: string;
  /** Shown first: "sent late". */
  readonly note?: string;
  readonly actions?: readonly Action[];
}

/** A digest as a Reply: at most ten lines above, everything in the thread, one object in `rows`. */
export function digestReply(digest: Digest, words: Words, frame: DigestFrame = {}): Reply {
  const rows = [digestRow(digest, false)];
  const title = words.digest.title(digest.label);
  const count = (name: string): number => digest.sections.find((section) => section.name === name)?.items.length ?? 0;
  const empty = isEmpty(digest);
  const lead = empty
    ? words.digest.nothing(digest.label)
    : words.digest.lead(count('meetings'), count('anniversaries'), digest.label);
  const thread = empty ? [] : threadParts(digest.sections, words);
  return {
    lead,
    parts: [
      { kind: 'heading', text: title },
      ...(frame.note ? [{ kind: 'note', line: frame.note } as const] : []),
      ...(empty ? [{ kind: 'text', line: lead } as const] : parentParts(digest.sections, words)),
      ...(frame.footer ? [{ kind: 'note', line: frame.footer } as const] : []),
      ...(frame.actions?.length ? [{ kind: 'actions', actions: frame.actions } as const] : []),
    ],
    ...(thread.length > 0 && { thread }),
    rows,
  };
}

/** The object that `digest --json` prints. */
export function digestRow(digest: Digest, why: boolean): object {
  return {
    on: digest.on,
    period: digest.period,
    label: digest.label,
    sections: digest.sections.map(({ name, items }) => ({
      name,
      items: items.map(({ text, date, event, citations }) => ({
        text,
        date: date ?? null,
        event: event ?? null,
        citations: citations.map(citationRow),
      })),
    })),
    ...(why && { considered: digest.considered }),
  };
}

function citationRow(support: Support): object {
  if (!isEvidence(support)) return { source: support.source, row: support.row };
  const { article, quote, start, end } = support;
  return { article, quote, start, end, ...(support.in !== 'body' && { in: support.in }) };
}

/** Every section with news gets its title and first line before any gets a second one. */
function parentParts(sections: readonly DigestSection[], words: Words): ReplyPart[] {
  const shown = sections.filter(({ name }) => SECTIONS.some((section) => section.name === name && section.news));
  const room = new Map(shown.map(({ name }) => [name, 0]));
  let left = PARENT_LINES - shown.length;
  for (let more = true; more && left > 0; ) {
    more = false;
    for (const { name, items } of shown) {
      const cap = SECTIONS.find((section) => section.name === name)?.cap ?? 1;
      const used = room.get(name) ?? 0;
      if (left <= 0 || used >= Math.min(cap, items.length)) continue;
      room.set(name, used + 1);
      left--;
      more = true;
    }
  }
  return shown.map(({ name, items }): ReplyPart => {
    const used = room.get(name) ?? 0;
    const rest = items.length - used;
    const title = words.digest.sections[name] ?? name;
    const head = rest > 0 ? `${title} (${words.digest.more(rest)})` : title;
    return {
      kind: 'card',
      title: [{ text: head, style: 'bold' }],
      lines: items.slice(0, used).map(({ text }) => `• ${text}`),
    };
  });
}

function threadParts(sections: readonly DigestSection[], words: Words): ReplyPart[] {
  return sections.flatMap(({ name, items }): ReplyPart[] => {
    const rest = items.length - THREAD_ITEMS;
    return [
      { kind: 'text', line: [{ text: words.digest.sections[name] ?? name, style: 'bold' }] },
      { kind: 'list', items: items.slice(0, THREAD_ITEMS).map(({ text }) => text) },
      ...(rest > 0 ? [{ kind: 'note', line: words.digest.more(rest) } as const] : []),
    ];
  });
}
