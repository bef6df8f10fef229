import type { FoundAct } from './found-act.ts';
import type { Clause } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isSpeech, lowText, type Word } from './words.ts';

/**
 * What a state stands for, told with a plain word: "said Laos attaches great importance to …", "noted that the US sees
 * Laos as a partner", "Laos always treasures …, he said". It affirms without a verb of affirming.
 */
export function findStances({ words, clauses }: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const clause of clauses) {
    if (!isTold(clause, words, clauses)) continue;
    if (isOfState(clause) && isStance(clause, words)) found.push({ act: 'affirmed', at: clause.main, by: clause });
  }
  return found;
}

/** A state, its government or people: what one person values is praise. */
const isOfState = ({ pointer, onePerson }: Clause): boolean => (pointer === 'side' && !onePerson) || pointer === 'own';

const isStance = (clause: Clause, words: readonly Word[]): boolean =>
  isLasting(clause, words) ||
  (!MODAL.test(words[clause.verb]?.low ?? '') && STANCE.test(lowText(words, clause.main, clause.main + 22)));

const MODAL = /^(?:will|would|can|could|may|might|should|must)$/;
const STANCE =
  /^(?:(?:attach|attaches|attached|give|gives|gave|given|pay|pays|paid|lend|lends) (?:\S{2,14} ){0,3}(?:importance|weight|priority|attention|significance|value|heed) to\b|(?:regards?|regarded|considers?|considered|sees?|saw|seen|views?|viewed|takes|taken) (?:\S{1,24} ){1,16}?(?:as|an?|one|among|its|their)\b|(?:puts?|placed?|places) (?:\S{1,24} ){1,12}?priority\b|(?:hold|holds|held|sticks?|adheres?) to |sets? (?:\S{2,14} ){0,2}(?:store|value) (?:by|on)\b|(?:supports?|backs?) (?:an? \S{2,20}(?: , \S{2,20}){0,3} (?:and|,) |\S{2,20}['’]s |(?:\S{2,20} ){1,2}in \S{3,14}ing\b))/;
/** What a state always does. Without "always" it praises something. */
const LASTING = /^(?:treasures?|cherish(?:es)?|values?|supports?|backs?|respects?) /;

/** "Always treasures", "will always stand by". */
function isLasting({ verb, main }: Clause, words: readonly Word[]): boolean {
  const firmly = words.slice(verb - 2, main).some(({ low }) => /^(?:always|consistently|invariably)$/.test(low));
  const text = lowText(words, main, main + 4);
  return firmly && (LASTING.test(text) || /^stand (?:by|with|beside|behind|side|shoulder)\b/.test(text));
}

/** Told in plain words by whoever speaks for it, before or behind. */
function isTold({ from, main, level }: Clause, words: readonly Word[], clauses: readonly Clause[]): boolean {
  if (level === 'relative') return false;
  if (level === 'told') {
    const telling = words.slice(Math.max(0, from - 5), from).findLast(({ low }) => isSpeech(low) || low === 'clear');
    return telling !== undefined && PLAIN.test(telling.low);
  }
  return clauses.some(
    (other) => other.main > main && other.level === 'own' && PLAIN.test(words[other.main]?.low ?? ''),
  );
}

const PLAIN =
  /^(?:said|says|saying|told|telling|noted|notes|noting|added|adding|stated|stating|clear|declared|continued|explained|remarked|observed|pointed)$/;
