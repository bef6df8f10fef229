import type { Token } from './token.ts';

/** Ranks as written with a dot and without. */
const RANK = /^(?:Gen|Lt|Lieut|Col|Maj|Adm|Brig|Sen|Sr|Capt)$/;

/** Ranks as some services write them: "ADM John Doe". */
const IN_CAPITALS: ReadonlyMap<string, string> = new Map([
  ['ADM', 'Adm.'],
  ['GEN', 'Gen.'],
]);

/**
 * "Sen Lt Gen Le Van An", "Gen Le Van An": ranks in short without their dots are given them. One word alone is a rank
 * before a name of two words or more only ("Gen Nakatani" is called so), and "Sen" only before another rank.
 */
export function withRanks(tokens: Token[]): Token[] {
  const isRank = (at: number): boolean => RANK.test(tokens[at]?.text ?? '');
  const isCapital = (at: number): boolean => tokens[at]?.kind === 'word' && (tokens[at]?.capital ?? false);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    // "Met Prime Minister Hun Sen.": the dot that ends the sentence is none of the name's.
    if (token && /^(?:Sen|Gen)\.$/.test(token.text) && !tokens[at + 1] && isCapital(at - 1))
      tokens[at] = { ...token, text: token.text.slice(0, -1), end: token.end - 1 };
    const plain = IN_CAPITALS.get(token?.text ?? '');
    if (token && plain && isCapital(at + 1) && isCapital(at + 2)) tokens[at] = { ...token, text: plain };
    if (!token || !isRank(at) || !isCapital(at + 1)) continue;
    const beforeRank = /^(?:Gen|Lt|Lieut|Col|Maj|Adm|Brig)\.$/.test(tokens[at + 1]?.text ?? '');
    const beforeName = !/^(?:Sen|Sr)$/.test(token.text) && isCapital(at + 2);
    if (beforeRank || beforeName) tokens[at] = { ...token, text: `${token.text}.` };
  }
  return tokens;
}
