import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** One word of a text with its place, as the index sees it. */
export interface Token {
  /** UTF-16 offsets into the text that was analysed. */
  readonly start: number;
  readonly end: number;
  /** In lower case, without marks: what spelling repair works on. */
  readonly word: string;
  /** In lower case, NFC, with its marks; the same as `word` when it has none. */
  readonly marked: string;
  /** The term of the folded word: its stem. */
  readonly term: string;
}

/** A run of letters, marks and digits, held together by a point, a comma or an apostrophe between two of them. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
const ASCII = /^[a-z0-9]+$/;

/** The words of a text in order, stop words left out. */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const simple = run.toLowerCase();
    if (ASCII.test(simple)) push(simple, match.index, run);
    else for (const part of partsOf(run)) push(part.word, match.index + part.start, part.typed);
  }
  return tokens;

  function push(lower: string, start: number, typed: string): void {
    const plain = ASCII.test(lower);
    const word = plain ? lower : fold(lower);
    if (word === '' || isStopWord(lower)) return;
    tokens.push({
      start,
      end: start + typed.length,
      word,
      marked: plain ? lower : lower.normalize('NFC'),
      term: stem(word),
    });
  }
}

const NUMBER = /^\d+(?:[.,]\d+)*$/;
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;

/** A run with a point, comma or apostrophe in it: a number, an acronym with points, a possessive, or words that met by accident. */
function partsOf(run: string): { word: string; start: number; typed: string }[] {
  const lower = run.toLowerCase();
  if (NUMBER.test(run)) return [{ word: run.replaceAll(',', ''), start: 0, typed: run }];
  if (ACRONYM.test(run)) return [{ word: lower.replaceAll('.', ''), start: 0, typed: run }];
  const parts: { word: string; start: number; typed: string }[] = [];
  for (const match of run.matchAll(/[^.,]+/g)) {
    const typed = match[0];
    const bare = typed
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replaceAll(/['’]/g, '');
    if (bare !== '') parts.push({ word: bare, start: match.index, typed });
  }
  return parts;
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
