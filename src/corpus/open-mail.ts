import type { Email } from 'postal-mime';
import { MAX_BYTES } from '../article/decode.ts';

/** More lines than a mail of the largest size has whose parts are wrapped as mails are; beyond, opening takes seconds. */
const MOST_LINES = 60_000;
const MOST_HEADER_BYTES = 200_000;
const DEEPEST = 30;
/** Mails attached to mails that are opened; an article forwarded more often is not looked for. */
const MOST_ATTACHED = 4;
/** A text part shorter than this stands in for the page beside it ("this mail is best read in a browser"). */
const SHORTEST_TEXT = 200;

const LINE_FEED = 10;

/**
 * The same mail with one part, UTF-8 and nothing encoded: its subject, its `Date` as sent, and the text, else the page.
 * Of a mail that holds another one as its attachment, the one attached. Throws on what is no mail or too large to be opened.
 */
export async function openMail(bytes: Uint8Array): Promise<Uint8Array> {
  // Both are told better by whoever decodes the text.
  if (bytes.length === 0 || bytes.length > MAX_BYTES) return bytes;
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email | undefined;
  let attached: Uint8Array | undefined = bytes;
  for (let depth = 0; attached && depth <= MOST_ATTACHED; depth++) {
    if (attached.reduce((lines, byte) => lines + (byte === LINE_FEED ? 1 : 0), 0) > MOST_LINES)
      throw new Error('it has too many lines.');
    mail = await PostalMime.parse(attached, {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MOST_HEADER_BYTES,
    });
    const inner = mail.attachments.find(({ mimeType }) => mimeType === 'message/rfc822')?.content;
    attached = typeof inner === 'string' ? new TextEncoder().encode(inner) : inner && new Uint8Array(inner);
  }
  return new TextEncoder().encode(mail ? composePlain(mail) : '');
}

function composePlain({ headers, subject, text = '', html }: Email): string {
  const field = (key: string) => headers.find((header) => header.key === key)?.value;
  const page = html !== undefined && text.trim().length < SHORTEST_TEXT;
  const rows: [string, string | undefined][] = [
    ['Subject', subject],
    ['Date', field('date')],
    // Whoever sent it: that there is one makes the file a mail, who it is concerns nobody here.
    ['From', field('from') && 'sender'],
    ['Content-Type', page ? 'text/html' : 'text/plain'],
  ];
  const header = rows.flatMap(([name, value]) => (value ? [`${name}: ${value.replace(/\s+/g, ' ')}`] : []));
  return `${header.join('\n')}\n\n${page ? html : text}`;
}
