import { earliest, type PartialDay, parsePartialDay, precisionOf } from '../calendar/day.ts';
import type { Words } from './words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to build and few: one per locale and shape. */
function format(locale: string, options: Intl.DateTimeFormatOptions, iso: string): string {
  const key = `${locale}${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    formats.set(key, made);
  }
  return made.format(new Date(`${iso}T00:00:00Z`));
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A PartialDay in the reader's words, never finer than it is: `15 April 2023`, `September 2021`, `2023`. */
export function dayText(date: PartialDay, words: Words): string {
  switch (precisionOf(date)) {
    case 'day':
      return format(words.locale, LONG, date);
    case 'month':
      return format(words.locale, { month: 'long', year: 'numeric' }, `${date}-01`);
    case 'year':
      return String(date);
    case 'span':
      return spanText(date, words);
    case 'month-day':
      return monthDayText(date, words);
  }
}

const monthDayText = (date: string, { locale }: Words): string =>
  format(locale, { day: 'numeric', month: 'long' }, `2000-${date.slice(-5)}`);

function spanText(date: PartialDay, words: Words): string {
  const [first = '', last = ''] = date.split('/');
  const end = date.startsWith('--') ? monthDayText(last, words) : format(words.locale, LONG, last);
  return words.day.span(firstDayText(first, last, words), end);
}

/** The first day of a span, as far as its last one does not tell it: `12` before `14 October 2024`. */
function firstDayText(first: string, last: string, words: Words): string {
  const yearless = first.startsWith('--');
  if (!yearless && first.slice(0, 4) !== last.slice(0, 4)) return format(words.locale, LONG, first);
  if (first.slice(0, -3) !== last.slice(0, -3)) return monthDayText(first, words);
  return format(words.locale, { day: 'numeric' }, `2000-${first.slice(-5)}`);
}

/** The same, saying what is not known: `2023, day not stated`; `date not stated` for nothing at all. */
export function honestDayText(date: PartialDay | undefined, words: Words): string {
  if (!date) return words.day.notStated;
  const text = dayText(date, words);
  const precision = precisionOf(date);
  if (precision === 'month' || precision === 'year') return words.day.dayNotStated(text);
  if (date.startsWith('--')) return words.day.yearNotStated(text);
  return text;
}

/** Orders dates by their first possible day; those without a year come last. */
export function byDate(a: PartialDay | undefined, b: PartialDay | undefined): number {
  const x = (a && earliest(a)) ?? '9999';
  const y = (b && earliest(b)) ?? '9999';
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A value on which sources differ, for people: days are written out. */
export function valueText(value: string, words: Words): string {
  const day = parsePartialDay(value);
  return day ? dayText(day, words) : value;
}
