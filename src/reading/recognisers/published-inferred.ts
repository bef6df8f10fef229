import type { Evidence } from '../../article/passage.ts';
import { createPartialDay, parseDay, precisionOf, yearOf } from '../../calendar/day.ts';
import type { Draft, Recogniser } from '../draft.ts';
import { findAnniversaryYears } from './published/anniversary-years.ts';
import { type EventDay, findEventDay } from './published/event-day.ts';
import { findOfficeTerms } from './published/office-terms.ts';
import { findPlannedYear } from './published/planned-day.ts';
import { findWeekdays, findYearBounds, suitsWeekdays } from './published/year-bounds.ts';
import { findRunningYears, type YearClaim } from './published/year-now.ts';

/**
 * The day of publication where the article does not state it, as fine as the evidence bears: the year that an
 * anniversary, "since the beginning of 2021" or the event's full date names as the running one, else the only one left
 * between past and coming years, weekdays and the terms of the office-holders; the month or day from the dateline or
 * the event in the lead. Nothing is inferred where the evidence disagrees.
 */
export const publishedInferred: Recogniser = {
  name: 'published-inferred',
  recognise(draft) {
    dropContradicted(draft);
    const { date, basis, evidence } = draft.published;
    if (date && precisionOf(date) !== 'month-day') return;
    const event = findEventDay(draft);
    const year = findYear(draft, date ? `${date}` : undefined, event);
    if (!year) return;
    if (date && basis) {
      const full = createPartialDay(year.year, Number(date.slice(2, 4)), Number(date.slice(5, 7)));
      if (full) draft.published = { date: full, basis, evidence: [...evidence, ...year.evidence] };
      return;
    }
    const month = event && event.day <= 27 ? event.month : undefined;
    if (event && !month && event.month === 12) return;
    const inferred = createPartialDay(year.year, month);
    if (!inferred) return;
    const known = year.evidence.some(
      ({ start, end }) => event && start === event.evidence.start && end === event.evidence.end,
    );
    draft.published = {
      date: inferred,
      basis: 'inferred',
      evidence: [...year.evidence, ...(month && event && !known ? [event.evidence] : [])],
    };
  },
};

/** How many years a stated day and an anniversary marked "now" may lie apart: one is celebrated early, or late. */
const EARLY_OR_LATE = 1;

/** Drops a stated day that an anniversary, dated in the text and marked in it, shows to be of quite another year. */
function dropContradicted(draft: Draft): void {
  const { date, basis } = draft.published;
  const year = date && yearOf(date);
  if (!date || !year) return;
  const now = findAnniversaryYears(draft).filter(({ kind }) => kind === 'now');
  const [first] = now;
  if (!first || now.some((claim) => Math.abs(claim.year - year) <= EARLY_OR_LATE || claim.year !== first.year)) return;
  draft.problems.push({
    what: `The ${basis} date ${date} does not fit the "${first.evidence[0]?.quote}", which falls in ${first.year}; it was dropped.`,
    start: 0,
  });
  draft.published = { evidence: [] };
}

interface YearFound {
  readonly year: number;
  readonly evidence: readonly Evidence[];
}

function findYear(draft: Draft, monthDay: string | undefined, event: EventDay | undefined): YearFound | undefined {
  const on = monthDay ?? (event && `--${String(event.month).padStart(2, '0')}-${String(event.day).padStart(2, '0')}`);
  const claims = [...findAnniversaryYears(draft, on), ...findRunningYears(draft, on), ...findYearBounds(draft)];
  const from = Math.max(0, ...claims.flatMap(({ kind, year }) => (kind === 'at least' ? year : [])));
  const to = Math.min(9999, ...claims.flatMap(({ kind, year }) => (kind === 'at most' ? year : [])));
  const weekdays = findWeekdays(draft);
  const possible = (year: number): boolean => year >= from && year <= to && suitsWeekdays(year, weekdays, monthDay);
  const now = claims.filter(({ kind }) => kind === 'now');
  const planned = findPlannedYear(draft, monthDay);
  if (planned) now.push(planned);
  if (event?.year !== undefined) now.push({ kind: 'now', year: event.year, evidence: [event.evidence] });
  const years = new Set(now.map(({ year }) => year));
  const [first] = now;
  if (first) return years.size === 1 && possible(first.year) ? first : undefined;
  return yearByTerms(draft, on, possible, from) ?? onlyYear(claims, from, to, possible, weekdays.length > 0);
}

/** The one year in which everyone in the lead held the office that the text gives them, if there is only one. */
function yearByTerms(
  draft: Draft,
  monthDay: string | undefined,
  possible: (year: number) => boolean,
  from: number,
): YearFound | undefined {
  const windows = findOfficeTerms(draft);
  if (!windows) return undefined;
  const years = new Map<number, readonly Evidence[]>();
  for (const window of windows)
    for (let year = Math.max(from, Number(window.from.slice(0, 4))); year <= Number(window.to.slice(0, 4)); year += 1) {
      const day = monthDay && parseDay(`${year}${monthDay.slice(1)}`);
      if (!possible(year) || (monthDay && (!day || day < window.from || day > window.to))) continue;
      years.set(year, window.evidence);
    }
  const [only, ...others] = years;
  return only && others.length === 0 ? { year: only[0], evidence: only[1] } : undefined;
}

/** How many years past and coming ones may leave between them before a weekday decides. */
const NARROW = 3;

/** The year that past and coming years (and a weekday) leave as the only one. */
function onlyYear(
  claims: readonly YearClaim[],
  from: number,
  to: number,
  possible: (year: number) => boolean,
  byWeekday: boolean,
): YearFound | undefined {
  if (from === 0 || to < from || to - from > (byWeekday ? NARROW : 0)) return undefined;
  const left = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(possible);
  const [year] = left;
  if (year === undefined || left.length > 1) return undefined;
  const bearing = claims.filter((claim) => claim.year === (claim.kind === 'at least' ? from : to));
  return { year, evidence: bearing.slice(0, 2).flatMap(({ evidence }) => evidence) };
}
