import {
  addDays,
  createDay,
  createPartialDay,
  type Day,
  daysInMonth,
  earliest,
  latest,
  type PartialDay,
  weekdayOf,
} from '../calendar/day.ts';
import { MONTHS as MONTH_NAMES } from '../calendar/months.ts';
import { NUMBER_WORD, parseNumber } from '../calendar/number-words.ts';
import type { Period } from './query.ts';

/** A query without its time words, and the periods that they told. */
export interface Timed {
  readonly rest: string;
  readonly periods: readonly Period[];
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const YEAR = '((?:19|20)\\d{2})';
const UNIT = '(day|week|month|year)s?';
/** A date told in words: `15 April 2023`, `April 15, 2023`, `April 2023`, `2023-04-15`, `15/4/2023`, `2023`. */
const DATE = `(?:${YEAR}-(\\d{2})(?:-(\\d{2}))?|(\\d{1,2})/(\\d{1,2})/${YEAR}|(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ${YEAR}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}|${MONTH},? ${YEAR}|${YEAR})`;
/** How many groups a DATE has. */
const DATE_GROUPS = 15;

type Read = (groups: readonly (string | undefined)[], on: Day) => Omit<Period, 'words'> | undefined;
interface Rule {
  readonly pattern: RegExp;
  readonly read: Read;
}

const rule = (pattern: string, read: Read): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'iu'),
  read,
});

/** The months of a part of a year; nobody counts them closely. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [1, 5],
  mid: [4, 9],
  late: [8, 12],
};

const RULES: readonly Rule[] = [
  rule(`(?:between|from) ${DATE} (?:and|to|until|till|-|–) ${DATE}`, (groups) => {
    const from = readDate(groups.slice(0, DATE_GROUPS));
    const to = readDate(groups.slice(DATE_GROUPS, 2 * DATE_GROUPS));
    return span(from && earliest(from), to && latest(to));
  }),
  rule(`(?:between|from) ${MONTH} (?:and|to) ${MONTH},? ${YEAR}`, ([first, second, year]) =>
    span(dayOf(year, monthOf(first), 1), lastOf(year, monthOf(second))),
  ),
  rule(`(?:since|starting from|starting in) ${DATE}`, (groups) => {
    const date = readDate(groups);
    return span(date && earliest(date), undefined);
  }),
  rule(`(?:after) ${DATE}`, (groups) => {
    const date = readDate(groups);
    const last = date && latest(date);
    return span(last && addDays(last, 1), undefined);
  }),
  rule(`(?:before|until|prior to) ${DATE}`, (groups) => {
    const date = readDate(groups);
    const first = date && earliest(date);
    return span(undefined, first && addDays(first, -1));
  }),
  rule(`(?:in|on|during|of|throughout|ngày) (?:the year )?${DATE}`, (groups) => {
    const date = readDate(groups);
    return span(date && earliest(date), date && latest(date));
  }),
  rule(`(?:in |during )?(?:the )?(early|mid|late)[- ]${YEAR}`, ([part, year]) => {
    const [from, to] = PARTS[part?.toLowerCase() ?? ''] ?? [1, 12];
    return span(dayOf(year, from, 1), lastOf(year, to));
  }),
  rule(`(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm ${YEAR}`, ([day, month, year]) => {
    const only = dayOf(year, Number(month), Number(day));
    return span(only, only);
  }),
  rule(`(?:trong |vào )?tháng (\\d{1,2})(?: năm |/)${YEAR}`, ([month, year]) =>
    span(dayOf(year, Number(month), 1), lastOf(year, Number(month))),
  ),
  rule(`(?:từ|kể từ) năm ${YEAR}`, ([year]) => span(dayOf(year, 1, 1), undefined)),
  rule(`trước năm ${YEAR}`, ([year]) => span(undefined, lastOf(year && String(Number(year) - 1), 12))),
  rule(`(?:trong |vào )?năm ${YEAR}`, ([year]) => span(dayOf(year, 1, 1), lastOf(year, 12))),
  rule(`(?:in|during|since|last|this) ${MONTH}(?! \\d)`, ([month], on) => {
    const number = monthOf(month);
    const year = Number(on.slice(0, 4)) - (number > Number(on.slice(5, 7)) ? 1 : 0);
    return span(dayOf(String(year), number, 1), lastOf(String(year), number));
  }),
  rule(
    `(?:in |over |during )?(?:the )?(?:last|past|previous) (\\d{1,3}|${NUMBER_WORD}) ${UNIT}`,
    ([count, unit], on) => {
      return span(backBy(on, parseNumber(count) ?? 0, unit ?? 'day'), on);
    },
  ),
  rule(`(?:in |over |during )?the past (day|week|month|year)`, ([unit], on) => span(backBy(on, 1, unit ?? 'day'), on)),
  rule('(?:in |during )?(?:last|previous) (week|month|year)', ([unit], on) => calendarUnit(on, unit ?? '', -1)),
  rule('(?:in |during )?this (week|month|year)', ([unit], on) => calendarUnit(on, unit ?? '', 0)),
  rule('(?:in |during )?next (week|month|year)', ([unit], on) => calendarUnit(on, unit ?? '', 1)),
  rule('năm ngoái', (_, on) => calendarUnit(on, 'year', -1)),
  rule('năm nay', (_, on) => calendarUnit(on, 'year', 0)),
  rule('tháng (?:trước|vừa qua)', (_, on) => calendarUnit(on, 'month', -1)),
  rule('tháng này', (_, on) => calendarUnit(on, 'month', 0)),
  rule('tuần (?:trước|vừa qua)', (_, on) => calendarUnit(on, 'week', -1)),
  rule('tuần này', (_, on) => calendarUnit(on, 'week', 0)),
  rule('(?:hôm qua|yesterday)', (_, on) => span(addDays(on, -1), addDays(on, -1))),
  rule('(?:hôm nay|today)', (_, on) => span(on, on)),
];

/** At most so many periods are told in one query. */
const MOST = 4;

/** Finds the periods that a query tells in words, in English and Vietnamese, and takes the words out. */
export function findPeriods(words: string, on: Day): Timed {
  let rest = words;
  const periods: Period[] = [];
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(rest);
    if (!match || periods.length >= MOST) continue;
    // A month's name that is an ordinary word counts only with a capital, unless a year follows.
    if (/\b(?:may|march|mar)$/.test(match[0])) continue;
    const period = read(match.slice(1), on);
    if (!period) continue;
    periods.push({ ...period, words: match[0] });
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.replaceAll(/\s+/g, ' ').trim();
  }
  return { rest, periods };
}

function readDate(groups: readonly (string | undefined)[]): PartialDay | undefined {
  const [isoYear, isoMonth, isoDay, d1, m1, y1, d2, m2, y2, m3, d3, y3, m4, y4, y5] = groups;
  const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  if (isoYear) return createPartialDay(Number(isoYear), number(isoMonth), number(isoDay));
  if (y1) return createPartialDay(Number(y1), number(m1), number(d1));
  if (y2) return createPartialDay(Number(y2), monthOf(m2), number(d2));
  if (y3) return createPartialDay(Number(y3), monthOf(m3), number(d3));
  if (y4) return createPartialDay(Number(y4), monthOf(m4));
  return y5 ? createPartialDay(Number(y5)) : undefined;
}

const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex((month) => month.startsWith((name ?? '?').toLowerCase().slice(0, 3))) + 1;
const dayOf = (year: string | undefined, month: number, day: number): Day | undefined =>
  createDay(Number(year), month, day);
const lastOf = (year: string | undefined, month: number): Day | undefined =>
  dayOf(year, month, month >= 1 && month <= 12 ? daysInMonth(Number(year), month) : 0);

function span(from: Day | undefined, to: Day | undefined): Omit<Period, 'words'> | undefined {
  if (!from && !to) return undefined;
  if (from && to && from > to) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function backBy(on: Day, count: number, unit: string): Day | undefined {
  const days = { day: 1, week: 7, month: 0, year: 0 }[unit.toLowerCase()] ?? 0;
  if (days > 0) return addDays(on, -count * days);
  const months =
    Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - count * (unit.toLowerCase() === 'year' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return createDay(year, month, Math.min(Number(on.slice(8)), daysInMonth(year, month)));
}

/** The whole calendar week (Monday first), month or year that lies `step` away from the one of `on`. */
function calendarUnit(on: Day, unit: string, step: number): Omit<Period, 'words'> | undefined {
  if (unit.toLowerCase() === 'week') {
    const monday = addDays(on, 1 - weekdayOf(on) + 7 * step);
    return span(monday, addDays(monday, 6));
  }
  const date =
    unit.toLowerCase() === 'year'
      ? createPartialDay(Number(on.slice(0, 4)) + step)
      : monthAway(Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + step);
  return date && span(earliest(date), latest(date));
}

const monthAway = (months: number): PartialDay | undefined =>
  createPartialDay(Math.floor(months / 12), (months % 12) + 1);
