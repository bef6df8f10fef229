import { daysBetween, earliest, type PartialDay, parseDay, precisionOf } from '../calendar/day.ts';
import { findDateline } from './dateline.ts';
import type { Draft } from './draft.ts';

/** How many days a text may be posted after it was datelined. */
const POSTED_WITHIN = 5;

/** The day that "today" and "Thursday" are counted from: the dateline's when it lies just before the posting, else the posting's. */
export function writtenOn(draft: Draft): PartialDay | undefined {
  const published = draft.published.date;
  const posted = published && precisionOf(published) === 'day' ? earliest(published) : undefined;
  const dateline = findDateline(draft.article)?.date;
  if (!posted || !dateline) return published;
  const year = posted.slice(0, 4);
  const day = precisionOf(dateline) === 'day' ? earliest(dateline) : parseDay(`${year}${dateline.slice(1)}`);
  return day && day < posted && daysBetween(day, posted) <= POSTED_WITHIN ? (day as string as PartialDay) : published;
}
