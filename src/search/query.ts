import type { Party } from '../actor/actor.ts';
import { addDays, type Day } from '../calendar/day.ts';
import type { Mode, Topic } from '../reading/reading.ts';
import { parseFilter } from './query-filters.ts';
import { cutPieces } from './query-pieces.ts';
import { findPeriods } from './time-words.ts';
import { translateVietnamese } from './vietnamese.ts';

/** What a query asks of one field: one of the values, or with `not` none of them. All filters of a query must hold. */
export type Filter =
  | { readonly field: 'country'; readonly values: readonly Party[]; readonly not: boolean }
  | { readonly field: 'mode'; readonly values: readonly Mode[]; readonly not: boolean }
  | { readonly field: 'topic'; readonly values: readonly Topic[]; readonly not: boolean }
  | { readonly field: 'person' | 'publisher' | 'place'; readonly values: readonly string[]; readonly not: boolean };

/** The days asked for, both ends included, open where absent. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
  /** The words that said so ("since 2021"), which give way when nothing matches; absent for a filter with a colon. */
  readonly words?: string;
}

/** What was asked: free words, and what must hold besides. */
export interface Query {
  /** As typed, NFC, blanks trimmed. */
  readonly text: string;
  /** Free words as typed, in order, with Vietnamese question words in English and time words taken out. */
  readonly words: string;
  /** Phrases that must stand in the article: case is no matter, marks are where they were typed. */
  readonly exact: readonly string[];
  /** Words and phrases that must not stand in the article. */
  readonly without: readonly string[];
  readonly filters: readonly Filter[];
  readonly periods: readonly Period[];
  readonly sort: 'relevance' | 'date';
  /** What was not understood, and what exists instead; a sentence each. */
  readonly notices: readonly string[];
}

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
