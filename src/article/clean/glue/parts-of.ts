import type { Vocabulary } from '../vocabulary.ts';

/** Words that do grammar: the ones that line ends most often glue to a neighbour. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been both but by for from had has have he her his if in into is it its more no not of on or our she so such than that the their them they this those to under up was we well were when which while who will with would'.split(
    ' ',
  ),
);

/** Second halves of closed compounds that word lists miss ("peacebuilding"): no sign of glue. */
const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  'bar based boat book building bound box boy bus car chain chains day days field fields free friendly funding goers going hold holder holders house keeper keepers keeping land line lines maker makers making man media men net owned owner owners power proof ready related scale set share side sourcing space stream streaming style tech time tourism ware way ways wide women woman work worker workers works working worthy'.split(
    ' ',
  ),
);

const WORDS_COUNTED = 51_000_000;

/** How unlikely a part is as a word of its own (−log10 of its share of running text); `undefined` when it is none. */
function costOf(part: string, vocabulary: Vocabulary, own: ReadonlySet<string>): number | undefined {
  if (part.length < 4 && !vocabulary.knows(part)) return undefined;
  const count = vocabulary.frequency(part);
  const floor =
    part.length <= 2
      ? Number.POSITIVE_INFINITY
      : part.length === 3
        ? 2500
        : part.length === 4
          ? 300
          : part.length === 5
            ? 30
            : 0;
  const listed = FUNCTION_WORDS.has(part) || (count >= floor && (count > 0 || vocabulary.knows(part)));
  if (!listed && !(part.length >= 4 && own.has(part))) return undefined;
  return -Math.log10(Math.max(count, own.has(part) ? 50 : 0.5) / WORDS_COUNTED);
}

/**
 * The words that an unknown lower-case token is glued from, or `undefined` when it had better stay as it is.
 * `own` holds the words that stand by themselves elsewhere in the text.
 */
export function partsOf(
  token: string,
  vocabulary: Vocabulary,
  own: ReadonlySet<string>,
): readonly string[] | undefined {
  let best: { readonly parts: readonly string[]; readonly cost: number } | undefined;
  const offer = (parts: readonly string[]) => {
    let cost = 0;
    for (const part of parts) {
      const one = costOf(part, vocabulary, own);
      if (one === undefined) return;
      cost += one;
    }
    if (!best || cost < best.cost) best = { parts, cost };
  };
  for (let at = 1; at < token.length; at++) offer([token.slice(0, at), token.slice(at)]);
  // three words only where the one in the middle does grammar: "successofthe"
  if (!best && token.length <= 40)
    for (let from = 2; from < token.length - 3; from++)
      for (let to = from + 2; to <= Math.min(from + 4, token.length - 2); to++)
        if (FUNCTION_WORDS.has(token.slice(from, to)))
          offer([token.slice(0, from), token.slice(from, to), token.slice(to)]);
  return best && isGlue(best.parts) ? best.parts : undefined;
}

function isGlue(parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const grammar = parts.filter((part) => FUNCTION_WORDS.has(part)).length;
  const length = parts.join('').length;
  // one letter and a rare rest ("a" + "skew") is more often a name or a misspelling
  if (first.length === 1) return length >= 8;
  if (grammar > 0) return length >= 5;
  const shortest = Math.min(first.length, last.length);
  return shortest >= 3 && length >= (last.length === 3 ? 10 : 9) && !COMPOUND_ENDS.has(last);
}
