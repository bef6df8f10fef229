import type { Line, Span } from '../../command/reply.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Control characters, and the marks that turn text around and so can forge what a reader sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text that every Slack field takes: well-formed, without control or direction-turning characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').toWellFormed();
}

/** At most `most` UTF-16 units, cut between characters as a reader sees them, with an ellipsis where cut. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text.slice(0, most + 32))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** One line within a limit for Slack's plain text fields, none of which may be blank: then a dash stands in. */
export function label(text: string, most: number): string {
  return clip(cleanText(text).replace(/\s+/g, ' ').trim(), most) || '–';
}

/** Slack's own escaping of its text fields: these three characters and no other (messaging/formatting-message-text). */
function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * Text for the one field that Slack reads as mrkdwn (`text` beside the blocks): escaped, cut, and with a word joiner,
 * which nobody sees, on both sides of the characters that would style it.
 */
export function plainMrkdwn(text: string, most: number): string {
  const styled = (part: string): string => escapeText(part).replace(/[*_~`]/g, '\u2060$&\u2060');
  const clean = cleanText(text);
  const whole = styled(clean);
  if (whole.length <= most) return whole;
  let cut = '';
  for (const { segment } of segmenter.segment(clean.slice(0, most))) {
    const next = styled(segment);
    if (cut.length + next.length > most - 1) break;
    cut += next;
  }
  return `${cut}…`;
}

/** More than any field takes: what is beyond it is not looked at. */
const LONGEST = 4000;

/** A line's spans, cleaned, empty ones dropped; a span of more than any field takes is cut. */
export function spansOf(line: Line): Span[] {
  const spans = typeof line === 'string' ? [line] : line;
  return spans
    .map((span) => (typeof span === 'string' ? { text: span } : span))
    .map((span) => ({ ...span, text: cleanText(span.text.slice(0, LONGEST)) }))
    .filter((span) => span.text !== '');
}

/** A line as words only. */
export function lineText(line: Line): string {
  return spansOf(line)
    .map((span) => span.text)
    .join('');
}

/** A line cut to `most` characters, styles kept. */
export function clipLine(line: Line, most: number): Span[] {
  const kept: Span[] = [];
  let left = most;
  for (const span of spansOf(line)) {
    if (left <= 1) {
      kept.push({ text: '…' });
      break;
    }
    kept.push({ ...span, text: clip(span.text, left) });
    if (span.text.length > left) break;
    left -= span.text.length;
  }
  return kept;
}

/** Whether a link may be shown as one: http or https, of a length that Slack takes. */
export function isLink(url: string, most: number): boolean {
  return url.length <= most && /^https?:\/\//i.test(url) && URL.canParse(url);
}
