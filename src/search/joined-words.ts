import type { RawWord } from './raw-words.ts';
import { stem } from './stem.ts';

/** Beginnings that English writes with a hyphen or without: anti-dumping and antidumping. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'anti bi co counter cyber e geo inter intra micro mid mini multi neo non over para post pre pro re semi socio sub super trans tri ultra under'.split(
    ' ',
  ),
);

/** A word that stands with a hyphen after its beginning, as it is written without. */
export interface JoinedWord {
  readonly word: string;
  readonly term: string;
  /** Where its second part ends in the text. */
  readonly end: number;
}

/** The word that `words[at]` begins, when a hyphen and nothing else joins it to the next. */
export function findJoined(text: string, words: readonly RawWord[], at: number): JoinedWord | undefined {
  const first = words[at];
  const second = words[at + 1];
  if (!first || !second || second.start - first.end !== 1 || !BEGINNINGS.has(first.form.word)) return undefined;
  if (!/[-\u2010\u2011]/.test(text.charAt(first.end)) || !/^[a-z]{4,}$/.test(second.form.word)) return undefined;
  const word = first.form.word + second.form.word;
  return { word, term: stem(word), end: second.end };
}
