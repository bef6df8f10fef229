import { PART_TEXT } from '../limits.ts';
import { richBlock, richLines } from '../rich-text.ts';
import { actions } from './actions.ts';
import type { PartRenderer } from './context.ts';
import { noteBlocks } from './note.ts';

/** Lines of one card; more belong in the whole Reading behind its button. */
const CARD_LINES = 8;

/** One result: its title and lines, small words on its sources, its buttons. */
export const card: PartRenderer<'card'> = (part, context) => [
  richBlock(richLines([part.title, ...part.lines.slice(0, CARD_LINES)], PART_TEXT / 2)),
  ...(part.note ? noteBlocks(part.note) : []),
  ...(part.actions ? actions({ kind: 'actions', actions: part.actions }, context) : []),
];
