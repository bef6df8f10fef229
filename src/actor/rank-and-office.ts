import { titleBefore } from './title-before-name.ts';
import type { Title } from './title-phrase.ts';
import { isOfficeWord } from './titles.ts';
import type { Token } from './token.ts';

const RANK =
  /^(?:(?:Senior|Lieutenant|Major|Brigadier|Vice|Rear|Colonel|Lt\.?|Lieut\.?|Sen\.?|Sr\.?|Maj\.?|Brig\.?) ?-?){0,2}(?:General|Admiral|Marshal|Colonel|Gen\.|Adm\.|GEN|ADM)$/;

/** Whether a title is no more than a rank, which says less of its bearer than his post does. */
export const isRank = (title: string): boolean => RANK.test(title);

/** "Defence Minister General X": the rank behind the office. */
const BEHIND_OFFICE =
  /(?<=\b(?:Minister|Defen[cs]e|Staff|Security|Chief|Commander|Command|Department)),? (?:(?:Senior|Lieutenant|Major|Brigadier|Lt\.?|Lieut\.?|Sen\.?|Sr\.?|Maj\.?) ?){0,3}(?:General|Admiral|Colonel|Gen\.?|Adm\.?|Col\.?)$/;

/** An office without the rank behind it. */
export const withoutRank = (title: string): string => title.replace(BEHIND_OFFICE, '');

/** Posts that officers hold. */
const OF_AN_OFFICER =
  /\b(?:defen[cs]e|security|staff|commander|army|navy|air force|coast guard|police|militar\w+|armed forces|political|command)\b/i;

/** Posts whose holders are called ambassadors as well. */
const OF_AN_ENVOY = /\b(?:representative|envoy|coordinator)\b/i;

/** "Minister of Defence, General X", "Trade Representative, Ambassador Y": the post that a comma parts from the rank behind it. */
export function officeBeforeRank(
  text: string,
  tokens: readonly Token[],
  rankFrom: number,
  bodies: ReadonlySet<number>,
): Title | undefined {
  const comma = rankFrom - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const office = titleBefore(text, tokens, comma, comma, bodies);
  // "Ana Lund, Commander of the Navy, Colonel Luis Prado": the post is hers.
  const before = office && tokens[office.from - 1]?.text === ',' ? tokens[office.from - 2] : undefined;
  const ofAnother = before?.capital === true && !isOfficeWord(before.text) && !before.party;
  const fits = tokens[rankFrom]?.text === 'Ambassador' ? OF_AN_ENVOY : OF_AN_OFFICER;
  return office && !office.former && !ofAnother && fits.test(office.role) ? office : undefined;
}
