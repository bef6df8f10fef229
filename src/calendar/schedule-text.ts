import type { Pattern, Schedule } from './schedule.ts';
import { type ClockTime, parseClockTime, parseZone } from './zone.ts';

/** Why a text names no Schedule; `what` tells a person what to type instead. */
export interface ScheduleFault {
  readonly kind: 'day' | 'time' | 'zone' | 'word';
  readonly said: string;
  readonly what: string;
}

/** What is taken when the text leaves it out. */
export interface ScheduleDefaults {
  readonly time?: ClockTime;
  readonly zone?: string;
}

/** Weekdays as a schedule writes them, Monday first. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const NTH: readonly (readonly [string, number])[] = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
];
const FREQUENCIES = ['daily', 'weekdays', 'weekly', 'monthly'];
const EXAMPLE = 'mon 09:00 Asia/Ho_Chi_Minh';

/**
 * Reads `mon 09:00 Asia/Ho_Chi_Minh`, `weekdays 8am Europe/Paris`, `daily 07:30 UTC`, `mon,thu …`,
 * `monthly first monday …`, `monthly last weekday …`, `monthly 15 …` with `next` or `previous` to move it off a
 * weekend. Words may stand in any order and case.
 */
export function parseSchedule(text: string, defaults: ScheduleDefaults = {}): Schedule | ScheduleFault {
  const taken = takeSchedule(text.split(/\s+/).filter(Boolean), defaults);
  if ('kind' in taken) return taken;
  const [left] = taken.rest;
  if (left === undefined) return taken.schedule;
  return left.includes('/')
    ? zoneFault(left)
    : { kind: 'word', said: left, what: `"${left}" is no part of a schedule. Write it like: ${EXAMPLE}` };
}

/** Takes the words of a schedule out of a longer line; the words it does not know are left in `rest`, in order. */
export function takeSchedule(
  words: readonly string[],
  defaults: ScheduleDefaults = {},
): { readonly schedule: Schedule; readonly rest: readonly string[] } | ScheduleFault {
  const rest: string[] = [];
  let frequency: string | undefined;
  let nth: number | undefined;
  let date: number | undefined;
  let shift: 'next' | 'previous' | undefined;
  let anyWeekday = false;
  let time = defaults.time;
  let zone = defaults.zone;
  let on: number[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    const days = weekdaysOf(lower);
    const ordinal = NTH.find(([name]) => name === lower)?.[1];
    if (FREQUENCIES.includes(lower)) frequency = lower;
    else if (days) on = [...on, ...days];
    else if (ordinal !== undefined) nth = ordinal;
    else if (lower === 'weekday') anyWeekday = true;
    else if (lower === 'next' || lower === 'previous') shift = lower;
    else if (/^\d{1,2}(st|nd|rd|th)?$/.test(lower)) date = Number.parseInt(lower, 10);
    else if (/^\d{1,2}(:\d+)?(am|pm)?$/.test(lower)) {
      time = parseClockTime(lower);
      if (!time) return { kind: 'time', said: word, what: `"${word}" is no time of day. Write it like 09:00.` };
    } else if (parseZone(word)) zone = parseZone(word);
    else rest.push(word);
  }
  if (!time) return { kind: 'time', said: '', what: `The time of day is missing. Write it like: ${EXAMPLE}` };
  if (!zone) {
    const meant = rest.find((word) => word.includes('/'));
    return zoneFault(meant ?? '');
  }
  if (date !== undefined && (date < 1 || date > 31))
    return { kind: 'day', said: String(date), what: `A month has no day ${date}. Use 1 to 31.` };
  const pattern = patternOf(frequency, [...new Set(on)].sort(), nth, anyWeekday, date, shift);
  return 'kind' in pattern ? pattern : { schedule: { pattern, time, zone }, rest };
}

/** The text that `parseSchedule` reads back as the same Schedule. */
export function formatSchedule({ pattern, time, zone }: Schedule): string {
  return `${formatPattern(pattern)} ${time} ${zone}`;
}

function formatPattern(pattern: Pattern): string {
  if (pattern.every === 'day') return 'daily';
  if (pattern.every === 'weekday') return 'weekdays';
  if (pattern.every === 'week') return pattern.on.map((n) => WEEKDAYS[n - 1]).join(',');
  if ('day' in pattern) return `monthly ${pattern.day}${pattern.shift ? ` ${pattern.shift}` : ''}`;
  const name = NTH.find(([, n]) => n === pattern.nth)?.[0] ?? 'first';
  return `monthly ${name} ${pattern.weekday === 0 ? 'weekday' : WEEKDAYS[pattern.weekday - 1]}`;
}

function patternOf(
  frequency: string | undefined,
  on: readonly number[],
  nth: number | undefined,
  anyWeekday: boolean,
  date: number | undefined,
  shift: 'next' | 'previous' | undefined,
): Pattern | ScheduleFault {
  const monthly = frequency === 'monthly' || (frequency === undefined && (nth !== undefined || date !== undefined));
  if (monthly) {
    if (date !== undefined) return { every: 'month', day: date, ...(shift && { shift }) };
    const weekday = anyWeekday ? 0 : on[0];
    if (weekday === undefined)
      return dayFault('A monthly schedule needs its day, such as "first monday", "last weekday" or "15".');
    return { every: 'month', nth: nth ?? 1, weekday };
  }
  if (nth !== undefined || date !== undefined)
    return dayFault(`"${frequency}" takes no day of the month. Use "monthly".`);
  if (frequency === 'daily') return { every: 'day' };
  if (frequency === 'weekdays' || anyWeekday) return { every: 'weekday' };
  if (on.length > 0) return { every: 'week', on };
  if (frequency === 'weekly') return { every: 'week', on: [1] };
  return dayFault(`The day is missing. Write it like: ${EXAMPLE}`);
}

function weekdaysOf(word: string): number[] | undefined {
  const numbers = word.split(',').map((name) => WEEKDAYS.findIndex((day) => isWeekdayName(name, day)) + 1);
  return numbers.every((n) => n > 0) ? numbers : undefined;
}

const FULL = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const isWeekdayName = (name: string, day: (typeof WEEKDAYS)[number]): boolean => {
  const full = FULL[WEEKDAYS.indexOf(day)] ?? day;
  return name.length >= 3 && (full.startsWith(name) || `${full}s` === name);
};

const dayFault = (what: string): ScheduleFault => ({ kind: 'day', said: '', what });

function zoneFault(said: string): ScheduleFault {
  const what = said ? `"${said}" is no IANA time zone.` : 'The time zone is missing.';
  return { kind: 'zone', said, what: `${what} Name one like Asia/Ho_Chi_Minh, Europe/Paris or UTC.` };
}
