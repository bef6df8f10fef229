import type { Draft, PersonMention } from './draft.ts';

const PART_ORDER = ['body', 'caption', 'head', 'front matter', 'url'];

/** Adds mentions to the draft and keeps all in reading order, the body first. */
export function addMentions(draft: Draft, more: readonly PersonMention[]): void {
  draft.mentions = [...draft.mentions, ...more].sort(
    (a, b) => PART_ORDER.indexOf(a.in) - PART_ORDER.indexOf(b.in) || a.start - b.start,
  );
}
