import { addDays, createDay, createPartialDay, type Day, parseDay, precisionOf, yearOf } from '../../calendar/day.ts';
import type { Draft, Recogniser } from '../draft.ts';
import { findAnniversaryYears } from './published/anniversary-years.ts';
import { findDatesBesideNow } from './published/beside-now.ts';
import { findChairYears } from './published/chair-years.ts';
import { type EventDay, findEventDay } from './published/event-day.ts';
import { findHostedEvents } from './published/hosted-events.ts';
import { findKnownEvents } from './published/known-events.ts';
import { findNumberedEvents } from './published/numbered-events.ts';
import { isOutsideTerms, onlyYear, type YearFound, yearByTerms } from './published/only-year.ts';
import { findPlannedYear } from './published/planned-day.ts';
import { findTakenOffices } from './published/took-office.ts';
import { findVisitDay, suitsVisitDay } from './published/visit-day.ts';
import {
  findLeadWeekdays,
  findWeekdays,
  findWeekdaysAhead,
  findYearBounds,
  isFarWest,
  suitsAhead,
  suitsLead,
  suitsWeekdays,
} from './published/year-bounds.ts';
import { findRunningYears, type YearSaid, type YearSet } from './published/year-now.ts';
import { findCountedYears } from './published/years-counted.ts';
import { findYearsTold } from './published/years-told.ts';
import { findZodiacYears } from './published/zodiac-years.ts';

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
    const event = findEventDay(draft) ?? findVisitDay(draft)?.event;
    const year = findYear(draft, date ? `${date}` : undefined, event);
    const today = event && !date && isOfToday(draft, event) ? event : undefined;
    if (!year) {
      const monthDay = today && createPartialDay(undefined, today.month, today.day);
      if (monthDay) draft.published = { date: monthDay, basis: 'inferred', evidence: [today.evidence] };
      return;
    }
    if (date && basis) {
      const full = createPartialDay(year.year, Number(date.slice(2, 4)), Number(date.slice(5, 7)));
      if (full) draft.published = { date: full, basis, evidence: [...evidence, ...year.evidence] };
      return;
    }
    const month = event && !event.ofSpan && isWithinMonth(year.year, event) ? event.month : undefined;
    if (event && !month && !today && event.month === 12) return;
    const inferred = createPartialDay(year.year, today?.month ?? month, today?.day);
    if (!inferred) return;
    const known = year.evidence.some(
      ({ start, end }) => event && start === event.evidence.start && end === event.evidence.end,
    );
    draft.published = {
      date: inferred,
      basis: 'inferred',
      evidence: [...year.evidence, ...((month || today) && event && !known ? [event.evidence] : [])],
    };
  },
};

/** "This morning, May 23", "today (May 23)": the day of the event is that of writing. */
function isOfToday({ article }: Draft, { evidence }: EventDay): boolean {
  const before = article.parts[evidence.in].slice(Math.max(0, evidence.start - 24), evidence.start);
  return /\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)),? \(?(?:on )?$/.test(before);
}

/** Whether the day after the event, when it may be reported, still lies in its month. */
function isWithinMonth(year: number, { month, day }: EventDay): boolean {
  const of = createDay(year, month, day);
  return of !== undefined && Number(addDays(of, 1).slice(5, 7)) === month;
}

/** How many years a stated day and an anniversary marked "now" may lie apart: one is celebrated early, or late. */
const EARLY_OR_LATE = 1;

/** Drops a stated day that an anniversary, dated in the text and marked in it, shows to be of quite another year. */
function dropContradicted(draft: Draft): void {
  const { date, basis } = draft.published;
  const year = date && yearOf(date);
  if (!date || !year) return;
  const now = findAnniversaryYears(draft).filter((claim) => claim.kind === 'now');
  const [first] = now;
  // Only years that stand beside the anniversary itself can speak against what is stated.
  if (!first || !now.some(({ evidence }) => /\b(?:19|20)\d\d/.test(evidence[0]?.quote ?? ''))) return;
  if (now.some((claim) => Math.abs(claim.year - year) <= EARLY_OR_LATE || claim.year !== first.year)) return;
  draft.problems.push({
    what: `The ${basis} date ${date} does not fit the "${first.evidence[0]?.quote}", which falls in ${first.year}; it was dropped.`,
    start: 0,
  });
  draft.published = { evidence: [] };
}

/**
 * The year as the words of the text and what all the world knows of them tell it. A text without a day of its own is
 * dated by what the world knows only where a year in figures bears it out.
 */
function findYear(draft: Draft, monthDay: string | undefined, event: EventDay | undefined): YearFound | undefined {
  const on = monthDay ?? (event && `--${String(event.month).padStart(2, '0')}-${String(event.day).padStart(2, '0')}`);
  const world: World = {
    hosted: findHostedEvents(draft, on),
    zodiac: findZodiacYears(draft, on),
    known: findKnownEvents(draft, on),
  };
  const found = composeYear(draft, monthDay, event, on, world);
  if (!found || monthDay || found.evidence.some(({ quote }) => /\b(?:19|20)\d\d\b/.test(quote))) return found;
  const isOfText = Object.values(world).every((claims) => claims.length === 0);
  return isOfText ? found : composeYear(draft, monthDay, event, on, { hosted: [], zodiac: [], known: [] });
}

/** What all the world knows of what the text names. */
interface World {
  readonly hosted: ReturnType<typeof findHostedEvents>;
  readonly zodiac: ReturnType<typeof findZodiacYears>;
  readonly known: ReturnType<typeof findKnownEvents>;
}

function composeYear(
  draft: Draft,
  monthDay: string | undefined,
  event: EventDay | undefined,
  on: string | undefined,
  { hosted, zodiac, known }: World,
): YearFound | undefined {
  const sets: YearSet[] = [
    ...findChairYears(draft),
    ...findTakenOffices(draft, on),
    ...zodiac,
    ...hosted.flatMap((claim) => (claim.kind === 'one of' ? claim : [])),
  ];
  const claims: YearSaid[] = [
    ...findAnniversaryYears(draft, on),
    ...findRunningYears(draft, on),
    ...findYearsTold(draft, on),
    ...findYearBounds(draft, on),
    ...findNumberedEvents(draft, on),
    ...hosted.flatMap((claim) => (claim.kind === 'one of' ? [] : claim)),
    ...findCountedYears(draft),
    ...findDatesBesideNow(draft, on),
    ...known,
  ];
  const planned = findPlannedYear(draft, monthDay);
  if (planned) claims.push(planned);
  if (event?.year !== undefined) claims.push({ kind: 'now', year: event.year, evidence: [event.evidence] });
  const visit = findVisitDay(draft);
  const from = Math.max(0, ...claims.flatMap(({ kind, year }) => (kind === 'at least' ? year : [])));
  const to = Math.min(9999, ...claims.flatMap(({ kind, year }) => (kind === 'at most' ? year : [])));
  const weekdays = findWeekdays(draft);
  const inLead = monthDay ? findLeadWeekdays(draft) : [];
  const farWest = isFarWest(draft);
  const ahead = inLead.length > 0 ? findWeekdaysAhead(draft) : [];
  const dayIn = (year: number): Day | undefined => (monthDay ? parseDay(`${year}${monthDay.slice(1)}`) : undefined);
  const possible = (year: number): boolean =>
    year >= from &&
    year <= to &&
    sets.every((set) => set.years.includes(year)) &&
    suitsWeekdays(year, weekdays, monthDay) &&
    suitsLead(dayIn(year), inLead, farWest) &&
    suitsAhead(dayIn(year), inLead, ahead) &&
    (!visit || suitsVisitDay(year, visit));
  const now = claims.filter((claim) => claim.kind === 'now');
  const years = new Set(now.map(({ year }) => year));
  const [first] = now;
  if (first && !isOutsideTerms(draft, first.year)) return years.size === 1 && possible(first.year) ? first : undefined;
  const byWeekday = weekdays.length + inLead.length > 0 || visit !== undefined;
  return yearByTerms(draft, on, possible, from, to, claims, sets) ?? onlyYear(claims, from, to, possible, byWeekday);
}
