import { findParties } from '../../../actor/parties.ts';
import type { Act } from '../../reading.ts';
import { ACT_NOUNS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { isPassive, type Word } from './words.ts';

const POLITE: ReadonlySet<Act> = new Set(['congratulated', 'thanked', 'invited', 'welcomed', 'asked']);

/** Nobody thanks, invites or congratulates their own side at the table: "she congratulated the guest" is the host's. */
export function addressesOwnSide(act: Act, at: number, { side }: Speaker, { words, phrases }: Scene): boolean {
  if (!POLITE.has(act) || isPassive(at, words) || /^(?:call|appeal|propos|suggest|request)/.test(words[at]?.low ?? ''))
    return false;
  // "Asked that a US ship be allowed to call": what is asked for is one's own, whoever is asked.
  if (words[at + 1]?.low === 'that' && /^(?:an?|more|its|his|her|their|our)$/.test(words[at + 2]?.low ?? ''))
    return false;
  // "Expressed the Party's gratitude for": whose thanks these are, and not who is thanked.
  const owned = words.slice(at + 1, at + 6).findIndex(({ low }) => /['’]s$/.test(low));
  if (
    act !== 'asked' &&
    owned >= 0 &&
    words.slice(at + 2 + owned, at + 5 + owned).some(({ low }) => ACT_NOUNS.get(low) === act)
  )
    return false;
  // "Asked that Dutch firms be given …": what one's own are to be given.
  if (words[at + 1]?.low === 'that' && isToBeGiven(at + 2, words)) return false;
  // "The Lao leader asked Guangxi and Laos's own provinces": somebody else is asked beside them.
  if (/^\p{Lu}/u.test(words[at + 1]?.text ?? '') && words[at + 2]?.low === 'and') return false;
  const near = words.slice(at + 1, at + 4).map(({ text }) => text.replace(/['’]s?$/, ''));
  const named = findParties(near.join(' '));
  const addressed = phrases.find(({ from }) => from > at && from <= at + 3);
  const isNamed =
    addressed?.pointer === 'person' &&
    words
      .slice(addressed.from, addressed.to)
      .some(({ text, low }) => addressed.name?.split(' ').includes(text) || /^(?:guest|host|visitor)$/.test(low));
  // "Hailed Lao-Thai ties": what both share is nobody's own.
  const isShared = named.some(({ party }) => party !== named[0]?.party);
  const other = isNamed ? addressed.side : isShared ? undefined : named[0]?.party;
  return other === side;
}

/** A passive subjunctive before the next mark: "… be given", "… be looked after". */
function isToBeGiven(from: number, words: readonly Word[]): boolean {
  for (let i = from; i < Math.min(words.length - 1, from + 16) && !/^[,.;]$/.test(words[i]?.low ?? ''); i += 1)
    if (words[i]?.low === 'be') return /^[a-z]{2,14}(?:ed|en|t|ut|ld|wn)$/.test(words[i + 1]?.low ?? '');
  return false;
}
