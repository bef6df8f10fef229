import { SECTION_TEXT } from '../limits.ts';
import { richBlock, richElements } from '../rich-text.ts';
import { lineText } from '../text.ts';
import type { PartRenderer } from './context.ts';
import { noteBlocks } from './note.ts';

export const quote: PartRenderer<'quote'> = ({ line, from }) => {
  if (lineText(line).trim() === '') return from ? noteBlocks(from) : [];
  return [
    richBlock({ type: 'rich_text_quote', elements: richElements(line, SECTION_TEXT) }),
    ...(from ? noteBlocks(from) : []),
  ];
};
