import type { Spelling } from './search-engine.ts';

/** The words an index knows, for the repair of words it does not know. */
export interface Spellings {
  add(words: ReadonlyMap<string, string>): void;
  nearest(word: string, limit: number): readonly Spelling[];
}

/** Shorter words are one edit away from too many others to be repaired. */
const SHORTEST = 4;
/** From so many letters on, two edits are forgiven. */
const LONG = 8;

/**
 * Spellings over `words` (word → term), which it adds to. `frequency` tells in how many documents a term stands now: a
 * word whose documents have all gone is offered no more.
 */
export function createSpellings(words: Map<string, string>, frequency: (term: string) => number): Spellings {
  let list: readonly string[] = [];
  let letters = new Uint32Array();
  let fresh = false;

  /** The list and one bit a letter for each word: most words are told apart without counting edits. */
  function prepare(): void {
    if (fresh) return;
    list = [...words.keys()];
    letters = Uint32Array.from(list, lettersOf);
    fresh = true;
  }

  return {
    add(more) {
      for (const [word, term] of more) {
        if (words.has(word)) continue;
        words.set(word, term);
        fresh = false;
      }
    },
    nearest(word, limit) {
      if (word.length < SHORTEST || word.length > 40) return [];
      prepare();
      const most = word.length >= LONG ? 2 : 1;
      const mask = lettersOf(word);
      const found: (Spelling & { readonly first: boolean; readonly frequency: number })[] = [];
      for (let i = 0; i < list.length; i++) {
        const known = list[i] as string;
        if (Math.abs(known.length - word.length) > most) continue;
        if (bits((letters[i] as number) ^ mask) > 2 * most) continue;
        const distance = editDistance(word, known, most);
        if (distance > most) continue;
        const term = words.get(known) ?? known;
        const documents = frequency(term);
        if (documents > 0)
          found.push({ word: known, term, distance, first: known[0] === word[0], frequency: documents });
      }
      found.sort(
        (a, b) =>
          a.distance - b.distance ||
          Number(b.first) - Number(a.first) ||
          b.frequency - a.frequency ||
          (a.word < b.word ? -1 : 1),
      );
      return found.slice(0, limit).map(({ word, term, distance }) => ({ word, term, distance }));
    },
  };
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask >>> 0;
}

function bits(mask: number): number {
  let rest = mask;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}

/** Edits between two words (letter put in, left out, changed, or swapped with its neighbour); anything above `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] as number, most + 1);
}
