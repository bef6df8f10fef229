import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import type { Token } from '../../search/analyse.ts';
import { WHOSE_WISH } from '../words/acts.ts';

/** Before whoever does something. */
const DOES = /\b(?:did|does|do|has|have|had|will|would|by) $/i;

/** Before whom something is asked of, or who is thanked ("urge Canberra to", "thanked Canberra for"). */
const ASKS = /\b(?:ask|urge|press|request|want|beg|push|lobby|tell|call on|expect|thank|warn|assure)(?:s|ed)? $/i;

/** Before the other side of what two states have. */
const WITH =
  /\b(?:talks|negotiations?|trade|deals?|ties|relations|relationship|disputes?|rows?|cooperation|agreements?|alliance|treaty|dialogue|border) with $/i;

/** Whether what stands between the two does something, or is asked or thanked for it, or is the other side. */
const isActor = (before: string, after: string): boolean =>
  DOES.test(before) ||
  WITH.test(before) ||
  (ASKS.test(before) && /^ (?:to|for|not to|that|of|about|on)\b|^\s*\??$/.test(after));

/** "Canberra" that does something, is asked to or is one of two sides, stands for its state; after "in" or "to" it is the place. */
export function seatOf({ start, end, capital, concept, term }: Token, text: string): Party | undefined {
  if (STAY.test(text) && !concept && capital) return partyOfCapital(text.slice(start, end));
  // At whose invitation one came to a capital is told of the country.
  if (WHOSE_WISH.test(text) && capital) {
    const party = partyOfCapital(text.slice(start, end));
    if (party) return party;
  }
  const there = /\b(?:in|at|to|from|near|of|into|for|through|via|visit\w*)(?: the)? $/i.test(text.slice(0, start));
  if (
    (concept && !(term.startsWith('=place:') && isActor(text.slice(0, start), text.slice(end)))) ||
    !capital ||
    there ||
    /^ (?:meeting|talks|summit|call|visit|accord|agreement|declaration|conference)/i.test(text.slice(end))
  )
    return undefined;
  return partyOfCapital(text.slice(start, end));
}

/** How long a stay in a capital was is told by the stay in its country. */
const STAY = /^\s*how (?:long|many days) [^?]*\b(?:stay|stayed|visit|trip|tour)\b/i;

function partyOfCapital(typed: string): Party | undefined {
  const [first] = findParties(typed);
  return first?.kind === 'metonym' ? first.party : undefined;
}
