/** The numbers that texts write in words, from zero to nineteen: the number of a word is its place. */
export const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** A pattern of one such word, from "one". */
export const NUMBER_WORD = NUMBER_WORDS.slice(1).join('|');

/** How many "a", "three" or "12" are; `undefined` for a word that counts nothing. */
export function parseNumber(word: string | undefined): number | undefined {
  const low = (word ?? '').toLowerCase();
  if (/^\d{1,9}$/.test(low)) return Number(low);
  if (low === 'a' || low === 'an') return 1;
  const number = NUMBER_WORDS.indexOf(low);
  return number < 0 ? undefined : number;
}
