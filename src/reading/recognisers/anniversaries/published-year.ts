import { type PartialDay, yearOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';

/** The day of publication as read, else as stated. */
export const publishedOn = (draft: Draft): PartialDay | undefined =>
  draft.published.date ?? draft.article.stated.published;

/** The year of publication, where the article or its stamp tells it. */
export function publishedYear(draft: Draft): number | undefined {
  const date = publishedOn(draft);
  return date === undefined ? undefined : yearOf(date);
}

/** The last year that an anniversary in an undated text can fall in without being a mistaken reading. */
const LATEST = 2035;

/** Whether a year can be the origin: the anniversary then falls in the year of publication, give or take one. */
export function canBegin(year: number, ordinal: number, published: number | undefined): boolean {
  return published === undefined ? year + ordinal <= LATEST : Math.abs(year + ordinal - published) <= 1;
}
