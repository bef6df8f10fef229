import { type Day, daysBetween, earliest, parseDay, precisionOf, yearOf } from '../../calendar/day.ts';
import { findReturns } from '../../relations/find-returns.ts';
import type { AnniversaryReturn } from '../../relations/relations.ts';
import { dayText } from '../../wording/dates.ts';
import type { Candidate, Section, SectionView } from '../digest.ts';
import { findFilter } from '../filter.ts';

/** Anniversaries ahead: milestones first, exact days before months and years, then by day. */
export const anniversaries: Section = {
  name: 'anniversaries',
  cap: 5,
  news: true,
  weigh(view) {
    const year = view.on.slice(0, 4);
    const weighed = view.library.relations.origins.flatMap((origin) => {
      const verdict = view.verdicts.get(origin.id);
      const corrected = verdict?.verdict === 'corrected' ? verdict.date : undefined;
      const origins = [corrected ? { ...origin, date: corrected, otherDates: [] } : origin];
      const options = { leapDay: view.leapDay };
      const ahead = findReturns({ origins }, view.on, view.until, options);
      if (ahead.length > 0)
        return ahead.map((one) => ({ one, candidate: weighReturn(one, view, verdict?.verdict === 'hidden') }));
      const thisYear = findReturns({ origins }, `${year}-01-01` as Day, `${year}-12-31` as Day, options);
      return thisYear.map((one) => ({ one, candidate: tooFar(one, view) }));
    });
    return weighed
      .sort((a, b) => rank(a.one) - rank(b.one) || (a.one.on < b.one.on ? -1 : 1))
      .map(({ candidate }) => candidate);
  },
};

function tooFar(one: AnniversaryReturn, view: SectionView): Candidate {
  return { ...weighReturn(one, view, false), in: false, rule: view.words.digest.rules.later(view.ahead) };
}

const PRECISIONS = ['day', 'month', 'year'];
const rank = (one: AnniversaryReturn): number => (one.milestone ? 0 : 10) + PRECISIONS.indexOf(precisionOf(one.on));

function weighReturn(one: AnniversaryReturn, view: SectionView, hidden: boolean): Candidate {
  const { origin, years, on } = one;
  const { rules } = view.words.digest;
  const text = returnText(one, view);
  const day = parseDay(on);
  const notice = day ? noticeOf(daysBetween(view.on, day), view.leadTimes, view.days) : undefined;
  // A round year is worth each of its notices; any other is told once.
  const key = `anniversary:${origin.id}:${years}${one.milestone && notice !== undefined ? `:${notice}` : ''}`;
  const item = {
    text,
    date: on,
    citations: [...origin.support, ...origin.otherDates.map(({ support }) => support)],
    tells: [key],
  };
  const verdict = (isIn: boolean, rule: string): Candidate => ({ text, in: isIn, rule, item });
  const filter = findFilter(view.filters, { countries: origin.parties });
  if (hidden) return verdict(false, rules.hidden);
  if (origin.sensitive && view.muteSensitive) return verdict(false, rules.muted);
  if (filter) return verdict(false, rules.filtered(filter));
  if (precisionOf(on) === 'year') {
    if (on !== view.on.slice(0, 4)) return verdict(false, rules.otherYear);
    // A year without a day returns all year long: only a round one is worth a line.
    if (!one.milestone) return verdict(false, rules.notRound);
  }
  if (day && notice === undefined) return verdict(false, rules.early(Math.max(...view.leadTimes)));
  if (view.told.has(key))
    return verdict(false, one.milestone && notice !== undefined ? rules.lead(notice) : rules.told);
  return verdict(true, day ? rules.falls(view.ahead) : rules.coarse);
}

/**
 * The notice that is due: the shortest lead time that this digest is the last one to keep, a digest coming every `days`
 * days; `undefined` while it is too early for the longest.
 */
function noticeOf(left: number, leadTimes: readonly number[], days: number): number | undefined {
  const kept = leadTimes.filter((lead) => left < lead + Math.max(1, days));
  return kept.length > 0 ? Math.min(...kept) : undefined;
}

function returnText({ origin, years, on }: AnniversaryReturn, { words, on: today, leapDay }: SectionView): string {
  const say = words.digest.anniversary;
  const originYear = yearOf(origin.date);
  // What came later than the day that the digest is for is not known on it.
  const raisedOn = origin.raised && earliest(origin.raised.date);
  const raisedIn = raisedOn && raisedOn <= today ? yearOf(raisedOn) : undefined;
  const what =
    origin.raised && raisedIn !== undefined && originYear !== undefined
      ? say.raised(origin.what, originYear, origin.raised.to, raisedIn)
      : origin.what;
  const day = parseDay(on);
  const differing = [origin.date, ...origin.otherDates.map(({ date }) => date)].map((date) => dayText(date, words));
  return [
    day
      ? say.exact(say.years(years), dayText(on, words), daysBetween(today, day), what)
      : say.coarse(say.years(years), dayText(on, words), what),
    ...(day && origin.date.slice(5, 10) === '02-29' && on.slice(5) !== '02-29' ? [say.leapDay(leapDay)] : []),
    ...(origin.otherDates.length > 0 ? [say.differ([...new Set(differing)].join(' / '))] : []),
  ].join('; ');
}
