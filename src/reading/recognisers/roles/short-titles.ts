import { foldMarks } from '../../../actor/fold.ts';
import { isTitleHead } from '../../../actor/titles.ts';
import type { Draft, KnownPerson, PersonMention, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';

const DEFINED = / \(([A-Z]{2,5})\)/g;
const SMALL = /^(?:of|for|and|the|to|on|in)$/;
/** Many bear these at once. */
const SHARED = /^(?:MPs?|MEP|MLA|MC|CEO|VIP)$/;
/** How far from the short form the name of its bearer may stand. */
const NEAR = 140;

/**
 * Short forms of titles that the text itself defines beside a name and then uses as one: "Senior Minister (SM) A", later
 * "SM met …". A short form of a body, of two people, or of a post that many hold points at nobody.
 */
export function readShortTitles(draft: Draft): PersonMention[] {
  const bearers = new Map<string, Set<KnownPerson>>();
  const defined = new Map<string, number>();
  for (const sentence of draft.sentences) {
    for (const { short, at } of definitionsIn(sentence)) {
      const who = bearerBeside(draft, sentence, at);
      if (!who) continue;
      bearers.set(short, (bearers.get(short) ?? new Set()).add(who));
      defined.set(short, Math.min(defined.get(short) ?? Number.MAX_SAFE_INTEGER, sentence.start + at));
    }
    if (bearers.size > 12) break;
  }
  const found: PersonMention[] = [];
  for (const [short, people] of bearers) {
    const [who, ...others] = people;
    if (!who || others.length > 0) continue;
    const used = new RegExp(`(?<![A-Za-z(-])${short}(?![A-Za-z)-])(?! (?!(?:On|In|At|To)\\b)[A-Z][a-z])`, 'g');
    for (const sentence of draft.sentences) {
      if (!sentence.text.includes(short)) continue;
      const taken = mentionsWithin(draft, sentence);
      for (const { index } of sentence.text.matchAll(used)) {
        const start = sentence.start + index;
        const end = start + short.length;
        if (start < (defined.get(short) ?? 0) || taken.some((one) => one.start < end && start < one.end)) continue;
        found.push({ in: 'body', start, end, text: short, who, by: 'name' });
      }
    }
  }
  return found;
}

/** Where a sentence writes the initials of a title in brackets behind it. */
function definitionsIn({ text }: Sentence): { short: string; at: number }[] {
  const plain = foldMarks(text);
  const found: { short: string; at: number }[] = [];
  for (const match of plain.matchAll(DEFINED)) {
    const short = match[1] ?? '';
    if (SHARED.test(short)) continue;
    const words = plain.slice(Math.max(0, match.index - 90), match.index).split(' ');
    const title: string[] = [];
    for (let at = words.length - 1; at >= 0 && title.filter((word) => !SMALL.test(word)).length < short.length; at -= 1)
      title.unshift(words[at] ?? '');
    const letters = title.filter((word) => !SMALL.test(word)).map((word) => word.charAt(0));
    const heads = [title[0], title.at(-1)].some(
      (word) => /^[A-Z][A-Za-z-]+$/.test(word ?? '') && isTitleHead(word ?? ''),
    );
    if (heads && letters.join('') === short) found.push({ short, at: match.index });
  }
  return found;
}

/** Whose title the short form stands in or right beside: "A, External Affairs Minister (EAM)," as well as the title before A. */
function bearerBeside(draft: Draft, sentence: Sentence, at: number): KnownPerson | undefined {
  const named = mentionsWithin(draft, sentence).filter(({ by }) => by === 'name');
  const here = sentence.start + at;
  const around = named.find(({ start, end }) => start <= here && here < end);
  if (around) return around.who;
  const before = named.findLast(({ end }) => end <= here);
  const between = before ? sentence.text.slice(before.end - sentence.start, at) : '';
  return before && between.length < NEAR && /^, [^,.;]*$/.test(between) ? before.who : undefined;
}
