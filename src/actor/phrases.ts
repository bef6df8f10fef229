/** A phrase found in a text. */
export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

const WORD = /[A-Za-z0-9]/;

/**
 * A finder for many fixed phrases at once. The longest phrase wins at each place, matches never overlap, and phrases
 * match at word edges only. Phrases and texts are expected folded (`foldMarks`); case counts, but a phrase of four or
 * more letters is found in capitals too.
 */
export function createPhraseFinder<Value>(
  phrases: Iterable<readonly [string, Value]>,
): (text: string) => PhraseMatch<Value>[] {
  const byStart = new Map<string, { phrase: string; value: Value }[]>();
  const add = (phrase: string, value: Value): void => {
    const first = /^[A-Za-z0-9]+/.exec(phrase)?.[0];
    if (!first) return;
    const list = byStart.get(first) ?? [];
    if (!list.some((entry) => entry.phrase === phrase)) list.push({ phrase, value });
    byStart.set(first, list);
  };
  for (const [phrase, value] of phrases) {
    add(phrase, value);
    if (phrase.length >= 4) add(phrase.toUpperCase(), value);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (text) => {
    const matches: PhraseMatch<Value>[] = [];
    const words = /[A-Za-z0-9]+/g;
    for (let word = words.exec(text); word; word = words.exec(text)) {
      const start = word.index;
      const found = byStart
        .get(word[0])
        ?.find(({ phrase }) => text.startsWith(phrase, start) && !WORD.test(text.charAt(start + phrase.length)));
      if (!found) continue;
      const end = start + found.phrase.length;
      matches.push({ start, end, value: found.value });
      words.lastIndex = end;
    }
    return matches;
  };
}

/** Those of a text's matches, given in order, that begin within this span. */
export function beginWithin<Match extends { readonly start: number }>(
  matches: readonly Match[],
  from: number,
  to: number,
): readonly Match[] {
  return matches.slice(numberFrom(matches, from), numberFrom(matches, to));
}

/** The number of the first match that begins at this place or behind it. */
function numberFrom(matches: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
