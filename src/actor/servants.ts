import type { Token } from './token.ts';

/** The last word of a post that serves another person, whom the text may name behind it: "adviser to President X". */
const SERVANT =
  /^(?:envoy|representative|advis[eo]r|counsell?or|aide|assistant|deputy|staff|spokes(?:man|woman|person)|secretary)$/i;

/** Which little words go between such a post and the one who is served. A secretary "of" something heads it. */
const SERVES: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:envoy|representative|advis[eo]r|aide|staff)$/i],
  ['for', /^spokes(?:man|woman|person)$/i],
  ['to', SERVANT],
]);

/** "Ana Lima, deputy adviser to": such a post reaches this far to the left of its last word. */
const LONGEST_POST = 6;

/** Whether the little word at this place parts a post that serves ("adviser", "chief of staff") from the one it serves. */
export const servesAt = (tokens: readonly Token[], at: number): boolean =>
  SERVES.get(tokens[at]?.text ?? '')?.test(tokens[at - 1]?.text ?? '') ?? false;

/**
 * Whether the servant whose post ends at this place is named in front of it, "Ana Lima, a former assistant", or is who
 * does something "as envoy": then the name behind is that of whom she serves.
 */
export function isServantNamed(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - LONGEST_POST); left -= 1) {
    const token = tokens[left];
    if (token?.text === 'as') return true;
    if (token?.text === ',') return tokens[left - 1]?.capital ?? false;
    if (token?.kind !== 'word') return false;
  }
  return false;
}
