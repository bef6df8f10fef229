/** English words and how common they are, as far as cleaning needs to know. All words are asked in lower case. */
export interface Vocabulary {
  /** Whether the word list holds the word. */
  knows(word: string): boolean;
  /** Occurrences in 51 million words of film subtitles; 0 for rare and unknown words. */
  frequency(word: string): number;
}

/** Rows of the frequency list that are kept: down to about 16 occurrences, below which its spellings are doubtful. */
const COMMON = 30_000;

/** Words whose answer is kept: running text asks for the same few thousand again and again. */
const REMEMBERED = 20_000;

/**
 * A vocabulary over two lists as their packages store them: a sorted JSON array of words, and a JSON array of
 * `{ word, count }`, most common first. Neither is parsed as a whole: a lookup searches the text, so that making one costs nothing.
 */
export function createVocabulary(wordList: string, frequencyList: string): Vocabulary {
  const asked = new Map<string, boolean>();
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    knows(word) {
      let known = asked.get(word);
      if (known === undefined) {
        known = /^[a-z]{1,40}$/.test(word) && holdsWord(wordList, word);
        if (asked.size < REMEMBERED) asked.set(word, known);
      }
      return known;
    },
    frequency(word) {
      counts ??= countsOf(frequencyList);
      return counts.get(word) ?? 0;
    },
  };
}

/** Binary search over the text of a sorted JSON array of lower-case words. */
function holdsWord(list: string, word: string): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const open = list.lastIndexOf(',', middle) + 1 || list.indexOf('"');
    const close = list.indexOf('"', list.indexOf('"', open) + 1);
    if (close < 0) return false;
    const found = list.slice(list.indexOf('"', open) + 1, close);
    if (found === word) return true;
    if (found < word) low = Math.max(close + 1, middle + 1);
    else high = Math.min(open - 1, middle);
  }
  return false;
}

function countsOf(list: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of list.matchAll(/"word":\s{0,9}"([^"]{1,40})",\s{0,9}"count":\s{0,9}(\d{1,12})/g)) {
    const word = (row[1] ?? '').toLowerCase();
    if (!counts.has(word)) counts.set(word, Number(row[2]));
    if (counts.size >= COMMON) break;
  }
  return counts;
}
