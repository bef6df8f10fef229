/** The numbers that texts write in words, from zero to nineteen: the number of a word is its place. */
export const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** "Twenty" to "ninety". */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The ordinals of those words: the number of a word is its place. */
export const ORDINAL_WORDS: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** "Twenty-first" for 21, from 1 to 99; `undefined` for other numbers. */
export function ordinalWord(number: number): string | undefined {
  if (number < 1) return undefined;
  const ten = TENS[Math.floor(number / 10) - 2];
  if (ten === undefined) return ORDINAL_WORDS[number];
  return number % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${ORDINAL_WORDS[number % 10]}`;
}

/** "Twenty-one" for 21, from 0 to 99; `undefined` for other numbers. */
export function numberWord(number: number): string | undefined {
  const ten = TENS[Math.floor(number / 10) - 2];
  if (ten === undefined) return NUMBER_WORDS[number];
  return number % 10 === 0 ? ten : `${ten}-${NUMBER_WORDS[number % 10]}`;
}

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
