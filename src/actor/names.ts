import { fold } from './fold.ts';

const VIETNAMESE_FAMILIES = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong luong to nong doan trinh dao lam mai quach cao
  vuong thai ha ta thach phung chu chau tong la kieu luu lai to ton van kim tran ma lo giang nghiem hua au trieu diep uong`.split(
    /\s+/,
  ),
);
const VIETNAMESE_SYLLABLE = /^(?:ngh?|[ptnck]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const VIETNAMESE_MARK = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** The words of a name to compare by: folded, without initials, honorifics and "Jr.". */
export function nameWords(name: string): string[] {
  const words = fold(name).match(/[a-z0-9][a-z0-9'-]*\.?/g) ?? [];
  return words
    .filter((word, at) => word.replace('.', '').length > 1 || (at === words.length - 1 && !word.endsWith('.')))
    .map((word) => word.replace(/[.']+$/, ''))
    .filter((word) => !/^(?:jr|sr|ii|iii|mr|mrs|ms|dr|sir|ma)$/.test(word));
}

/** Whether two words are the same but for one letter (changed, missing, added or two swapped). Short words never are. */
export function differByOneLetter(a: string, b: string): boolean {
  if (a === b || a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Whether two full names are one person's: the same words in any order, one set within the other with two words or more
 * shared, or all but one word equal and that one misspelt by a letter.
 */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return a.length === b.length && a[0] === b[0];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const missing = short.filter((word) => !long.includes(word));
  // "Long Thanh" (an airport) is no part of "Lê Thành Long".
  if (missing.length === 0) return short.length === long.length || isInOrder(short, long);
  if (short.join('') === long.join('') || short.join('').replaceAll('-', '') === long.join('').replaceAll('-', ''))
    return true;
  if (missing.length > 1 || (short.length < long.length && short.length < 3)) return false;
  const open = long.filter((word) => !short.includes(word));
  return open.some(
    (word) => differByOneLetter(word, missing[0] ?? '') || isStraySyllable(a, b, word, missing[0] ?? ''),
  );
}

/** Whether the words stand in the longer name in the same order, others between them. */
function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** "Lê Hoaid Trung" beside "Lê Hoài Trung": a letter too many, with which the syllable is none of Vietnamese. */
function isStraySyllable(a: readonly string[], b: readonly string[], one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return (
    a.length > 2 &&
    a.length === b.length &&
    a.every((word, at) => word === b[at] || word === one || word === other) &&
    longer.length === shorter.length + 1 &&
    shorter.length > 2 &&
    !VIETNAMESE_SYLLABLE.test(longer) &&
    VIETNAMESE_SYLLABLE.test(shorter) &&
    [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
  );
}

/** Whether a single word can stand for the full name: its first or last word, or its last hyphenless given name. */
export function isShortFor(word: string, full: readonly string[], vietnamese: boolean): boolean {
  if (full.length === 1) return full[0] === word;
  const last = full.at(-1)?.replace(/^(?:al|el|as|ad|ar|an)-/, '') === word.replace(/^(?:al|el|as|ad|ar|an)-/, '');
  // "Arroyo" for Gloria Macapagal-Arroyo.
  const half = word.length > 4 && full.length > 1 && (full.at(-1)?.endsWith(`-${word}`) ?? false);
  return vietnamese
    ? last
    : last || half || full[0] === word || (full.length > 2 && full.includes(word) && word.length > 3);
}

/** Whether the name is built as Vietnamese names are: a Vietnamese family name first and one-syllable words after it. */
export function isVietnameseName(name: string): boolean {
  if (!mayBeVietnameseName(name)) return false;
  return VIETNAMESE_MARK.test(name) || name.split(/\s+/).length > 2 || /[̀-ͯ]/.test(name.normalize('NFD'));
}

/** The same where the text is Vietnamese, so that two syllables without marks ("Vu Khoan") are no doubt such a name, too. */
export function mayBeVietnameseName(name: string): boolean {
  const words = fold(name).split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return VIETNAMESE_FAMILIES.has(words[0] ?? '') && words.every((word) => VIETNAMESE_SYLLABLE.test(word));
}
