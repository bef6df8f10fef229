import type { KnownBlock } from '@slack/types';
import { ALL_TEXT } from './limits.ts';

/** Blocks that stand or fall together. Pinned groups (navigation, feedback) are never dropped. */
export interface BlockGroup {
  readonly blocks: readonly KnownBlock[];
  readonly pinned?: boolean;
}

const NOT_TEXT = new Set(['type', 'style', 'action_id', 'block_id']);

/** Characters of all text that these blocks carry: words, links and values, without the JSON around them. */
export function textSize(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textSize(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => sum + (NOT_TEXT.has(key) ? 0 : textSize(item)), 0);
}

/** What the note on dropped groups may take. */
const NOTE_TEXT = 200;

/**
 * As many groups, in order, as a message or view may hold: at most `most` blocks and ALL_TEXT characters together.
 * Groups that do not fit are dropped from the end, and `left` says how many in a block of its own. A pinned group is
 * dropped only when the pinned ones alone are too many.
 */
export function fitBlocks(
  groups: readonly BlockGroup[],
  most: number,
  left: (count: number) => readonly KnownBlock[],
): KnownBlock[] {
  const filled = groups.filter(({ blocks }) => blocks.length > 0);
  const sizes = filled.map(({ blocks }) => ({ blocks: blocks.length, text: textSize(blocks) }));
  const total = sizes.reduce((sum, size) => ({ blocks: sum.blocks + size.blocks, text: sum.text + size.text }), {
    blocks: 0,
    text: 0,
  });
  if (total.blocks <= most && total.text <= ALL_TEXT) return filled.flatMap(({ blocks }) => blocks);

  const room = { blocks: most - 1, text: ALL_TEXT - NOTE_TEXT };
  const kept = new Set<number>();
  const take = (index: number): boolean => {
    const size = sizes[index];
    if (!size || size.blocks > room.blocks || size.text > room.text) return false;
    room.blocks -= size.blocks;
    room.text -= size.text;
    kept.add(index);
    return true;
  };
  filled.forEach(({ pinned }, index) => {
    if (pinned) take(index);
  });
  let dropped = 0;
  let full = false;
  filled.forEach(({ pinned }, index) => {
    if (pinned) return;
    if (full || !take(index)) {
      full = true;
      dropped += 1;
    }
  });
  const lastKept = filled.findLastIndex(({ pinned }, index) => !pinned && kept.has(index));
  const fitted: KnownBlock[] = [];
  if (lastKept < 0 && dropped > 0) fitted.push(...left(dropped));
  filled.forEach(({ blocks }, index) => {
    if (kept.has(index)) fitted.push(...blocks);
    if (index === lastKept && dropped > 0) fitted.push(...left(dropped));
  });
  return fitted;
}
