import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Reply, ReplyPart } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { fitBlocks } from './fit.ts';
import { MODAL_TITLE, VIEW_BLOCKS } from './limits.ts';
import { noteBlocks } from './parts/note.ts';
import { partGroups } from './render-reply.ts';
import { label } from './text.ts';

/** The callback id of modals that only show a Reply. */
const REPLY_MODAL = 'diplo:reply';

/** A Reply as a modal, with its thread below. `top` stands above it: a form's fields. */
export function renderModal(
  reply: Reply,
  {
    words,
    title,
    top = [],
    native = true,
  }: { words: Words; title?: string; top?: readonly KnownBlock[]; native?: boolean },
): ModalView {
  const parts: readonly ReplyPart[] = [...reply.parts, ...(reply.thread ?? [])];
  const groups = [{ blocks: top, pinned: true }, ...partGroups(parts, { words, surface: 'modal', native })];
  return {
    type: 'modal',
    callback_id: REPLY_MODAL,
    title: plain(title ?? 'Diplo', MODAL_TITLE),
    close: plain(words.slack.close, MODAL_TITLE),
    blocks: fitBlocks(groups, VIEW_BLOCKS, (count) => noteBlocks(words.slack.left(count))),
  };
}

/** Parts as the Home tab. */
export function renderHome(
  parts: readonly ReplyPart[],
  { words, top = [] }: { words: Words; top?: readonly KnownBlock[] },
): HomeView {
  const groups = [{ blocks: top, pinned: true }, ...partGroups(parts, { words, surface: 'home', native: true })];
  return { type: 'home', blocks: fitBlocks(groups, VIEW_BLOCKS, (count) => noteBlocks(words.slack.left(count))) };
}

/** Plain text within a limit. */
export function plain(text: string, most: number): { type: 'plain_text'; text: string; emoji: false } {
  return { type: 'plain_text', text: label(text, most), emoji: false };
}
