import { daysInMonth } from '../../../calendar/day.ts';
import { MONTHS } from '../../../calendar/months.ts';
import type { Sentence } from '../../draft.ts';
import type { Contradiction } from './contradiction.ts';

const M = `(${MONTHS.join('|')})`;
const MONTH_FIRST = new RegExp(
  `\\b${M} (\\d{2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?(?![\\d:%]|[.,]\\d| (?:per|million|billion))`,
  'g',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d.,:/-])(\\d{2})(?:st|nd|rd|th)? (?:of )?${M}(?:,? ((?:19|20)\\d\\d))?(?!\\d)`,
  'g',
);

/** More is no day of any month, and no slip of one. */
const MOST = 31;

/** A day that its month does not have: "February 30", "31 April", "29 February 2023". */
export function findImpossibleDays({ text, start: from }: Sentence): Contradiction[] {
  const monthFirst = [...text.matchAll(MONTH_FIRST)].map(({ index, 0: words, 1: month, 2: day, 3: year }) => ({
    index,
    words,
    month,
    day,
    year,
  }));
  const dayFirst = [...text.matchAll(DAY_FIRST)].map(({ index, 0: words, 1: day, 2: month, 3: year }) => ({
    index,
    words,
    month,
    day,
    year,
  }));
  return [...monthFirst, ...dayFirst].flatMap(({ index, words, month, day, year }) => {
    const nth = MONTHS.indexOf(month ?? '') + 1;
    // 2024 was a leap year: without its own year, February has 29 days.
    const days = nth === 0 ? MOST : daysInMonth(year ? Number(year) : 2024, nth);
    if (Number(day) <= days || Number(day) > MOST) return [];
    const of = nth === 2 && year ? `${month} ${year}` : month;
    return [{ start: from + index, what: `"${words}" is no day: ${of} has ${days} days.` }];
  });
}
