import type { KnownBlock } from '@slack/types';
import type { Line } from '../../../command/reply.ts';
import { CONTEXT_TEXT } from '../limits.ts';
import { richBlock, richSection } from '../rich-text.ts';
import { clip, lineText, spansOf } from '../text.ts';
import type { PartRenderer } from './context.ts';

/** Small grey words. Plain text, as a context block would read mrkdwn; a line with links stays rich text for them. */
export function noteBlocks(line: Line): KnownBlock[] {
  const text = lineText(line).trim();
  if (text === '') return [];
  if (spansOf(line).some((span) => span.url !== undefined)) return [richBlock(richSection(line, CONTEXT_TEXT))];
  return [{ type: 'context', elements: [{ type: 'plain_text', text: clip(text, CONTEXT_TEXT), emoji: false }] }];
}

export const note: PartRenderer<'note'> = ({ line }) => noteBlocks(line);
