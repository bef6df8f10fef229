import { HEADER_TEXT } from '../limits.ts';
import { cleanText, clip } from '../text.ts';
import type { PartRenderer } from './context.ts';

export const heading: PartRenderer<'heading'> = ({ text }) => {
  const title = cleanText(text).replace(/\s+/g, ' ').trim();
  if (title === '') return [];
  return [{ type: 'header', text: { type: 'plain_text', text: clip(title, HEADER_TEXT), emoji: false } }];
};
