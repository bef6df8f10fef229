import { SECTION_TEXT } from '../limits.ts';
import { richBlock, richLines } from '../rich-text.ts';
import { spansOf } from '../text.ts';
import type { PartRenderer } from './context.ts';

export const facts: PartRenderer<'facts'> = (part) => {
  const lines = part.facts
    .filter(({ value }) => spansOf(value).length > 0)
    .map(({ name, value }) => [{ text: `${name}: `, style: 'bold' as const }, ...spansOf(value)]);
  return lines.length === 0 ? [] : [richBlock(richLines(lines, SECTION_TEXT))];
};
