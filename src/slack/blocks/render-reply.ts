import type { KnownBlock } from '@slack/types';
import type { Action, Reply, ReplyPart } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { type BlockGroup, fitBlocks } from './fit.ts';
import { ACTIONS_ELEMENTS, MESSAGE_BLOCKS, MESSAGE_TEXT } from './limits.ts';
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
  const groups = partGroups(share ? withShare(parts, share) : parts, { words, surface: 'message', native });
  if (sharedBy) groups.unshift({ blocks: [sharedByBlock(sharedBy, words)], pinned: true });
  return {
    text: plainMrkdwn(lead, MESSAGE_TEXT) || ' ',
    blocks: fitBlocks(groups, MESSAGE_BLOCKS, (count) => noteBlocks(words.slack.left(count))),
  };
}

/** The share button beside the ones that turn pages, or in a row of its own before the thumbs. */
function withShare(parts: readonly ReplyPart[], share: Action): ReplyPart[] {
  const turning = parts.findLastIndex(
    (part) => part.kind === 'actions' && part.actions.some(({ where }) => where === 'replace'),
  );
  const turns = parts[turning];
  if (turns?.kind === 'actions' && turns.actions.length < ACTIONS_ELEMENTS)
    return parts.with(turning, { ...turns, actions: [...turns.actions, share] });
  const thumbs = parts.findLastIndex(({ kind }) => kind === 'feedback');
  return parts.toSpliced(thumbs < 0 ? parts.length : thumbs, 0, { kind: 'actions', actions: [share] });
}

/** One group a part, a line between cards; a second native table is written out, as Slack takes one a message. */
export function partGroups(parts: readonly ReplyPart[], context: RenderContext): BlockGroup[] {
  const firstTable = parts.findIndex(({ kind }) => kind === 'table');
  const lastActions = parts.findLastIndex(({ kind }) => kind === 'actions');
  return parts.map((part, index) => ({
    blocks: [
      ...(part.kind === 'card' && parts[index - 1]?.kind === 'card' ? [{ type: 'divider' } as const] : []),
      ...renderPart(part, part.kind === 'table' && index !== firstTable ? { ...context, native: false } : context),
    ],
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
