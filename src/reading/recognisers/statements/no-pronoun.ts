import type { Clause } from './phrase.ts';
import type { Word } from './words.ts';

/** "In June the Lao Government sent rice": a body that did something, and said nothing, is nobody whom a later "he" can mean. */
export function isSilentBody({ pointer, onePerson, main }: Clause, words: readonly Word[]): boolean {
  return pointer === 'side' && !onePerson && SENDS.test(words[main]?.low ?? '');
}

/** What a government does away from the table. */
const SENDS =
  /^(?:sent|gave|donated|delivered|provided|built|opened|signed|ratified|adopted|passed|lifted|banned|imposed|bought|sold|shipped|exported|imported|invested|ranked|became|remained|held|received|licensed)$/;

/** A state by its name alone is nobody whom a later "he" can mean. */
export function isBareState({ pointer, from, to, adjective }: Clause): boolean {
  return pointer === 'side' && to - from <= 2 && !adjective;
}
