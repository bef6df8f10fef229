import type { Pattern, Schedule } from '../calendar/schedule.ts';
import type { Words } from '../wording/words.ts';

/** `every Monday, 09:00 Asia/Ho_Chi_Minh`: a Schedule for people. */
export function describeSchedule({ pattern, time, zone }: Schedule, words: Words): string {
  return `${describePattern(pattern, words)}, ${time} ${zone}`;
}

function describePattern(pattern: Pattern, words: Words): string {
  const say = words.digest.every;
  if (pattern.every === 'day') return say.day;
  if (pattern.every === 'weekday') return say.weekday;
  if (pattern.every === 'week') return say.week(pattern.on.map((day) => weekdayName(day, words)).join(', '));
  if ('day' in pattern) return say.monthDay(pattern.day, pattern.shift && say.shift[pattern.shift]);
  const day = pattern.weekday === 0 ? say.anyWeekday : weekdayName(pattern.weekday, words);
  return say.monthNth(say.nth[String(pattern.nth)] ?? String(pattern.nth), day);
}

/** 1 January 2024 was a Monday. */
const weekdayName = (day: number, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
