import { findDates } from '../../../calendar/dates-in-text.ts';
import type { Draft } from '../../draft.ts';
import { isAhead } from '../../tense.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid } from './year-now.ts';

/** A series of meetings that are called by their number: how the text names it, and when a number was held. */
interface Series {
  readonly name: RegExp;
  /** The year of the nth, and its month where a series has a fixed or a known one. */
  readonly held: (count: number) => { readonly year: number; readonly month?: number } | undefined;
}

const ORDINAL_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth'.split('|');
const NTH = '(?<n>\\d{1,3}(?:st|nd|rd|th)|(?:eigh|nin|[a-z]{3,6})(?:th|st|nd|rd))';

/** Each number that stands in a list of `year-month`, counted from the first one given. */
function listed(first: number, months: string): Series['held'] {
  const days = months.split(' ');
  return (count) => {
    const [year, month] = (days[count - first] ?? '').split('-').map(Number);
    return year && month ? { year, month } : undefined;
  };
}

const yearly =
  (zero: number, from: number, month?: number): Series['held'] =>
  (count) =>
    count >= from ? { year: zero + count, ...(month ? { month } : {}) } : undefined;

/**
 * Days of the meetings: the lists of meetings that the ASEAN Secretariat, the APEC Secretariat, the Group of Seven and
 * the Communist Parties of Vietnam and China keep.
 */
const SERIES: readonly Series[] = [
  {
    name: new RegExp(
      `\\b${NTH} (?:CPV )?(?:National )?(?:Party Congress|National Congress of the (?:CPV|Communist Party of Viet ?[Nn]am))`,
      'i',
    ),
    held: listed(10, '2006-4 2011-1 2016-1 2021-1 2026-1'),
  },
  {
    name: new RegExp(
      `\\b${NTH} (?:CPC )?National Congress of the (?:CPC|Communist Party of China)|\\b${NTH.replace('<n>', '<n2>')} CPC National Congress`,
      'i',
    ),
    held: listed(17, '2007-10 2012-11 2017-10 2022-10'),
  },
  {
    name: new RegExp(`\\b${NTH} ASEAN summits?\\b`, 'i'),
    held: listed(
      16,
      '2010-4 2010-10 2011-5 2011-11 2012-4 2012-11 2013-4 2013-10 2014-5 2014-11 2015-4 2015-11 2016-9 2016-9 2017-4 2017-11 2018-4 2018-11 2019-6 2019-11 2020-6 2020-11 2021-10 2021-10 2022-11 2022-11 2023-5 2023-9 2024-10 2024-10 2025-5 2025-10',
    ),
  },
  {
    name: new RegExp(
      `\\b${NTH} (?:APEC|Asia-Pacific Economic Co-?operation)(?: \\(APEC\\))? (?:economic )?(?:leaders|summit)`,
      'i',
    ),
    held: listed(
      17,
      '2009-11 2010-11 2011-11 2012-9 2013-10 2014-11 2015-11 2016-11 2017-11 2018-11 2020-11 2021-11 2022-11 2023-11 2024-11 2025-10',
    ),
  },
  {
    name: new RegExp(`\\b${NTH} (?:China-ASEAN Expo(?:sition)?|ASEAN-China Expo|CAEXPO|expo in Nanning)\\b`, 'i'),
    held: yearly(2003, 8),
  },
  {
    name: new RegExp(`\\b${NTH} (?:session of the )?(?:UN(?:ited Nations)? General Assembly|UNGA)\\b`, 'i'),
    held: yearly(1945, 55, 9),
  },
  {
    name: new RegExp(
      `\\b${NTH} ASEAN (?:Foreign Ministers['’]?|Ministerial) Meeting|\\b${NTH.replace('<n>', '<n2>')} AMM\\b`,
      'i',
    ),
    held: yearly(1967, 42, 7),
  },
  { name: new RegExp(`\\b${NTH} (?:ASEAN Regional Forum|ARF)\\b`, 'i'), held: yearly(1993, 17, 7) },
  { name: new RegExp(`\\b${NTH} (?:BRICS) summit`, 'i'), held: yearly(2008, 5) },
  { name: new RegExp(`\\b${NTH} G20 summit`, 'i'), held: yearly(2005, 8) },
  { name: new RegExp(`\\b${NTH} G7 summit`, 'i'), held: yearly(1974, 40) },
  {
    name: new RegExp(`\\b${NTH} Shangri-?La Dialogue`, 'i'),
    held: (count) =>
      count >= 8 && count <= 18
        ? { year: 2001 + count, month: 6 }
        : count >= 19
          ? { year: 2003 + count, month: 6 }
          : undefined,
  },
];

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
      const event = match && held(countOf(match.groups?.n ?? match.groups?.n2 ?? ''));
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
