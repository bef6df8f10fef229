import { SECTION_TEXT } from '../limits.ts';
import { richBlock, richSection } from '../rich-text.ts';
import { lineText } from '../text.ts';
import type { PartRenderer } from './context.ts';

export const text: PartRenderer<'text'> = ({ line }) =>
  lineText(line).trim() === '' ? [] : [richBlock(richSection(line, SECTION_TEXT))];
