/** One word as it stands in a text: nothing left out yet. */
export interface RawWord {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Folded and in lower case. */
  readonly word: string;
  /** In lower case, NFC, with its marks; the same as `word` when it has none. */
  readonly marked: string;
  /** Written in capitals throughout, two letters or more. */
  readonly capitals: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** A run of letters, marks and digits, held together by a point, a comma or an apostrophe between two of them. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
const ASCII = /^[A-Za-z0-9]+$/;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const MARKED = /[^a-z0-9.]/;

/**
 * The words of a text in order. Points fall out of acronyms (U.S.), commas out of numbers (3,000), possessive endings
 * and apostrophes out of words; words that met at a comma or a point by accident are parted; hyphens part.
 */
export function rawWords(text: string): RawWord[] {
  const words: RawWord[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const start = match.index;
    if (ASCII.test(run)) push(run, run.toLowerCase(), start);
    else if (NUMBER.test(run)) push(run, run.replaceAll(',', ''), start);
    else if (ACRONYM.test(run)) push(run, run.toLowerCase().replaceAll('.', ''), start);
    else
      for (const part of run.matchAll(/[^.,]+/g)) {
        const typed = part[0];
        const bare = typed
          .toLowerCase()
          .replace(/['’]s$/, '')
          .replaceAll(/['’]/g, '');
        if (bare !== '') push(typed, bare, start + part.index);
      }
  }
  return words;

  function push(typed: string, lower: string, start: number): void {
    const plain = !MARKED.test(lower);
    const word = plain ? lower : fold(lower);
    if (word === '') return;
    const first = typed.charCodeAt(0);
    const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(typed);
    words.push({
      start,
      end: start + typed.length,
      word,
      marked: plain ? lower : lower.normalize('NFC'),
      capital,
      capitals:
        capital && typed.length > 1 && typed.replace(/['’]s$/, '') === typed.replace(/['’]s$/, '').toUpperCase(),
    });
  }
}

const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A word in lower case without its marks: Vietnamese and other Latin marks folded, đ as d. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đðøłßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
