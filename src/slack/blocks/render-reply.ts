import type { KnownBlock } from '@slack/types';
import type { Action, Reply, ReplyPart } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { type BlockGroup, fitBlocks } from './fit.ts';
import { MESSAGE_BLOCKS, MESSAGE_TEXT } from './limits.ts';
import { actionBlocks } from './parts/actions.ts';
import type { RenderContext } from './parts/context.ts';
import { renderPart } from './parts/index.ts';
import { noteBlocks } from './parts/note.ts';
import { richBlock } from './rich-text.ts';
import { plainMrkdwn } from './text.ts';

/** What a message of Slack is made of. `text` is what notifications and screen readers say. */
export interface Rendered {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface RenderOptions {
  readonly words: Words;
  /** A button put after the reply's own: *Share to channel*. */
  readonly share?: Action;
  /** Who shared it: a member's id, shown by name above the reply without notifying anyone else. */
  readonly sharedBy?: string;
  /** `false` keeps to the blocks that every Slack knows; `true` when absent. */
  readonly native?: boolean;
}

/** A Reply as one message within all of Slack's limits. Pure; nothing that a stranger wrote is interpreted. */
export function renderReply(reply: Reply, options: RenderOptions): Rendered {
  return renderParts(reply.lead, reply.parts, options);
}

/** The same for parts that go elsewhere, such as a reply's thread. */
export function renderParts(lead: string, parts: readonly ReplyPart[], options: RenderOptions): Rendered {
  const { words, share, sharedBy, native = true } = options;
  const groups = partGroups(parts, { words, surface: 'message', native });
  if (share) {
    const feedbackAt = parts.findLastIndex(({ kind }) => kind === 'feedback');
    const group = { blocks: actionBlocks([share]), pinned: true };
    if (feedbackAt < 0) groups.push(group);
    else groups.splice(feedbackAt, 0, group);
  }
  if (sharedBy) groups.unshift({ blocks: [sharedByBlock(sharedBy, words)], pinned: true });
  return {
    text: plainMrkdwn(lead, MESSAGE_TEXT) || ' ',
    blocks: fitBlocks(groups, MESSAGE_BLOCKS, (count) => noteBlocks(words.slack.left(count))),
  };
}

/** One group a part; a second native table is written out, as Slack takes one a message. */
export function partGroups(parts: readonly ReplyPart[], context: RenderContext): BlockGroup[] {
  const firstTable = parts.findIndex(({ kind }) => kind === 'table');
  const lastActions = parts.findLastIndex(({ kind }) => kind === 'actions');
  return parts.map((part, index) => ({
    blocks: renderPart(part, part.kind === 'table' && index !== firstTable ? { ...context, native: false } : context),
    pinned: part.kind === 'feedback' || (part.kind === 'actions' && index === lastActions),
  }));
}

/** `Shared by @name`, the name drawn by Slack from the id. */
function sharedByBlock(user: string, words: Words): KnownBlock {
  const [before = '', after = ''] = words.sharedBy('\u0000').split('\u0000');
  return richBlock({
    type: 'rich_text_section',
    elements: [
      ...(before ? [{ type: 'text', text: before } as const] : []),
      { type: 'user', user_id: user },
      ...(after ? [{ type: 'text', text: after } as const] : []),
    ],
  });
}
