import type { KnownBlock } from '@slack/types';
import type { ReplyPart } from '../../../command/reply.ts';
import type { Words } from '../../../wording/words.ts';

/** Where the blocks will stand and how they may look. */
export interface RenderContext {
  readonly words: Words;
  readonly surface: 'message' | 'modal' | 'home';
  /** Whether Slack's newer blocks (table, feedback) may be used; `false` after Slack refused them. */
  readonly native: boolean;
}

/** Makes the blocks of one kind of part; every field within its limit, the sum of its text within PART_TEXT. */
export type PartRenderer<Kind extends ReplyPart['kind']> = (
  part: Extract<ReplyPart, { kind: Kind }>,
  context: RenderContext,
) => KnownBlock[];
