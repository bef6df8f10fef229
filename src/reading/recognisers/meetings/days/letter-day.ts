import { findDates } from '../../../../calendar/dates-in-text.ts';
import { precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft } from '../../../draft.ts';
import type { MeetingDate } from '../told/meeting-date.ts';

/** A line that holds nothing but a day, above the words that open a letter. */
const HEAD_OF_LETTER =
  /^(?<day>(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2},?) (?:19|20)\d\d)[ \t]*\n{1,3}(?:[^\n]{2,60}\n{1,3}){0,6}?(?:Dear|Your Excellency|Your Majesty|Excellency)\b/m;

/** How far below the report a letter may be printed. */
const WITHIN = 8000;

/** The day at the head of the letter that is printed below the report of its sending. */
export function findDayOfLetter({ article }: Draft): MeetingDate | undefined {
  const line = HEAD_OF_LETTER.exec(article.parts.body.slice(0, WITHIN))?.groups?.day;
  const [mention] = line ? findDates(line) : [];
  const found = mention && resolveDate(mention.said, undefined, 'past');
  return found && precisionOf(found.date) === 'day' ? { ...found, mention } : undefined;
}
