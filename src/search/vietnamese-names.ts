/** A word of a name ("Trương", not "ASEAN"). */
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{Ll}\p{M}]+ $/u;
/** What stands before somebody's given name. */
const CALLS =
  /(?:^|\s)(?:ông|bà|anh|chị|cụ|[Tt]hủ tướng|[Tt]ướng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Cc]hủ tịch|[Tt]ổng thống|[Tt]ổng [Bb]í thư|[Đđ]ại sứ|minister|president|secretary|ambassador) $/u;
/** Words with which an English question begins. */
const OPENS =
  /^\s*(?:who|whom|whose|what|when|where|which|why|how|did|does|do|is|are|was|were|has|had|will|and|so|but) $/i;

/**
 * Whether a phrase of the vocabulary is part of somebody's name as it stands in a question ("Trương Hòa Bình" is no peace):
 * each syllable has a capital, and a name, a title or English stands before it. A question all in capitals tells nothing.
 */
export function isInName(before: string, phrase: string, question: string, inEnglish: boolean): boolean {
  if (!isCapitalised(phrase) || isCapitalised(question)) return false;
  return inEnglish || CALLS.test(before) || (NAME_BEFORE.test(before) && !OPENS.test(before));
}

const isCapitalised = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => !/^\P{L}*\p{Ll}/u.test(word));

/** Whether a word opens a name: a Korean given name stands behind it ("Cho Tae-yul"), or "ông" stood before it. */
export const opensName = (word: string, next: string, typed: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(next) || new RegExp(`(?:^|\\s)(?:[Ôô]ng|[Bb]à) ${word}(?!\\p{L})`, 'u').test(typed));
