import { findDates } from '../../../calendar/dates-in-text.ts';
import {
  addDays,
  type Day,
  daysBetween,
  earliest,
  latest,
  type PartialDay,
  parseDay,
  precisionOf,
  yearOf,
} from '../../../calendar/day.ts';
import { resolveDate } from '../../../calendar/resolve-dates.ts';
import type { Draft } from '../../draft.ts';
import type { Stated } from '../../stated.ts';
import { isAhead, leadOf } from '../../tense.ts';
import { findOfficeTerms } from './office-terms.ts';
import { isPrintedDate } from './printed-dates.ts';
import { reportingLead } from './reporting-lead.ts';
import { findRunningYears } from './year-now.ts';

/** How many days a text may lag behind its dateline, an event behind its report, and a plan ahead of its day. */
const LATE_POSTING = 12;
const STALE_EVENT = 150;
const ANNOUNCED = 40;

const LOOKS_BACK =
  /\b(?:last (?:met|held|talked|spoke|visited)|previous|previously|earlier|recall\w*|since|ago|anniversary)\b/i;

/** Why a stated date cannot be right, in words; `undefined` when nothing in the article speaks against it. */
export function findContradiction(stated: Stated, dateline: Stated | undefined, draft: Draft): string | undefined {
  const last = latest(stated.date);
  const first = earliest(stated.date);
  if (!last || !first) return undefined;
  if (dateline && dateline.evidence.start !== stated.evidence.start && precisionOf(stated.date) === 'day') {
    const near = nearestTo(dateline.date, first);
    if (near && (daysBetween(near, last) > LATE_POSTING || daysBetween(first, near) > 1))
      return `The ${stated.basis} date ${stated.date} does not fit the dateline "${dateline.evidence.quote}"; it was dropped.`;
  }
  return (
    clockOfPage(stated, first, draft) ??
    olderThanLead(stated, first, last, draft) ??
    olderThanText(stated, last, draft) ??
    otherYear(stated, first, last, draft) ??
    postedLater(stated, first, draft)
  );
}

/** What a page shows beside its search box is the day on which somebody looked at it. */
const BESIDE_SEARCH = /\b(?:Search|Log ?in|Sign in)\b/;
const HELD_ON =
  /\b(?:[Cc]onference|[Bb]riefing|[Mm]eeting|[Tt]alks|[Vv]isit|[Ss]ession|[Rr]eception)\b[^.;]{0,40}\bon $/;
/** How many days below the page's clock an event may lie that the heading gives in full. */
const LOOKED_AT = 60;

/**
 * "Sunday, December 16, 2018 Search" above "Answers at the press conference on August 4th 2016", or above a text all of
 * whose days, told without a year, lie months back: the clock of the page.
 */
function clockOfPage(stated: Stated, first: Day, draft: Draft): string | undefined {
  if (!isBesideSearch(stated, draft)) return undefined;
  const words = heldLongBefore(first, draft) ?? allLongBefore(stated.date, first, draft);
  return (
    words &&
    `The ${stated.basis} date ${stated.date} is that on which the page was looked at, not that of "${words}"; it was dropped.`
  );
}

function isBesideSearch({ basis, evidence }: Stated, draft: Draft): boolean {
  const part = draft.article.parts[evidence.in];
  const end = part.indexOf('\n', evidence.end);
  const line = part.slice(part.lastIndexOf('\n', evidence.start) + 1, end < 0 ? part.length : end);
  return basis === 'header' && line.length <= 160 && BESIDE_SEARCH.test(line.replace(evidence.quote, ''));
}

/** The words of a heading, or of the first sentences, that give the full day of what was held long before. */
function heldLongBefore(first: Day, draft: Draft): string | undefined {
  for (const { text } of [...draft.asides, ...draft.sentences.slice(0, 4)].slice(0, 8))
    for (const { said, start, text: words } of findDates(text)) {
      if (said.kind !== 'calendar' || !said.year || !said.day || !HELD_ON.test(text.slice(0, start))) continue;
      const day = resolveDate(said, undefined, 'past');
      const held = day && latest(day.date);
      if (held && daysBetween(held, first) > LOOKED_AT) return words;
    }
  return undefined;
}

/** The words of the first day that the text tells without a year, where all such days lie long before the clock. */
function allLongBefore(clock: PartialDay, first: Day, draft: Draft): string | undefined {
  let told: string | undefined;
  for (const { text } of draft.sentences.slice(0, 12)) {
    if (LOOKS_BACK.test(text)) continue;
    for (const { said, start, text: words } of findDates(text)) {
      if (said.kind !== 'calendar' || said.year || !said.day || isAhead(text, start)) continue;
      const day = resolveDate(said, clock, 'past');
      const on = day && latest(day.date);
      if (on && daysBetween(on, first) <= LOOKED_AT) return undefined;
      if (on) told ??= words;
    }
  }
  return told;
}

function older(stated: Stated, words: string): string {
  return `The ${stated.basis} date ${stated.date} is older than the event that the text reports ("${words}"); it was dropped.`;
}

/** What ties a day to what the sentence tells: "on", or a dateline’s or headline’s bare day at its start. */
const ON_THE_DAY = /\bon (?:the )?(?:\w{6,9},? )?(?:(?:morning|afternoon|evening|night) of )?$/i;
const AT_THE_START = /^\W*$/;
const OTHER_YEAR = /\b(?:1[5-9]|20)\d\d\b/;

function olderThanLead(stated: Stated, first: Day, last: Day, draft: Draft): string | undefined {
  const lead = reportingLead(draft, 2);
  for (const [at, sentence] of lead.entries()) {
    if (LOOKS_BACK.test(sentence.text)) continue;
    const saysYear = OTHER_YEAR.test(`${lead[at - 1]?.text} ${sentence.text}`);
    for (const mention of findDates(sentence.text)) {
      const { said } = mention;
      if (said.kind !== 'calendar' || !said.day || said.until || isAhead(sentence.text, mention.start)) continue;
      // "On April 6 last year" is told as of then.
      if (said.yearsOn !== undefined) continue;
      // A day without a year is that of the report only when something happened "on" it, and no year stands beside it or just before.
      const near = sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
      const onTheDay = ON_THE_DAY.test(near) || AT_THE_START.test(sentence.text.slice(0, mention.start));
      if (said.year === undefined && (saysYear || !onTheDay)) continue;
      const event = resolveDate(said, stated.date, 'past');
      const day = event && earliest(event.date);
      if (!day) continue;
      const late = said.year === undefined ? daysBetween(day, last) > STALE_EVENT : day > addDays(last, 1);
      if (late && first <= last) return older(stated, mention.text);
    }
  }
  return undefined;
}

/** A day with its year, anywhere in the text, told as past although it lies well after the stated date. */
function olderThanText(stated: Stated, last: Day, draft: Draft): string | undefined {
  const limit = addDays(last, ANNOUNCED);
  for (const { text } of draft.sentences.slice(0, 200)) {
    if (!/\b20\d\d\b/.test(text) || text.length > 2500 || isPrintedDate(text)) continue;
    for (const mention of findDates(text)) {
      const { said } = mention;
      if (said.kind !== 'calendar' || !said.year || !said.month || !said.day || isAhead(text, mention.start)) continue;
      const day = parseDay(`${said.year}-${String(said.month).padStart(2, '0')}-${String(said.day).padStart(2, '0')}`);
      if (!day || day <= limit || !/\b(?:on|in|dated|of)\s+(?:\w{6,9},? )?$|\($/i.test(text.slice(0, mention.start)))
        continue;
      return older(stated, mention.text);
    }
  }
  return undefined;
}

/** The text says which year is running and the stated date lies in another one (a January text may look back). */
function otherYear(stated: Stated, first: Day, last: Day, draft: Draft): string | undefined {
  for (const { year, evidence } of findRunningYears(draft, undefined)) {
    const from = yearOf(first) ?? year;
    if (year <= (yearOf(last) ?? year) && (year >= from || (year === from - 1 && first.slice(5, 7) <= '03'))) continue;
    return `The ${stated.basis} date ${stated.date} does not fit "${evidence[0]?.quote ?? year}" in the text; it was dropped.`;
  }
  return undefined;
}

/** Days by which a text may outlive the terms of those whom it calls by their offices: a table may lag, a title may be kept. */
const OUT_OF_OFFICE = 366;

/** Those who hold offices in the lead had left them more than a year before: the stamp is that of a later posting. */
function postedLater(stated: Stated, first: Day, draft: Draft): string | undefined {
  if (leadOf(draft, 2).some(({ text }) => OTHER_YEAR.test(text))) return undefined;
  const windows = findOfficeTerms(draft);
  const [window] = windows;
  if (!window || windows.some(({ to }) => daysBetween(to, first) <= OUT_OF_OFFICE)) return undefined;
  const words = window.evidence.map(({ quote }) => `"${quote}"`).join(' and ');
  return `The ${stated.basis} date ${stated.date} lies after the terms of office of ${words}; it was dropped.`;
}

function nearestTo(date: PartialDay, day: Day): Day | undefined {
  if (precisionOf(date) === 'day') return earliest(date);
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => parseDay(`${y}${date.slice(1)}`) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(a, day)) - Math.abs(daysBetween(b, day)))[0];
}
