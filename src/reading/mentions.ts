import type { PartName } from '../article/passage.ts';
import type { Draft, PersonMention, Sentence } from './draft.ts';

const PART_ORDER: readonly PartName[] = ['body', 'caption', 'head', 'front matter', 'url'];

const comes = (part: PartName, start: number, other: PersonMention): number =>
  PART_ORDER.indexOf(part) - PART_ORDER.indexOf(other.in) || start - other.start;

/** Adds mentions to the draft and keeps all in reading order: the body first, then captions, then the head. */
export function addMentions(draft: Draft, more: readonly PersonMention[]): void {
  draft.mentions = [...draft.mentions, ...more].sort((a, b) => comes(a.in, a.start, b));
}

/** The mentions inside a sentence, by name and by role, in order. */
export function mentionsWithin(draft: Draft, sentence: Sentence): PersonMention[] {
  let low = 0;
  let high = draft.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = draft.mentions[middle];
    if (mention && comes(sentence.in, sentence.start, mention) > 0) low = middle + 1;
    else high = middle;
  }
  const found: PersonMention[] = [];
  for (let at = low; at < draft.mentions.length; at += 1) {
    const mention = draft.mentions[at];
    if (!mention || mention.in !== sentence.in || mention.start >= sentence.end) break;
    if (mention.end <= sentence.end) found.push(mention);
  }
  return found;
}
