import { findDates } from '../../../calendar/dates-in-text.ts';
import type { PartialDay } from '../../../calendar/day.ts';
import { OTHER_CLAUSE } from './year-in.ts';

/** Words for what is still to come, before an anniversary and behind it. */
const AHEAD =
  /\b(?:will|would|shall|upcoming|forthcoming|coming(?! as)|ahead|next|towards?|until|soon|ready|prepar\w{1,6}|invit\w{2,5}|plan\w{0,4}|propos\w{1,3}|suggest\w{0,3}|look\w{0,3} forward|(?:(?:is|are|was|were|due|set|expect\w{0,2}|schedul\w{2}|going|about|want\w{0,3}|wish(?:ed)?|hop\w{1,3}|agree[ds]?|consent\w{0,2}|decid\w{1,2}|ask\w{0,3} (?:him|her|them|[A-Z]\w{1,14})) to|(?:consensus|agree[ds]?|hop\w{1,3}) (?:on|that))\b)|\b(?:[Bb]efore|[Bb]y|[Uu]ntil) (?:the |its |their |his )?$/;
const AHEAD_BEHIND =
  /\b(?:will|would|is to|are to|to be (?:held|marked|celebrated)|planned|(?:being|is|are) prepared|scheduled|next|falls|nears|draws near|drawing near|approaches|approaching)\b/;
/** Words for what was marked before the text was written. */
const LOOKS_BACK =
  /\b(?:had|recall\w{0,3}|previous\w{0,2}|earlier|ago|once|when [^.;,]{2,40}?(?:ed|came|met|took|went|held))\b|\b(?:follow(?:s|ed|ing)?|after|since|(?:reports?|reporting|articles?|stor(?:y|ies)|books?|films?) on)(?: the| its| their)? $/i;
const FELL = /, which fell\b/;
/** "In the year of the", "are marking": the running year even around its turn. */
const NOW =
  /\bin the (?:very )?year (?:of|when|that|in which)\b|\b(?:is|are) (?:now |currently )?(?:mark|celebrat)ing\b/;
const SOON =
  /\b(?:today|tonight|tomorrow|(?:this|next) (?:week|weekend|month)|this (?:spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
/** What is so near lies in the running year, if that is not far on. */
const NEAR = /\b(?:about to|upcoming|forthcoming|approach(?:es|ing)|draw(?:s|ing) near)\b/;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** "On January 6, 2026 they will celebrate the", "milestones in 2026, among them the". */
const IN_YEAR_AHEAD =
  /\b(?:[Ii]n|[Oo]n \p{Lu}\p{L}{2,8} \d{1,2},|[Oo]n \d{1,2} \p{Lu}\p{L}{2,8}) (20\d\d)\b[^.;]{0,110}$/u;
/** "January 11 marks 15 years since": the verb begins the anniversary. */
const DATE_MARKS = /(?:\p{Lu}\p{L}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),? $/u;
const CLAUSES = /; | and (?=[a-z]{4,12}ed\b)/;
/** Letters behind an anniversary that still speak of it. */
const BEHIND = 100;
/** How many years ahead an anniversary is planned at most. */
const PLANNED_AHEAD = 5;

/**
 * The year in which an anniversary is marked where the text tells none: that of publication, unless the words around it
 * speak of another time. What is ahead counts only with its month or weekday, and around the turn of the year only what
 * tells a month of its own does.
 */
export function assumeYear(before: string, tail: string, ordinal: number, published: PartialDay): number | undefined {
  const [year, month, day] = published.split('-').map(Number);
  if (!year || published.startsWith('--')) return undefined;
  const clause = before.slice(-200).split(CLAUSES).at(-1) ?? '';
  const behind = tail.slice(0, Math.min(OTHER_CLAUSE.exec(tail)?.index ?? BEHIND, BEHIND));
  if (LOOKS_BACK.test(clause)) return undefined;
  const isAhead = AHEAD.test(clause) || AHEAD_BEHIND.test(behind);
  const others = `${clause} ${behind}`
    .match(YEAR)
    ?.filter((other) => Number(other) !== year && Math.abs(Number(other) + ordinal - year) > 1);
  if (others?.length) {
    const inYear = Number((isAhead ? IN_YEAR_AHEAD.exec(clause)?.[1] : undefined) ?? Number.NaN);
    return inYear >= year && inYear <= year + PLANNED_AHEAD ? inYear : undefined;
  }
  const own =
    monthIn(DATE_MARKS.exec(clause)?.[0] ?? '') ??
    monthIn(behind) ??
    (isAhead ? monthAhead(clause, month, day) : undefined);
  if (own !== undefined && month !== undefined) return year + yearsTo(own, month, isAhead, FELL.test(behind));
  if (NOW.test(clause) || clause.includes(String(year))) return year;
  if (month === 12 || month === 1) return undefined;
  const isSoon = SOON.test(clause + behind) || (month !== undefined && month <= 6 && NEAR.test(clause + behind));
  return isAhead && !isSoon ? undefined : year;
}

/** The month that words give without a year. */
function monthIn(words: string): number | undefined {
  return findDates(words).flatMap(({ said }) => (said.kind === 'calendar' && !said.year ? (said.month ?? []) : []))[0];
}

/** The same of words before an anniversary that is ahead: the last day in them that is not over, as that of the report is. */
function monthAhead(words: string, month: number | undefined, day = 31): number | undefined {
  return findDates(words)
    .flatMap(({ said }) => (said.kind === 'calendar' && !said.year && said.month ? [said] : []))
    .findLast((said) => said.month !== month || (said.day ?? 32) > day)?.month;
}

/** From the month of writing to an anniversary's own: in how many years it lies. */
function yearsTo(own: number, month: number, isAhead: boolean, fell: boolean): number {
  if (fell) return own > month ? -1 : 0;
  if (own < month) return isAhead || month - own > 6 ? 1 : 0;
  return !isAhead && own - month > 9 ? -1 : 0;
}
