import type { IndexedArticle } from '../articles/indexed-article.ts';

/** Words for a year that is told from the day of the article, with how far it lies from that. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:this|the current) year\b|\b(?:by|before|until) the (?:end of the year|year['’]s end)\b|\bwithin the year\b/i,
    0,
  ],
  [/\b(?:last|the previous|the past) year\b/i, -1],
  [/\b(?:next|the following|the coming) year\b/i, 1],
];

/** Whether a word of a question is a year. */
export const isYear = (typed: string): boolean => /^(?:19|20)\d{2}$/.test(typed);

/** Whether the text tells the year by "this year", "last year" or "next year" of its article's day. */
export function tellsYearByName(text: string, typed: string, { reading }: IndexedArticle): boolean {
  const year = Number(reading.published.date?.slice(0, 4));
  const decade = /\b(?:end of the|within the|this) decade\b/i.test(text) && Number(typed) === Math.ceil(year / 10) * 10;
  return year > 0 && (decade || NAMED.some(([pattern, far]) => year + far === Number(typed) && pattern.test(text)));
}
