import { findDates } from '../../../calendar/dates-in-text.ts';
import { addDays, createDay, weekdayOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import type { EventDay } from './event-day.ts';
import { quote } from './year-now.ts';

/** A weekday that the text calls the nth day of a visit whose days it gives: it settles the year. */
export interface VisitDay {
  readonly month: number;
  readonly day: number;
  /** The first day, as the words give it. */
  readonly event: EventDay;
  /** Days from the first to the one whose weekday is told. */
  readonly after: number;
  readonly weekday: number;
}

const NTH =
  /\b(first|opening|second|third|fourth) (?:and (?:last|final) )?day of (?:his|her|their|the|an?|\p{Lu}[\p{L}’' ]{2,40}['’]s?) [^.;]{0,60}\b(?:visit|trip|tour|stay)\b/u;
const COUNT: Readonly<Record<string, number>> = { first: 0, opening: 0, second: 1, third: 2, fourth: 3 };

/** "met on Thursday … on the second day of the visit, from April 3 to 5": the opening days of the text that fix a weekday. */
export function findVisitDay(draft: Draft): VisitDay | undefined {
  const lead = draft.sentences.slice(0, 4);
  for (const [at, sentence] of lead.entries()) {
    const { text } = sentence;
    const nth = text.length > 2500 ? null : NTH.exec(text);
    if (!nth) continue;
    const dates = findDates(text);
    const span = dates.find(({ said, start }) => start > nth.index && said.kind === 'calendar' && said.until);
    const before = [...findDates(lead[at - 1]?.text ?? ''), ...dates.filter(({ start }) => start < nth.index)];
    const told = before.filter(({ said }) => said.kind === 'weekday' && !said.last && !said.next);
    const [weekday, ...more] = told;
    if (span?.said.kind !== 'calendar' || weekday?.said.kind !== 'weekday' || more.length > 0) continue;
    const { month, day } = span.said;
    const after = COUNT[(nth[1] ?? '').toLowerCase()];
    if (!month || !day || after === undefined) continue;
    const event = { month, day, evidence: quote(draft, sentence, span.start, span.end - span.start) };
    return { month, day, event, after, weekday: weekday.said.weekday };
  }
  return undefined;
}

/** Whether the day of the visit had its weekday in this year. */
export function suitsVisitDay(year: number, { month, day, after, weekday }: VisitDay): boolean {
  const first = createDay(year, month, day);
  return first !== undefined && weekdayOf(addDays(first, after)) === weekday;
}
