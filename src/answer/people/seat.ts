import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import type { Token } from '../../search/analyse.ts';

/** Before whoever does something. */
const DOES = /\b(?:did|does|do|has|have|had|will|would|by) $/i;

/** "Canberra" that does something stands for its state; after "in" or "to" it is the place. */
export function seatOf({ start, end, capital, concept, term }: Token, text: string): Party | undefined {
  const there = /\b(?:in|at|to|from|near|of|into|for|through|via|visit\w*)(?: the)? $/i.test(text.slice(0, start));
  if (
    (concept && !(term.startsWith('=place:') && DOES.test(text.slice(0, start)))) ||
    !capital ||
    there ||
    /^ (?:meeting|talks|summit|call|visit|accord|agreement|declaration|conference)/i.test(text.slice(end))
  )
    return undefined;
  const [first] = findParties(text.slice(start, end));
  return first?.kind === 'metonym' ? first.party : undefined;
}
