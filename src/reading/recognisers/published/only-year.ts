import type { Evidence } from '../../../article/passage.ts';
import { addDays, parseDay } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import { findOfficeTerms, OPEN_FROM, OPEN_TO } from './office-terms.ts';
import type { YearSaid, YearSet } from './year-now.ts';

/** A year of writing with the words that tell it. */
export interface YearFound {
  readonly year: number;
  readonly evidence: readonly Evidence[];
}

/**
 * The one year in which everyone held the office that the text gives them, if there is only one; ends of terms that are
 * not known are those that past and coming years set.
 */
export function yearByTerms(
  draft: Draft,
  monthDay: string | undefined,
  possible: (year: number) => boolean,
  least: number,
  most: number,
  claims: readonly YearSaid[],
  sets: readonly YearSet[],
): YearFound | undefined {
  const named = sets.flatMap(({ years }) => years);
  const years = new Map<number, readonly Evidence[]>();
  const rivals = new Set<number>();
  for (const window of findOfficeTerms(draft)) {
    const from = Math.max(
      window.from === OPEN_FROM ? 0 : Number(window.from.slice(0, 4)),
      least,
      Math.min(...named, 9999) * Number(named.length > 0),
    );
    const to = Math.min(
      window.to === OPEN_TO ? 9999 : Number(window.to.slice(0, 4)),
      most,
      named.length > 0 ? Math.max(...named) : 9999,
    );
    if (from === 0 || to === 9999) return undefined;
    for (let year = from; year <= to; year += 1) {
      const day = monthDay && parseDay(`${year}${monthDay.slice(1)}`);
      if (!possible(year) || (monthDay && !day)) continue;
      if (day && (day < window.from || day > window.to)) {
        if (day >= addDays(window.from, -MARGIN) && day <= addDays(window.to, MARGIN)) rivals.add(year);
        continue;
      }
      years.set(year, [...window.evidence, ...sets.flatMap(({ evidence }) => evidence)]);
    }
  }
  const [only, ...others] = years;
  if (!only || others.length > 0 || [...rivals].some((year) => year !== only[0])) return undefined;
  return { year: only[0], evidence: [...only[1], ...bearing(claims, least, most)].slice(0, MOST_EVIDENCE) };
}

/** How many office-holders must agree before their terms speak against a year that the text seems to tell. */
const AGREEING = 2;

/** Whether nobody of several held the office that the text gives them in the year, nor in the one before or after it. */
export function isOutsideTerms(draft: Draft, year: number): boolean {
  const windows = findOfficeTerms(draft);
  return (
    windows.length > 0 &&
    windows.every(
      ({ from, to, holders }) =>
        holders >= AGREEING && (Number(to.slice(0, 4)) < year - 1 || Number(from.slice(0, 4)) > year + 1),
    )
  );
}

/** Days before and after a term in which somebody may be called by the office: a year with such a day is as possible. */
const MARGIN = 20;

const MOST_EVIDENCE = 5;

/** What sets the bounds: past years that are the latest, coming ones that are the earliest. */
function bearing(claims: readonly YearSaid[], from: number, to: number): Evidence[] {
  return claims
    .filter((claim) => claim.year === (claim.kind === 'at least' ? from : to))
    .slice(0, 2)
    .flatMap(({ evidence }) => evidence);
}

/** How many years past and coming ones may leave between them before a weekday decides. */
const NARROW = 3;

/** The year that past and coming years (and a weekday) leave as the only one. */
export function onlyYear(
  claims: readonly YearSaid[],
  from: number,
  to: number,
  possible: (year: number) => boolean,
  byWeekday: boolean,
): YearFound | undefined {
  if (from === 0 || to < from || to - from > (byWeekday ? NARROW : 0)) return undefined;
  const left = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(possible);
  const [year] = left;
  return year === undefined || left.length > 1 ? undefined : { year, evidence: bearing(claims, from, to) };
}
