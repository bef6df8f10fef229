import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { Act } from '../../reading.ts';
import type { Phrase } from './phrase.ts';
import { SEVERAL_PEOPLE } from './phrases.ts';
import type { Cast } from './speakers.ts';
import { asWritten, lowText, type Word } from './words.ts';

const PEOPLE = new RegExp(
  `^(?:${SEVERAL_PEOPLE}|representatives|envoys|ambassadors|diplomats|generals|governors|visitors)$`,
);

/** The side of several people of one side ("The Lao leaders", "Trong and Sang"): who a later "they" means. */
export function groupOf({ pointer, side, from, to }: Phrase, words: readonly Word[]): Party | undefined {
  if (pointer !== 'side' || side === 'both') return undefined;
  const near = words.slice(from, to + 1).map(({ low }) => low);
  return near.slice(0, -1).includes('and') || near.some((low) => PEOPLE.test(low)) ? side : undefined;
}

const GUESTS = /^(?:the|his|her|their) (?:\S{2,14} )?(?:guests|visitors)$/;

/** "The guests", "his visitors": several of the side that came. */
export const areGuests = ({ pointer, from, to }: Phrase, words: readonly Word[]): boolean =>
  pointer === 'role' && GUESTS.test(lowText(words, from, to));

/** The one side of two that several people are here for. */
export function onlySeveral({ people }: Cast): Party | undefined {
  const sides = new Set(people.map(({ side }) => side));
  const several = [...sides].filter((side) => people.filter((one) => one.side === side).length > 1);
  const [only] = several;
  return sides.size === 2 && several.length === 1 && only !== 'both' ? only : undefined;
}

/** "They thanked the Party, State and people of Laos": between two sides, the one that is not thanked. */
export function sideThatThanks(act: Act, at: number, words: readonly Word[], { people }: Cast): Party | undefined {
  if (act !== 'thanked' && act !== 'congratulated') return undefined;
  const sides = [...new Set(people.flatMap(({ side }) => (side === 'both' ? [] : [side])))];
  const named = new Set(findParties(asWritten(words, at + 1, at + 10)).map(({ party }) => party));
  const left = sides.filter((side) => !named.has(side));
  return sides.length === 2 && left.length === 1 ? left[0] : undefined;
}
