import type { Party } from '../../../actor/actor.ts';
import { foldMarks } from '../../../actor/fold.ts';
import { findParties, isState } from '../../../actor/parties.ts';
import type { Draft } from '../../draft.ts';
import type { Candidate } from './gather-names.ts';

/** "Lotte Group Chairman", "Boeing Commercial Airplanes President and CEO", "Chairman of Intel Corporation". */
const OF_A_FIRM =
  /^(?!(?:Party|State|National|House|Senate|Prime|Vice|Deputy|Council|Assembly|Committee|Parliament)\b)(?:[A-Z][A-Za-z&.-]{1,20} ){1,4}(?:(?:Vice|Executive) )?(?:Chairman|Chairwoman|CEO|President and CEO|Chairman and CEO|Chief Executive)\b|^(?:Chairman|Chairwoman|CEO|President and CEO|Chairman and CEO) of [A-Z][A-Za-z&.-]+ (?:Corporation|Group|Company|Inc|Holdings)\b|^(?:(?:Senior|Executive|Global|Regional) ){0,2}(?:Vice )?(?:President|Chairman|Chairwoman)(?: and CEO)? of (?:the )?[A-Z][A-Za-z&.-]+ (?:Corporation|Group|Company|Inc|Holdings|Corp)\b/;
/** "The US company", "the Republic of Korea's conglomerate". */
const A_FIRM =
  /^(?:['’]s)? (?:[a-z-]{3,16} ){0,2}(?:company|companies|groups?|conglomerate|corporation|giant|firms?|carmaker|planemaker|chipmaker|manufacturer|multinational|retailer)\b/;

/** The country that the text gives to the firm of its only business leader: "the US company announced". */
export function countryOfFirm(role: string, own: Candidate, draft: Draft, home: Party | undefined): Party | undefined {
  if (!OF_A_FIRM.test(role) || own.words.length < 2) return undefined;
  if (draft.sentences.some(({ text }) => OTHERS.test(text))) return undefined;
  const found = new Set<Party>();
  for (const { text } of draft.sentences.slice(0, 40)) {
    const plain = foldMarks(text);
    for (const { party, end, kind } of findParties(text))
      if (kind !== 'metonym' && isState(party) && A_FIRM.test(plain.slice(end, end + 60))) found.add(party);
  }
  found.delete(home ?? '');
  return found.size === 1 ? [...found][0] : undefined;
}

/** Several business leaders, of whom the words may tell. */
const OTHERS =
  /\b(?:executives|business leaders|chairmen|CEOs|companies such as|groups such as|respective companies)\b/;
