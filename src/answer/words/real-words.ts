import type { Vocabulary } from '../../article/clean/vocabulary.ts';

/** Endings of forms of a word, and what may stand in their place in the word itself. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$|ied$/, ['y']],
  [/(?:es|ed|er|ers|or|ors|est)$/, ['', 'e']],
  [/s$/, ['']],
  [/ings?$/, ['', 'e']],
  [/ly$/, ['']],
  [/i[sz](?:e[drs]?|ing|ations?)$/, ['', 'y', 'e', 'ize']],
];
const DOUBLED = /([bdfgklmnprt])\1$/;

/**
 * Whether somebody who types the word has meant it: a word of English that is in use, or a form of one. What only the longest
 * list holds is more often a slip.
 */
export function isRealWord(word: string, vocabulary: Vocabulary | undefined): boolean {
  if (!vocabulary?.knows(word)) return false;
  return inUse(word, vocabulary) || baseForms(word).some((form) => vocabulary.knows(form) && inUse(form, vocabulary));
}

const inUse = (word: string, vocabulary: Vocabulary): boolean => vocabulary.frequency(word) > 0;

function baseForms(word: string): string[] {
  return ENDINGS.flatMap(([ending, instead]) => {
    if (!ending.test(word)) return [];
    const bare = word.replace(ending, '');
    return bare.length < 3 ? [] : [...instead.map((end) => bare + end), bare.replace(DOUBLED, '$1')];
  });
}

/** Whether two words are one in the spellings of Britain and of America, or begin so far alike that they are of one family. */
export const isNearKin = (one: string, other: string): boolean =>
  one !== other && (plainSpelling(one) === plainSpelling(other) || one.slice(0, SHARED) === other.slice(0, SHARED));

/** Forms of one word share so many letters at the least. */
const SHARED = 7;

const plainSpelling = (word: string): string =>
  word
    .replace(/(?<=[a-z]{2})our/, 'or')
    .replace(/(?<=[a-z]{2}[iy])s(?=e|i|a|$)/, 'z')
    .replace(/ll(?=e|i)/, 'l')
    .replace(/(?<=en)ce/, 'se')
    .replace(/tre\b/, 'ter');
