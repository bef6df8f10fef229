import { earliest, precisionOf } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../question/question.ts';
import type { FoundMeeting } from './meetings-by-name.ts';
import { notBefore } from './not-before.ts';

/** What articles report outweighs what others only mention; a list takes mentions too, where they tell a day and both sides. */
export function trustedMeetings(found: readonly FoundMeeting[], question: Question): readonly FoundMeeting[] {
  const reported = found.filter((one) => one.reported);
  if (reported.length === 0) return found;
  // The first may be told by an article on a later one alone.
  if (question.order === 'first' && question.kind !== 'which meetings')
    return found.filter(
      (one) => one.reported || (/^\d{4}-\d\d/.test(one.meeting.date ?? '') && one.meeting.participants.length > 1),
    );
  if (question.kind !== 'which meetings' && question.kind !== 'how often') return reported;
  const sides = ({ meeting }: FoundMeeting): number => new Set(meeting.participants.map(({ country }) => country)).size;
  return found.filter((one) => one.reported || (one.meeting.date?.length === 10 && sides(one) > 1));
}

/**
 * "Last" is the latest that is not after today, "next" the first that is not before it. A day without a year is the latest
 * where its article cannot be older than all the others.
 */
export function chooseMeetings(
  found: readonly FoundMeeting[],
  question: Question,
  library: Library,
): readonly FoundMeeting[] {
  const day = ({ meeting }: FoundMeeting): string | undefined => meeting.date && earliest(meeting.date);
  const dated = found.filter((one) => day(one) !== undefined);
  switch (question.order) {
    case 'last': {
      const last = ofLatestDay(dated.filter((one) => (day(one) ?? '') <= question.on));
      const [later] = found
        .flatMap((one) => ({ one, from: notBefore(one, question.on, library) ?? '' }))
        .filter(({ from }) => from > (last[0] ? (day(last[0]) ?? '') : '') && from <= question.on)
        .sort((a, b) => (a.from < b.from ? 1 : -1));
      return later ? [later.one] : last;
    }
    case 'next':
      return dated.filter((one) => (day(one) ?? '') >= question.on).slice(0, 1);
    case 'first':
      return dated.slice(0, 1);
    default:
      return found;
  }
}

/** The latest, with those that the same article tells of the same day: of several talks with one guest none is the last. */
function ofLatestDay(past: readonly FoundMeeting[]): readonly FoundMeeting[] {
  const last = past.at(-1);
  if (!last?.meeting.date || precisionOf(last.meeting.date) !== 'day') return past.slice(-1);
  const { articles, meeting } = last;
  return past.filter((one) => one.meeting.date === meeting.date && one.articles.some((id) => articles.includes(id)));
}
