import { findDates } from '../../../calendar/dates-in-text.ts';
import {
  createDay,
  type Day,
  daysBetween,
  earliest,
  type PartialDay,
  parseDay,
  weekdayOf,
} from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import type { Stated } from '../../stated.ts';
import { isAhead } from '../../tense.ts';
import { findContradiction } from './contradiction.ts';
import { reportingLead } from './reporting-lead.ts';
import { findLeadWeekdays, lagOf } from './year-bounds.ts';

/** Days between an event, a dateline or another statement and the printed day that it settles. */
const NEAR = 3;
/** Of the two days that figures can mean, the one so few days after what the lead tells. */
const BEFORE_PRINTING = 7;

/**
 * A printed day in figures ("05/04/2025") as the rest of the article settles it: by a weekday on its line, the dateline,
 * another statement, a day or a weekday of the lead, or what else contradicts one of the two. Unsettled, it stays as it is.
 */
export function settleDayOrMonth(
  stated: Stated,
  dateline: Stated | undefined,
  others: readonly Stated[],
  draft: Draft,
): Stated {
  if (!stated.either) return stated;
  const monthFirst = isMonthFirst(stated, others);
  const clues: ((day: Day) => boolean | undefined)[] = [
    (day) => (stated.weekday === undefined ? undefined : weekdayOf(day) === stated.weekday),
    (day) => (monthFirst ? day === stated.either?.[1] : undefined),
    (day) => (dateline ? isJustBefore(dateline.date, day) : undefined),
    ...others
      .filter((one) => !one.either && one.evidence !== stated.evidence && earliest(one.date) !== undefined)
      .map(
        ({ date }) =>
          (day: Day) =>
            date.length < 10 ? day.startsWith(date) : Math.abs(daysBetween(earliest(date) ?? day, day)) <= NEAR,
      ),
    ...leadDays(draft).map((date) => (day: Day) => isJustBefore(date, day, BEFORE_PRINTING)),
    ...findLeadWeekdays(draft).map((weekday) => (day: Day) => lagOf(weekday, day) <= 1),
    (day) => findContradiction({ ...stated, date: day as string as PartialDay }, dateline, draft) === undefined,
  ];
  const habit = dayFirstElsewhere(draft) ?? (DAY_FIRST.test(draft.article.stated.publisher ?? '') ? true : undefined);
  if (habit !== undefined) clues.push((day) => (day === stated.either?.[0]) === habit);
  for (const clue of clues) {
    const [dayFirst, monthFirst] = stated.either.map((day) => clue(day));
    if (dayFirst === monthFirst) continue;
    const [one, other] = stated.either;
    const { doubt: _doubt, either: _either, ...sure } = stated;
    return { ...sure, date: (dayFirst ? one : other) as string as PartialDay };
  }
  return stated;
}

/** Whether the same figures stand beside a clock of American time. */
const isMonthFirst = ({ either }: Stated, all: readonly Stated[]): boolean =>
  all.some((one) => one.monthFirst && one.either?.[1] === either?.[1]);

/** Vietnamese newsrooms print the day before the month. */
const DAY_FIRST = /^(?:VNA|VNS|VOV|VGP|Viet ?Nam News|Nh[aâ]n D[aâ]n)\b/i;

/** Whether a day (perhaps without its year) is the other one or at most so many days before it. */
function isJustBefore(date: PartialDay, day: Day, most = NEAR): boolean | undefined {
  const before = date.startsWith('--') ? parseDay(`${day.slice(0, 4)}${date.slice(1)}`) : earliest(date);
  if (!before) return undefined;
  const lag = daysBetween(before, day);
  return lag >= 0 && lag <= most;
}

/** Whether a day of the lead lies on the printed day or in the week before it. */
export function isOfLead(printed: PartialDay, draft: Draft): boolean {
  const day = parseDay(printed);
  return day !== undefined && leadDays(draft).some((date) => isJustBefore(date, day, BEFORE_PRINTING));
}

/** The days without a year that the lead gives to what happened. */
function leadDays(draft: Draft): PartialDay[] {
  return reportingLead(draft, 2).flatMap(({ text }) =>
    text.length > 2500
      ? []
      : findDates(text).flatMap(({ said, start }) => {
          if (said.kind !== 'calendar' || !said.month || !said.day || said.until || isAhead(text, start)) return [];
          const day = said.year === undefined ? undefined : createDay(said.year, said.month, said.day);
          if (said.year !== undefined) return day ? [day as string as PartialDay] : [];
          return [`--${String(said.month).padStart(2, '0')}-${String(said.day).padStart(2, '0')}` as PartialDay];
        }),
  );
}

/** Whether other days in figures on the page, whose parts cannot be exchanged, put the day first; undefined without any. */
function dayFirstElsewhere({ article: { parts } }: Draft): boolean | undefined {
  const habits = [...`${parts.head}\n${parts.body.slice(0, 8000)}`.matchAll(IN_FIGURES)].flatMap(([, first, second]) =>
    Number(first) > 12 ? [true] : Number(second) > 12 ? [false] : [],
  );
  const [habit] = habits;
  return habits.every((one) => one === habit) ? habit : undefined;
}

const IN_FIGURES = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:19|20)\d\d(?![\d/])/g;
