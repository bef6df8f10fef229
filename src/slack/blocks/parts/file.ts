import { SECTION_TEXT } from '../limits.ts';
import { richBlock, richSection } from '../rich-text.ts';
import { cleanText, clip } from '../text.ts';
import type { PartRenderer } from './context.ts';

/** A file's beginning, for where it cannot be uploaded: ephemeral replies, modals, workspaces without `files:write`. */
export const file: PartRenderer<'file'> = ({ name, title, content }) => [
  richBlock(richSection([{ text: title, style: 'bold' }, ` (${name})`], SECTION_TEXT), {
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text: clip(cleanText(content), SECTION_TEXT) || ' ' }],
  }),
];
