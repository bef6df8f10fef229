import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalRepeatingOptions,
} from 'ical-generator';
import { isEvidence } from '../article/passage.ts';
import { addDays, type Day, earliest, precisionOf } from '../calendar/day.ts';
import type { Origin } from '../relations/relations.ts';
import { dayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import type { LeapDayRule, OriginVerdict } from './digest.ts';

/** What goes into a calendar. */
export interface CalendarWish {
  readonly words: Words;
  /** When the file was made. */
  readonly made: Date;
  readonly leapDay?: LeapDayRule;
  readonly muteSensitive?: boolean;
  readonly verdicts?: ReadonlyMap<string, OriginVerdict>;
}

/** An iCalendar file (RFC 5545) and what it holds. */
export interface CalendarFile {
  readonly name: string;
  readonly content: string;
  readonly events: number;
  /** Events left out because their day is not stated. */
  readonly leftOut: number;
}

/** Dated events as all-day entries that return each year, starting on the day itself. Only those with a known day. */
export function composeCalendarFile(origins: readonly Origin[], wish: CalendarWish): CalendarFile {
  const { words, verdicts } = wish;
  const wanted = origins
    .filter(({ id }) => verdicts?.get(id)?.verdict !== 'hidden')
    .filter(({ sensitive }) => !(sensitive && wish.muteSensitive))
    .map((origin) => {
      const verdict = verdicts?.get(origin.id);
      return verdict?.verdict === 'corrected' && verdict.date
        ? { ...origin, date: verdict.date, otherDates: [] }
        : origin;
    });
  const dated = wanted.flatMap((origin) => {
    const day = precisionOf(origin.date) === 'day' ? earliest(origin.date) : undefined;
    return day ? [{ origin, day }] : [];
  });
  const calendar = ical({
    name: words.digest.calendar.name,
    prodId: { company: 'diplo', product: 'diplo', language: words.locale.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { origin, day } of dated)
    calendar.createEvent({
      id: `${origin.id}@diplo`,
      stamp: wish.made,
      start: atMidnight(day),
      end: atMidnight(addDays(day, 1)),
      allDay: true,
      summary: `${origin.what} (${day.slice(0, 4)})`,
      description: descriptionOf(origin, words),
      repeating: repeatingOf(day, wish.leapDay ?? '28 February'),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return {
    name: 'anniversaries.ics',
    content: calendar.toString(),
    events: dated.length,
    leftOut: wanted.length - dated.length,
  };
}

/** The library writes an all-day date from the parts of the process's own zone. */
function atMidnight(day: Day): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}

/** In common years the last day of February, or the sixtieth day of the year, stands for the 29th. */
function repeatingOf(day: Day, leapDay: LeapDayRule): ICalRepeatingOptions | string {
  if (day.slice(5) !== '02-29') return { freq: ICalEventRepeatingFreq.YEARLY };
  return leapDay === '1 March' ? 'RRULE:FREQ=YEARLY;BYYEARDAY=60' : 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1';
}

function descriptionOf({ date, otherDates, support, note }: Origin, words: Words): string {
  const dates = [date, ...otherDates.map((other) => other.date)].map((one) => dayText(one, words));
  // Front matter is written for machines; the sources it names are among the support too.
  const sources = support.flatMap((one) => {
    if (isEvidence(one)) return one.in === 'front matter' ? [] : [`“${one.quote}”`];
    return [[one.source.publisher, one.source.title, one.source.url].filter(Boolean).join(', ')];
  });
  return [
    ...(otherDates.length > 0 ? [words.digest.anniversary.differ(dates.join(' / '))] : []),
    ...(note ? [note] : []),
    ...new Set(sources),
  ].join('\n');
}
