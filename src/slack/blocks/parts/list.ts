import type { Line } from '../../../command/reply.ts';
import { SECTION_TEXT } from '../limits.ts';
import { richBlock, richSection } from '../rich-text.ts';
import { lineText } from '../text.ts';
import type { PartRenderer } from './context.ts';
import { noteBlocks } from './note.ts';

/** The longest item that is shown whole. */
const ITEM_TEXT = 700;

/** As many items as fit whole (one at least), and how many are left. */
export function fittingItems(items: readonly Line[]): { shown: readonly Line[]; left: number } {
  let total = 0;
  let count = 0;
  for (const item of items) {
    total += Math.min(lineText(item).length, ITEM_TEXT);
    if (count > 0 && total > SECTION_TEXT) break;
    count += 1;
  }
  return { shown: items.slice(0, count), left: items.length - count };
}

export const list: PartRenderer<'list'> = ({ items }, { words }) => {
  const { shown, left } = fittingItems(items.filter((item) => lineText(item).trim() !== ''));
  if (shown.length === 0) return [];
  const elements = shown.map((item) => richSection(item, ITEM_TEXT));
  return [
    richBlock({ type: 'rich_text_list', style: 'bullet', elements }),
    ...(left > 0 ? noteBlocks(words.slack.left(left)) : []),
  ];
};
