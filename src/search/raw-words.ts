import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** What one written word is, wherever it stands. */
export interface WordForm {
  /** Folded and in lower case. */
  readonly word: string;
  /** In lower case, NFC, with its marks; the same as `word` when it has none. */
  readonly marked: string;
  /** The stem of the folded word. */
  readonly term: string;
  /** A stop word, written without marks. */
  readonly stop: boolean;
  /** Written in capitals throughout, two letters or more. */
  readonly capitals: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** One word as it stands in a text: nothing left out yet. */
export interface RawWord {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly form: WordForm;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const ASCII = /^[A-Za-z0-9]+$/;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const POSSESSIVE = /['’]s$/i;

/** The forms that a run comes to, by the run as written, with their places in it: texts say the same words again. */
const known = new Map<string, readonly RawWord[]>();
/** Past so many runs the memory is emptied: hostile texts could fill it without end. */
const MOST = 200_000;

/**
 * The words of a text in order. Points fall out of acronyms (U.S.), commas out of numbers (3,000), possessive endings
 * and apostrophes out of words; words that met at a comma or a point by accident are parted; hyphens part.
 */
export function rawWords(text: string): RawWord[] {
  const words: RawWord[] = [];
  let i = 0;
  while (i < text.length) {
    const length = letterAt(text, i);
    if (length === 0) {
      i++;
      continue;
    }
    const at = i;
    i = endOfRun(text, i + length);
    for (const { start, end, form } of formsOf(text.slice(at, i)))
      words.push({ start: at + start, end: at + end, form });
  }
  return words;
}

/** Where a run ends: letters, marks and digits, held together by a point, a comma or an apostrophe between two of them. */
function endOfRun(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    let length = letterAt(text, i);
    if (length === 0 && isJoint(text.charCodeAt(i)) && letterAt(text, i + 1) > 0) length = 1;
    if (length === 0) return i;
    i += length;
  }
  return i;
}

/** `.`, `,`, `'` and `’`. */
const isJoint = (code: number): boolean => code === 46 || code === 44 || code === 39 || code === 0x2019;

/** 1 for a letter, mark or digit, 2 for one of two units, 0 for anything else. Asked of every character, so answers are kept. */
function letterAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (Number.isNaN(code)) return 0;
  const answered = letters[code];
  if (answered !== 0) return (answered as number) - 1;
  if (code >= 0xd800 && code <= 0xdfff)
    return code <= 0xdbff && WORD.test(String.fromCodePoint(text.codePointAt(i) ?? 0)) ? 2 : 0;
  letters[code] = WORD.test(text.charAt(i)) ? 2 : 1;
  return (letters[code] as number) - 1;
}

/** By code unit: 0 not asked yet, 1 no letter, 2 a letter. */
const letters = new Uint8Array(0x10000);

/** The words of a text, folded and in lower case. */
export function foldedWords(text: string): string[] {
  return rawWords(text).map(({ form }) => form.word);
}

function formsOf(run: string): readonly RawWord[] {
  const remembered = known.get(run);
  if (remembered) return remembered;
  const forms = readForms(run).filter(({ form }) => form.word !== '');
  if (known.size >= MOST) known.clear();
  if (run.length <= 60) known.set(run, forms);
  return forms;
}

function readForms(run: string): RawWord[] {
  const whole = (lower: string): RawWord[] => [{ start: 0, end: run.length, form: createForm(run, lower) }];
  if (ASCII.test(run)) return whole(run.toLowerCase());
  if (NUMBER.test(run)) return whole(run.replaceAll(',', ''));
  if (ACRONYM.test(run)) return whole(run.toLowerCase().replaceAll('.', ''));
  return [...run.matchAll(/[^.,]+/g)].map(({ 0: typed, index }) => {
    const bare = typed.toLowerCase().replace(POSSESSIVE, '').replaceAll(/['’]/g, '');
    return { start: index, end: index + typed.length, form: createForm(typed, bare) };
  });
}

function createForm(typed: string, lower: string): WordForm {
  const word = fold(lower);
  const marked = lower.normalize('NFC');
  const bare = typed.replace(POSSESSIVE, '');
  const capital = /^\p{Lu}/u.test(typed);
  return {
    word,
    marked,
    term: stem(word),
    stop: word === marked && isStopWord(word),
    capital,
    capitals: capital && bare.length > 1 && bare === bare.toUpperCase(),
  };
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
