const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const SUFFIXES = ['st', 'nd', 'rd'];
/** Numbers that a text writes as a word or in figures. */
const NUMBERS: readonly (readonly [figure: string, word: string])[] = [
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, i): [string, string] => [`${i + 2}`, word]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, string] => [`${(i + 2) * 10}`, word]),
];

/** "2nd" for "second", "20" for "twenty" and the other way about; nothing for other words. */
export function otherFormOf(word: string): readonly string[] {
  const number = NUMBERS.find((row) => row.includes(word));
  if (number) return number.filter((form) => form !== word);
  const place = WORDS.indexOf(word) + 1;
  if (place > 0) return [`${place}${SUFFIXES[place - 1] ?? 'th'}`];
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return WORDS.slice(Number(written ?? 0) - 1, Number(written ?? 0)).slice(0, written ? 1 : 0);
}

const ORDINAL = new RegExp(
  `\\b(?:the )?(${WORDS.join('|')})\\b(?! (?:lady|session|secretary|phase|half|quarter|time|visit|party|parties))`,
  'i',
);

/** The place in an order that a question asks for: "the third country to …" is 3. */
export function placeInOrder(text: string): number | undefined {
  const place = WORDS.indexOf((ORDINAL.exec(text)?.[1] ?? '').toLowerCase()) + 1;
  return place > 0 ? place : undefined;
}

const RECORD = new RegExp(
  `\\bthe (?:very )?(?:${WORDS.join('|')}|only|last|youngest|oldest)(?: [\\p{L}\\p{M}'’-]+){0,5}? (?:to|who|that|ever)\\b`,
  'iu',
);

/** Whether a question asks who was the first, or the only one, to do something: a rank that only an article can tell. */
export const asksRecord = (text: string): boolean =>
  /^\s*(?:who|which|what)\b/i.test(text) && (RECORD.test(text) || IS_RECORD.test(text));

/** "Who was the first premier in Oslo", "who was the first guest received by A". */
const IS_RECORD =
  /^\s*who (?:is|was|became) the (?:very )?(?:first|only|youngest|oldest)(?: [\p{L}\p{M}'’-]+){1,5}? (?:in|at|from|received|hosted|invited|welcomed)\b/iu;

/** Whether a word tells a rank. */
export const isRank = (word: string): boolean => WORDS.includes(word) || /^(?:only|youngest|oldest)$/.test(word);
