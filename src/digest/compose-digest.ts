import { addDays } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import type { Candidate, Digest, DigestItem, DigestWish, SectionView } from './digest.ts';
import { SECTIONS } from './sections/index.ts';
import { weekLabel } from './week-label.ts';

/** Days of notice at which an anniversary is told unless a subscription says otherwise. */
export const LEAD_TIMES: readonly number[] = [30, 14, 7, 0];

/**
 * Selects what a channel should see on a day. Pure: the same library, wish and told keys give the same digest. Every
 * text is made of fields with evidence; no item stands twice.
 */
export function composeDigest(library: Library, wish: DigestWish): Digest {
  const view: SectionView = {
    library,
    on: wish.on,
    days: wish.days,
    ahead: wish.ahead,
    words: wish.words,
    filters: wish.filters ?? {},
    told: wish.told ?? new Set(),
    leadTimes: wish.leadTimes ?? [wish.ahead, ...LEAD_TIMES.filter((lead) => lead < wish.ahead)],
    leapDay: wish.leapDay ?? '28 February',
    muteSensitive: wish.muteSensitive ?? false,
    verdicts: wish.verdicts ?? new Map(),
    from: addDays(wish.on, -wish.days),
    to: addDays(wish.on, -1),
    until: addDays(wish.on, wish.ahead),
  };
  const weighed = SECTIONS.map((section) => ({
    name: section.name,
    wanted: wish.sections?.includes(section.name) ?? true,
    candidates: section.weigh(view),
  }));
  const off = wish.words.digest.rules.sectionOff;
  return {
    on: wish.on,
    period: wish.on,
    label: weekLabel(wish.on),
    sections: weighed
      .filter(({ wanted }) => wanted)
      .map(({ name, candidates }) => ({ name, items: chosen(candidates) }))
      .filter(({ items }) => items.length > 0),
    considered: weighed.flatMap(({ wanted, candidates }) =>
      candidates
        .filter(({ rule }) => rule !== '')
        .map(({ text, in: isIn, rule }) =>
          isIn && !wanted ? { text, in: false, rule: off } : { text, in: isIn, rule },
        ),
    ),
  };
}

/** What was weighed in, each text once. */
function chosen(candidates: readonly Candidate[]): DigestItem[] {
  const texts = new Set<string>();
  return candidates.flatMap((one) => {
    if (!one.in || texts.has(one.text)) return [];
    texts.add(one.text);
    return [one.item];
  });
}

/** Whether a digest tells nothing new: it holds at most quotes of what it does not tell, and the line on coverage. */
export function isEmpty(digest: Digest): boolean {
  return !digest.sections.some(({ name }) => SECTIONS.some((section) => section.name === name && section.news));
}

/** What is to be remembered as told once the digest is posted. */
export function tellsOf(digest: Digest): string[] {
  return [...new Set(digest.sections.flatMap(({ items }) => items.flatMap(({ tells }) => tells)))];
}
