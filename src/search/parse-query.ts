import { addDays, type Day } from '../calendar/day.ts';
import type { Filter, Period, Query } from './query.ts';
import { parseFilter } from './query-filters.ts';
import { cutPieces } from './query-pieces.ts';
import { findPeriods } from './time-words.ts';
import { translateVietnamese } from './vietnamese.ts';

/** So many filters are read, and of each kind so many parts kept, none twice: no query asks for more. */
const MOST = 16;

/** Longer texts are cut: no query says more. */
const LONGEST = 4000;

/**
 * Reads what was typed. Values joined by commas are alternatives, repeated filters must all hold; `after:` takes its
 * first day in, `before:` leaves its first day out. What is not understood becomes a notice, never an exception.
 */
export function parseQuery(text: string, options: { readonly on: Day }): Query {
  const typed = text.normalize('NFC').slice(0, LONGEST).trim();
  const words: string[] = [];
  const exact: string[] = [];
  const without: string[] = [];
  const filters: Filter[] = [];
  const periods: Period[] = [];
  const notices: string[] = [];
  let sort: Query['sort'] = 'relevance';
  let read = 0;
  for (const piece of cutPieces(typed)) {
    if (piece.kind === 'word') words.push(piece.text);
    else if (piece.kind === 'exact') (piece.not ? without : exact).push(piece.text);
    else if (piece.kind === 'without') without.push(piece.text);
    else if (read++ < MOST) {
      const parsed = parseFilter(piece, options.on);
      if (parsed.filter) filters.push(parsed.filter);
      if (parsed.period) periods.push(parsed.period);
      if (parsed.sort) sort = parsed.sort;
      if (parsed.words) words.push(parsed.words);
      notices.push(...parsed.notices);
    }
  }
  const timed = findPeriods(words.join(' '), options.on);
  return {
    text: typed,
    words: translateVietnamese(timed.rest),
    exact: distinct(exact),
    without: distinct(without),
    filters: distinct(filters),
    periods: distinct([...periods, ...timed.periods]),
    sort,
    notices: distinct(notices),
  };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()].slice(0, MOST);
}

/** A line that `parseQuery` reads as the same query on any day: for buttons, and for people to learn from. */
export function queryLine(query: Query): string {
  const quote = (value: string): string => (/[\s,:"-]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);
  return [
    query.words,
    ...query.exact.map((phrase) => `"${phrase}"`),
    ...query.without.map((word) => `-${/\s/.test(word) ? `"${word}"` : word}`),
    ...query.filters.map(({ field, values, not }) => `${not ? '-' : ''}${field}:${values.map(quote).join(',')}`),
    ...query.periods.flatMap(periodLine),
    ...(query.sort === 'date' ? ['sort:date'] : []),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function periodLine({ from, to, words }: Period): string[] {
  if (words !== undefined && /\d{4}/.test(words)) return [words];
  if (from !== undefined && from === to) return [`on:${from}`];
  return [...(from ? [`after:${from}`] : []), ...(to ? [`before:${addDays(to, 1)}`] : [])];
}
