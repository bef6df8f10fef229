import { addDays, type Day, daysBetween, weekdayOf } from '../calendar/day.ts';

/** The ISO 8601 week of a day: `2023-W16`. */
export function weekLabel(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
