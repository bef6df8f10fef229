import { findDates } from '../../../calendar/dates-in-text.ts';
import { createDay, type Day, daysBetween, parseDay } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import { isAhead } from '../../tense.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid } from './year-now.ts';

/** "Will celebrate 75 years since ties were established on": the day is that of a beginning. */
const BEGAN = /\b(?:since|established|founded|set up|signed|born|began)\b[^,;]{0,60}$/;

/** How many days before its day a plan is announced. */
const ANNOUNCED = 90;

/**
 * The year of a dateline ("--01-07") from a plan that the lead dates in full: "will visit from 12 to 13 January 2026" is
 * written in the last 7 January before it, when that is no more than three months off. Without a dateline, of what the
 * lead announces for the second quarter or later.
 */
export function findPlannedYear(draft: Draft, monthDay: string | undefined): YearSaid | undefined {
  if (monthDay !== undefined && !monthDay.startsWith('--')) return undefined;
  for (const sentence of reportingLead(draft, 2)) {
    if (sentence.text.length > 2500) continue;
    for (const { said, start, end } of findDates(sentence.text)) {
      if (said.kind !== 'calendar' || !said.month || !said.day || !isAhead(sentence.text, start)) continue;
      if (BEGAN.test(sentence.text.slice(0, start))) continue;
      const year = said.year ?? said.until?.year;
      const planned = year === undefined ? undefined : createDay(year, said.month, said.day);
      const written = planned && (monthDay ? lastBefore(planned, monthDay) : announcedBefore(planned, sentence.text));
      if (!planned || !written || daysBetween(written, planned) > ANNOUNCED) continue;
      return { kind: 'now', year: Number(written.slice(0, 4)), evidence: [quote(draft, sentence, start, end - start)] };
    }
  }
  return undefined;
}

/** Without a dateline: what is announced for the second quarter or later is announced in its year. */
const announcedBefore = (planned: Day, text: string): Day | undefined =>
  planned.slice(5, 7) >= '04' && /\bannounce[ds]?\b/.test(text) ? planned : undefined;

/** The latest day with this month and day that is not after the other. */
function lastBefore(day: Day, monthDay: string): Day | undefined {
  const year = Number(day.slice(0, 4));
  return [year, year - 1].flatMap((one) => parseDay(`${one}${monthDay.slice(1)}`) ?? []).find((one) => one <= day);
}
