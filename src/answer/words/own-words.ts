import { kindredHeads } from './kindred-words.ts';
import { lightWords, wordsNear } from './light-words.ts';

/** Words of asking that no other list holds. */
const MORE =
  'recommend recommended recommendation committee commitment committed accommodate embassy ambassador government governments environment parliament parliamentary foreign defence security economic strategic comprehensive partnership bilateral cooperation agreement development programme programmes relationship anniversary diplomatic ceremony conference delegation negotiation negotiations consulate technology university universities hospital business businesses company companies investment investments investors province provinces territory maritime neighbour neighbours vaccine vaccines donate donated equipment establish established establishment declaration successor predecessor presented received achieve achieved believe believed separate occurred beginning necessary assistance attendance guarantee guaranteed';

let known: ReadonlySet<string> | undefined;

/** The words that questions are read by: short enough a list for a slip of the keyboard to be looked up in. */
export function ownWords(): ReadonlySet<string> {
  known ??= new Set(
    [...lightWords, ...wordsNear(), ...kindredHeads(), ...MORE.split(' ')].filter((word) => /^[a-z]{5,}$/.test(word)),
  );
  return known;
}
