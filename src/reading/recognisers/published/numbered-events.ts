import { findDates } from '../../../calendar/dates-in-text.ts';
import type { Draft } from '../../draft.ts';
import { isAhead } from '../../tense.ts';
import { SERIES } from './numbered-series.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid } from './year-now.ts';

/** Words of a meeting still to come, or of one that the text is reported from. */
const COMING =
  /\b(?:ahead of|towards?|upcoming|forthcoming|coming|prepar\w{1,6} for|run-up to|(?:will|would|is to|to) (?:attend|host|be held)|looks? forward to|invit\w{2,4} to)\b[^.,;]{0,40}$/i;
const REPORTED_FROM =
  /\b(?:on the (?:sidelines|margins|fringes|occasion) of|within the framework of|attend(?:s|ed|ing)|taking part in|participat(?:ed|es|ing) in|open(?:s|ed|ing)(?: of)?|during|at)\b(?: the)?[^.,;]{0,12}$/i;
const OVER =
  /\b(?:since|after|from|following|elected|last|previous|decided|adopted|resolution\w?|set (?:out|forth|by))\b/i;

/** "the 16th … this September", "the 11th … in January": the month, without a year, that stands behind the name. */
const THIS =
  /^[^.;]{0,40}?\b(?:this (?:year|month|week|January|February|March|April|May|June|July|August|September|October|November|December)|today|yesterday)\b/i;

/**
 * What meetings with a number tell of the year of writing: told from, planned "this September", held "in January"
 * without a year, still to come, or past.
 */
export function findNumberedEvents(draft: Draft, monthDay: string | undefined): YearSaid[] {
  const claims: YearSaid[] = [];
  const lead = reportingLead(draft, 3);
  for (const sentence of [...draft.sentences.slice(0, MOST), ...draft.asides]) {
    const { text } = sentence;
    if (text.length > 2500 || !ORDINAL.test(text)) continue;
    for (const { name, held } of SERIES) {
      const match = name.exec(text);
      const event = match && held(countOf(match.groups?.nth ?? ''));
      if (!match || !event) continue;
      const end = match.index + match[0].length;
      const before = text.slice(0, match.index);
      const rest = text.slice(end, end + 70);
      const claim = (kind: YearSaid['kind'], year: number): unknown =>
        claims.push({ kind, year, evidence: [quote(draft, sentence, match.index, match[0].length)] });
      // A year beside the name is read as any other year is.
      if (/\b(?:19|20)\d\d\b/.test(before.slice(-25) + rest)) continue;
      const month = monthWithoutYear(rest);
      if (THIS.test(rest)) claim('now', event.year);
      else if (/^[^.;]{0,30}?\bnext year\b/i.test(rest)) claim('now', event.year - 1);
      else if (/^[^.;]{0,30}?\blast year\b/i.test(rest)) claim('now', event.year + 1);
      else if (COMING.test(before)) claim('at most', event.year);
      else if (month !== undefined && month === event.month && monthDay && !isAhead(text, match.index))
        claim('now', event.year + (Number(monthDay.slice(2, 4)) < month ? 1 : 0));
      else if (
        lead.includes(sentence) &&
        REPORTED_FROM.test(before) &&
        !OVER.test(before.slice(-60)) &&
        fits(event.month, monthDay)
      )
        claim('now', event.year);
      else claim('at least', event.year);
    }
  }
  return claims;
}

/** Sentences that are looked through. */
const MOST = 60;
const ORDINAL_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth'.split('|');
const ORDINAL = new RegExp(`\\b(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS.join('|')})\\b`, 'i');

const countOf = (nth: string): number => Number.parseInt(nth, 10) || ORDINAL_WORDS.indexOf(nth.toLowerCase()) + 1;

/** A meeting that is told of takes place in the month of the dateline or the one before it. */
function fits(month: number | undefined, monthDay: string | undefined): boolean {
  const written = monthDay ? Number(monthDay.slice(2, 4)) : undefined;
  return month === undefined || written === undefined || (written - month + 12) % 12 <= 1;
}

function monthWithoutYear(rest: string): number | undefined {
  const near = findDates(rest.slice(0, 40)).find(({ said }) => said.kind === 'calendar');
  return near?.said.kind === 'calendar' && near.said.year === undefined && !/[.;,]/.test(rest.slice(0, near.start))
    ? near.said.month
    : undefined;
}
