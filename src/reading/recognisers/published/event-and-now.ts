import { findDates } from '../../../calendar/dates-in-text.ts';
import { isAhead } from '../../tense.ts';
import type { YearSaid } from './year-now.ts';

/** Words of a meeting still to come, or of one that the text is reported from. */
const COMING =
  /\b(?:ahead of|towards?|upcoming|forthcoming|coming|prepar\w{1,6} for|run-up to|(?:will|would|is to|to) (?:attend|host|be held)|looks? forward to|invit\w{2,4} to)\b[^.,;]{0,40}$/i;
const REPORTED_FROM =
  /\b(?:on the (?:sidelines|margins|fringes|occasion) of|within the framework of|as part of|attend(?:s|ed|ing)|taking part in|participat(?:ed|es|ing) in|on the eve of|(?:opening|closing)(?: \w{3,8})? of|during|at)\b(?: the)?[^.,;]{0,12}$|\b(?:opens|opened|opening)(?: the)? $/i;
const OVER =
  /\b(?:since|after|from|following|elected|last|previous|decided|adopted|resolution\w?|when|earlier|recall\w*|set (?:out|forth|by))\b/i;
/** "Ahead of the opening of", "two days before": days, not months, lie between. */
const ABOUT_TO_OPEN =
  /\b(?:(?:hours|days|a day|the day) (?:before|ahead of)|(?:ahead of|before) the (?:opening|start|kick-off)(?: \w{3,8})? of)\b(?: the)?[^.,;]{0,12}$/i;
/** "The success of the just-concluded 13th Congress": told within weeks of it. */
const JUST_OVER =
  /\b(?:just[- ](?:concluded|ended|finished|closed)|recently[- ](?:concluded|ended|held)|the recent)(?: \w{4,9})? $/i;

/** "the 16th … this September", "the 11th … in January": the month, without a year, that stands behind the name. */
const THIS =
  /^[^.;]{0,40}?\b(?:this (?:year|month|week|January|February|March|April|May|June|July|August|September|October|November|December)|today|yesterday)\b/i;

const PAST =
  /\b(?:since|after|following|elected|chosen|held|adopted|agreed|signed|met|reached|concluded|decided)\b[^;]{0,80}$/i;
const WISHED = /\b(?:wish\w*|hope\w*|support\w*|prepar\w*|host\w*|organi[sz]\w*|expect\w*|plan\w*)\b[^;]{0,80}$/i;

/** Months within which what is just over has ended. */
const RECENT = 3;

/** Whether a year stands right beside the words between two places. */
export const hasYearBeside = (text: string, start: number, end: number): boolean =>
  /\b(?:19|20)\d\d\b/.test(`${text.slice(Math.max(0, start - 25), start)} ${text.slice(end, end + 70)}`);

/**
 * What an event, whose year is known, tells of the year of writing by the words around its name in a sentence. `inLead`
 * says whether the sentence is one of those that report; `monthDay` is the month and day of writing, if known.
 */
export function tieToNow(
  event: { readonly year: number; readonly month?: number },
  text: string,
  start: number,
  end: number,
  inLead: boolean,
  monthDay: string | undefined,
): Omit<YearSaid, 'evidence'> {
  const before = text.slice(0, start);
  const rest = text.slice(end, end + 70);
  const written = monthDay ? Number(monthDay.slice(2, 4)) : undefined;
  if (THIS.test(rest)) return { kind: 'now', year: event.year };
  if (/^[^.;]{0,30}?\bnext year\b/i.test(rest)) return { kind: 'now', year: event.year - 1 };
  if (/^[^.;]{0,30}?\blast year\b/i.test(rest)) return { kind: 'now', year: event.year + 1 };
  if (/^[^.;]{0,30}?\blast month\b/i.test(rest) && event.month && written === (event.month % 12) + 1)
    return { kind: 'now', year: event.year + (event.month === 12 ? 1 : 0) };
  if (inLead && ABOUT_TO_OPEN.test(before) && event.month && written && (event.month - written + 12) % 12 <= 1)
    return { kind: 'now', year: event.year - (written > event.month ? 1 : 0) };
  if (COMING.test(before)) return { kind: 'at most', year: event.year };
  const month = monthWithoutYear(rest);
  if (month !== undefined && month === event.month && written && !isAhead(text, start)) {
    if (written >= month) return { kind: 'now', year: event.year };
    // A month that is still to come this year may be that of last year only where the words look back.
    if (PAST.test(before)) return { kind: 'now', year: event.year + 1 };
    return WISHED.test(before) ? { kind: 'at most', year: event.year } : { kind: 'at least', year: event.year - 1 };
  }
  if (JUST_OVER.test(before) && written && event.month && (written - event.month + 12) % 12 <= RECENT)
    return { kind: 'now', year: event.year + (written < event.month ? 1 : 0) };
  if (inLead && REPORTED_FROM.test(before) && !OVER.test(before.slice(-60)) && fits(event.month, written))
    return { kind: 'now', year: event.year };
  return { kind: 'at least', year: event.year };
}

/** A meeting that is told of takes place in the month of the dateline or the one before it. */
function fits(month: number | undefined, written: number | undefined): boolean {
  return month === undefined || written === undefined || (written - month + 12) % 12 <= 1;
}

function monthWithoutYear(rest: string): number | undefined {
  const near = findDates(rest.slice(0, 40)).find(({ said }) => said.kind === 'calendar');
  return near?.said.kind === 'calendar' && near.said.year === undefined && !/[.;,]/.test(rest.slice(0, near.start))
    ? near.said.month
    : undefined;
}
