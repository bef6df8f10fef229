import type { Article } from '../../../article/article.ts';
import { isDateLine } from '../../../article/clean/date-line.ts';
import { cutPassage, type PartName } from '../../../article/passage.ts';
import { findDates } from '../../../calendar/dates-in-text.ts';
import { createDay, createPartialDay, type Day, type PartialDay, weekdayOf } from '../../../calendar/day.ts';
import { isDateline } from '../../dateline.ts';
import type { Stated } from '../../stated.ts';

const LABEL =
  /\b(?:date|written|published|publication|updated|posted|release|last modified|modified|edited|created|issued|uploaded|submitted)\b/i;
const LATER = /\b(?:updated|modified|edited)\b/i;

/** Letters that may stand beside a date on its line: an agency, a zone, a weekday, a section, an office. */
const ASIDE = 48;

/** The site that printed it: "vietnamnews.vn". */
const SITE = /^[a-z-]{3,20}\.(?:com|org|net|vn|cn|info|gov)(?:\.[a-z]{2})?$/;

/** Words in lower case that do not make a sentence of the words beside a date. */
const SMALL =
  /^(?:am|pm|a\.m|p\.m|at|on|by|in|of|for|and|the|local|time|hours?|hrs?|ago|min|minutes?|read|last|first|date|published|publication|updated?|posted|release[d]?|immediate|modified|edited|created|issued|uploaded|written|mail|email|print|share[ds]?|comments?|th|st|nd|rd)$/;

/**
 * The dates printed on lines of their own above the text, beside its caption or (labelled) below it: "January 17, 2024
 * 10:42", "17/01/2024", "Published: 3 March 2023 | Updated: …". Publication before later changes, else as they stand.
 */
export function findPrinted(article: Article): Stated[] {
  const found: Stated[] = [];
  for (const { text, start, part, labelled } of linesOf(article)) {
    let from = 0;
    const stamp = isDateLine(text);
    for (const one of datesOf(text)) {
      const label = text.slice(from, one.start);
      from = one.end;
      const isLabelled = LABEL.test(label);
      const dateline = part === 'head' && isDateline(text);
      if (labelled ? !isLabelled : !isLabelled && !dateline && !stamp && !isAside(without(text, one))) continue;
      if (dateline && !isLabelled && one.date.startsWith('--')) continue;
      const weekday = weekdayBeside(text, one);
      const doubt = one.doubt ?? weekdayDoubt(text, one);
      found.push({
        date: doubt === undefined || one.doubt ? one.date : (one.date.slice(0, 7) as PartialDay),
        basis: dateline && !isLabelled ? 'dateline' : 'header',
        evidence: cutPassage(article, part, start + one.start, start + one.end),
        ...(LATER.test(label) && !/\bpublished\b/i.test(label) ? { updated: true } : {}),
        ...(doubt === undefined ? {} : { doubt }),
        ...(one.either ? { either: one.either } : {}),
        ...(one.either && weekday ? { weekday } : {}),
        ...(one.either && AMERICAN.test(text) ? { monthFirst: true } : {}),
      });
    }
  }
  return found.sort((a, b) => Number(a.updated ?? false) - Number(b.updated ?? false));
}

/** Whether a sentence is only a printed date (with its agency and labels), which reports nothing. */
export function isPrintedDate(text: string): boolean {
  if (text.length > 120 || /[.!?]$/.test(text)) return false;
  const dates = datesOf(text);
  return dates.length > 0 && isAside(dates.toReversed().reduce(without, text));
}

/** The line without a date in it. */
const without = (text: string, { start, end }: PrintedDate): string => text.slice(0, start) + text.slice(end);

interface Line {
  readonly text: string;
  readonly start: number;
  readonly part: PartName;
  /** Only a labelled date counts here. */
  readonly labelled: boolean;
}

/** Lines of a head that are looked at; more of them are no head. */
const MOST_LINES = 30;

/** Letters of a line below the lead, or of the last one, that may print the day without a label. */
const LAST_LINE = 60;

const isShort = ({ text }: Line): boolean =>
  text.length <= LAST_LINE && (!/[.!?]$/.test(text) || AGENCY_AND_DAY.test(text));

/** "Agence Nova - March 11, 2007.", "By Ana Lund - The Nova Times - March 11, 2007.": no sentence, although it ends in a stop. */
const AGENCY_AND_DAY =
  /^(?:By )?(?:[A-Z][A-Za-z]{1,14} ){1,4}(?:[-–—] (?:[A-Z][A-Za-z]{1,14} ){1,4})?[-–—] ?[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.$/;

function linesOf(article: Article): Line[] {
  const { head, body, caption } = article.parts;
  const lines: Line[] = split(head, 0, 'head', false).slice(0, MOST_LINES);
  let told = false;
  for (const line of split(wholeLines(body, 1200), 0, 'body', false).slice(0, 10)) {
    told ||= line.text.length > 220 || /[.!?]["”’)]?\s*$/.test(line.text.replace(/\b(?:a|p)\.m\.\s*$/, ''));
    if (told ? isShort(line) : line.text.length <= 90) lines.push(line);
  }
  const from = Math.max(0, body.length <= 400 ? 0 : body.indexOf('\n', body.length - 400) + 1 || body.length);
  const last = split(body.slice(from), from, 'body', true).filter(({ text }) => /[\p{L}\d]/u.test(text));
  for (const [at, line] of last.entries())
    if (
      line.text.length <= 90 &&
      (from > 1200 || !lines.some(({ start, part }) => part === 'body' && start === line.start))
    )
      lines.push({
        ...line,
        labelled: !(at === last.length - 1 && isShort(line)) && !isSignature(last[at - 1]?.text ?? '', line.text),
      });
  const stamp = /(?:^|\s)(date \d{4}-\d\d-\d\d)\s*$/i.exec(caption.slice(-80));
  if (stamp?.[1])
    lines.push({ text: stamp[1], start: caption.lastIndexOf(stamp[1]), part: 'caption', labelled: false });
  return lines;
}

/** A day alone below the name of who signs, in capitals: "MINISTRY OF FOREIGN AFFAIRS", "18 JULY 2023". */
function isSignature(before: string, line: string): boolean {
  return isDateLine(line) && /\p{Lu}{3}/u.test(before) && before === before.toUpperCase();
}

/** The lines that end within so many letters: part of one would look like a line of its own. */
const wholeLines = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n', length)));

function split(text: string, offset: number, part: PartName, labelled: boolean): Line[] {
  const lines: Line[] = [];
  let start = offset;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ text: line, start, part, labelled });
    start += line.length + 1;
  }
  return lines;
}

interface PrintedDate {
  readonly date: PartialDay;
  readonly start: number;
  readonly end: number;
  readonly doubt?: string;
  readonly either?: readonly [Day, Day];
}

const NUMERIC =
  /(?<![\d/.-])(?:(?<y>20\d\d|19\d\d)[/.](?<yn>\d{1,2})[/.](?<yd>\d{1,2})|(?<a>\d{1,2})(?<s>[/.-])(?<b>\d{1,2})\k<s>(?<z>(?:19|20)\d\d))(?![\d/]|\.\d)/g;

/** The collector's stamp where it knows no day: "date 2023-04". */
const OF_A_MONTH = /^date ((?:19|20)\d\d-(?:0[1-9]|1[0-2]))$/;

/** Clocks of zones that print the month before the day. */
const AMERICAN = /\b(?:E[SD]T|P[SD]T)\b/;

/** "19 NOV, 2025", "19-Nov-2025", "November, 19/2025" and "VTV419 November 2025" as texts write them, letter for letter. */
function plainMonths(line: string): string {
  return line
    .replace(
      /\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b/g,
      (month) => month.slice(0, 1) + month.slice(1).toLowerCase(),
    )
    .replace(/\b([A-Z][a-z]{2,8}), (\d{1,2})[ /]((?:19|20)\d\d)\b/g, '$1 $2, $3')
    .replace(/\b([A-Z][a-z]{2,8}) (\d{1,2})\/((?:19|20)\d\d)\b/g, '$1 $2,$3')
    .replace(/\b([A-Z]{0,3}TV)\d(?=\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\b)/g, '$1 ')
    .replace(/(?<=\b\d{1,2})-([A-Z][a-z]{2,8})-(?=(?:19|20)\d\d\b)/g, ' $1 ');
}

/** The dates of one line. Where day and month of figures can be exchanged, only the year is taken. */
function datesOf(text: string): PrintedDate[] {
  const line = plainMonths(text.slice(0, 300));
  const found: PrintedDate[] = [];
  const month = OF_A_MONTH.exec(line)?.[1];
  if (month) found.push({ date: month as PartialDay, start: 'date '.length, end: line.length });
  for (const { index, 0: words, groups = {} } of line.matchAll(NUMERIC)) {
    const place = { start: index, end: index + words.length };
    if (groups.y) {
      const date = createPartialDay(Number(groups.y), Number(groups.yn), Number(groups.yd));
      if (date) found.push({ date, ...place });
      continue;
    }
    const [a, b, year] = [Number(groups.a), Number(groups.b), Number(groups.z)];
    const british = createPartialDay(year, b, a);
    const american = createPartialDay(year, a, b);
    const only = british && american && british !== american ? undefined : (british ?? american);
    const whole = createPartialDay(year);
    if (only) found.push({ date: only, ...place });
    else if (british && american && whole)
      found.push({
        date: whole,
        ...place,
        either: [british as string as Day, american as string as Day],
        doubt: `"${words}" may be ${british} or ${american}; only the year is used.`,
      });
  }
  for (const { said, start, end } of findDates(line)) {
    if (said.kind !== 'calendar' || !said.month || !said.day || said.until) continue;
    if (found.some((one) => start < one.end && one.start < end)) continue;
    const date = createPartialDay(said.year, said.month, said.day);
    if (date) found.push({ date, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the words beside a date only say who printed it, when and where. */
function isAside(beside: string): boolean {
  const words = beside.match(/[\p{L}.]{2,}/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  return (
    letters <= ASIDE &&
    words.every((word) => /^[\p{Lu}.]/u.test(word) || SITE.test(word) || SMALL.test(word.replace(/\.$/, '')))
  );
}

/** The weekday printed before a date on its line. */
function weekdayBeside(line: string, { start }: PrintedDate): number | undefined {
  const named = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s*$/i.exec(line.slice(Math.max(0, start - 14), start));
  return named?.[1] ? WEEKDAY_NAMES.findIndex((name) => name.toLowerCase() === named[1]?.toLowerCase()) + 1 : undefined;
}

/** A weekday printed beside the day that was another one. */
function weekdayDoubt(line: string, one: PrintedDate): string | undefined {
  const named = weekdayBeside(line, one);
  const [year, month, day] = one.date.split('-').map(Number);
  const real = named && one.date.length === 10 ? createDay(year ?? 0, month ?? 0, day ?? 0) : undefined;
  if (!named || !real || weekdayOf(real) === named) return undefined;
  return `${one.date} was no ${WEEKDAY_NAMES[named - 1]}, as the line says; only the month is used.`;
}

const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
