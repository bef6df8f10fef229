import { NUMBER_WORDS, ORDINAL_WORDS, TENS } from '../../../calendar/number-words.ts';

const ROUND = TENS.map((ten) => ten.replace(/y$/, 'ieth'));

/** Matches one ordinal, in figures ("15th") or words ("tenth", "twenty-fifth", "hundredth"). */
export const ORDINAL = `\\d{1,4} ?(?:st|nd|rd|th)|(?:(?:${TENS.join('|')})[- ])?(?:${[...ORDINAL_WORDS.slice(1), ...ROUND].join('|')})|(?:one[- ])?hundredth|centenary|bicentenary|(?:golden|silver) jubilee`;

/** Matches one count of years: "75", "seventy-five", "half a century", "three decades". */
export const COUNT = `\\d{1,4} years|(?:${[...TENS, ...NUMBER_WORDS.slice(1)].join('|')})(?:[- ](?:${NUMBER_WORDS.slice(1, 10).join('|')}))? (?:years|decades)|half a century|a half[- ]century|a quarter of a century|a quarter[- ]century|a century|a decade`;

/** Matches a number of years that stands without that word: "turns 45", "five years old" before "years". */
export const NUMBER = `\\d{1,3}|(?:${[...TENS, ...NUMBER_WORDS.slice(1)].join('|')})(?:-(?:${NUMBER_WORDS.slice(1, 10).join('|')}))?`;

/** The years that words count as matched by ORDINAL, COUNT or NUMBER. */
export const parseYears = (words: string): number | undefined =>
  parseOrdinal(words) ?? parseCount(/(?:years|decades?|century)$/i.test(words) ? words : `${words} years`);

/** The number of an ordinal as matched by ORDINAL. */
export function parseOrdinal(text: string): number | undefined {
  const low = text.toLowerCase();
  const figures = /^\d{1,4}/.exec(low);
  if (figures) return Number(figures[0]);
  if (low.endsWith('hundredth') || low === 'centenary') return 100;
  if (low === 'bicentenary') return 200;
  if (low === 'golden jubilee') return 50;
  if (low === 'silver jubilee') return 25;
  const [stem, unit] = low.split(/[- ]/);
  if (unit === undefined) return positive(ORDINAL_WORDS.indexOf(low)) ?? tensOf(ROUND, low);
  const ten = tensOf(TENS, stem);
  const one = positive(ORDINAL_WORDS.indexOf(unit));
  return ten !== undefined && one !== undefined ? ten + one : undefined;
}

/** The number of years of a count as matched by COUNT. */
export function parseCount(text: string): number | undefined {
  const low = text.toLowerCase();
  const fixed = {
    'half a century': 50,
    'a half century': 50,
    'a quarter of a century': 25,
    'a quarter century': 25,
    'a century': 100,
    'a decade': 10,
  }[low.replace('-', ' ')];
  if (fixed !== undefined) return fixed;
  const [number = '', ...rest] = low.split(/[- ]/);
  const times = rest.at(-1) === 'decades' ? 10 : 1;
  if (/^\d/.test(number)) return Number(number) * times;
  const first = positive(NUMBER_WORDS.indexOf(number)) ?? tensOf(TENS, number);
  const second = rest.length > 1 ? positive(NUMBER_WORDS.indexOf(rest[0] ?? '')) : 0;
  return first === undefined || second === undefined ? undefined : (first + second) * times;
}

function positive(n: number): number | undefined {
  return n > 0 ? n : undefined;
}

/** The number of a word of a list that begins with twenty's. */
function tensOf(list: readonly string[], word: string | undefined): number | undefined {
  const at = list.indexOf(word ?? '');
  return at < 0 ? undefined : (at + 2) * 10;
}
