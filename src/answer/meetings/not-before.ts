import type { Day } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

const YEAR = /(?<!\b(?:by|until|till|towards?|to|for|through|from) (?:the (?:end|year) (?:of )?)?)\b(?:19|20)\d{2}\b/g;

/**
 * The first day that a meeting told with a day and a month alone can have been on: no report is older than the latest year
 * that it tells of. `undefined` where no article of it tells a year.
 */
export function notBefore({ meeting, articles }: FoundMeeting, on: Day, library: Library): string | undefined {
  if (!meeting.date?.startsWith('--') || meeting.date.length !== 7) return undefined;
  const years = articles.slice(0, 3).flatMap((id) => {
    const body = library.articles.get(id)?.parts.body ?? '';
    return [...body.slice(0, MOST_CHARACTERS).matchAll(YEAR)]
      .map(([year]) => year)
      .filter((year) => year <= on.slice(0, 4));
  });
  const latest = years.sort().at(-1);
  return latest && `${latest}${meeting.date.slice(1)}`;
}

const MOST_CHARACTERS = 20_000;
