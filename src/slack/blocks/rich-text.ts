import type { RichTextBlock, RichTextBlockElement, RichTextElement, RichTextSection } from '@slack/types';
import type { Line } from '../../command/reply.ts';
import { LINK_URL } from './limits.ts';
import { clipLine, isLink } from './text.ts';

/** Ids of members: reference/objects/user-object. */
const MEMBER = /^[UW][A-Z0-9]{2,20}$/;

/**
 * A line as rich text. Slack interprets nothing inside the text of these elements, neither mentions nor links nor styling, so that
 * text made by strangers stays the text that it is.
 */
export function richElements(line: Line, most: number): RichTextElement[] {
  return clipLine(line, most).map((span): RichTextElement => {
    if (span.member !== undefined && MEMBER.test(span.member)) return { type: 'user', user_id: span.member };
    const style = span.style && { style: { [span.style]: true } };
    return span.url !== undefined && isLink(span.url, LINK_URL)
      ? { type: 'link', url: span.url, text: span.text, ...style }
      : { type: 'text', text: span.text, ...style };
  });
}

/** One paragraph. Slack takes no empty one, so that nothing becomes a space. */
export function richSection(line: Line, most: number): RichTextSection {
  const elements = richElements(line, most);
  return { type: 'rich_text_section', elements: elements.length > 0 ? elements : [{ type: 'text', text: ' ' }] };
}

/** Lines below each other in one paragraph. */
export function richLines(lines: readonly Line[], most: number): RichTextSection {
  const each = Math.floor(most / Math.max(1, lines.length));
  const elements = lines.flatMap((line, index): RichTextElement[] => [
    ...(index > 0 ? [{ type: 'text', text: '\n' } as const] : []),
    ...richElements(line, Math.max(each, 40)),
  ]);
  return { type: 'rich_text_section', elements: elements.length > 0 ? elements : [{ type: 'text', text: ' ' }] };
}

/** A block of these. */
export function richBlock(...elements: RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', elements };
}
