import { addDays, earliest, latest, type PartialDay, precisionOf } from '../../calendar/day.ts';
import type { Event } from '../../relations/relations.ts';
import { byDate, dayText, honestDayText } from '../../wording/dates.ts';
import type { Words } from '../../wording/words.ts';
import type { Candidate, Section, SectionView } from '../digest.ts';
import { filteredMeeting, findFilter } from '../filter.ts';
import { meetingText, readingsOf } from '../meeting-text.ts';

/** Planned visits and meetings in diary notation: `**` marks what was not told before, `(to 7 March)` the last day. */
export const visitsAhead: Section = {
  name: 'visits-ahead',
  cap: 5,
  news: true,
  weigh(view) {
    return view.library.relations.events
      .filter(({ meeting }) => meeting.status === 'planned' && isAhead(meeting.date, view))
      .sort((a, b) => byDate(a.meeting.date, b.meeting.date))
      .map((event) => weighPlan(event, view));
  },
};

function isAhead(date: PartialDay | undefined, { on, until }: SectionView): boolean {
  const first = date && earliest(date);
  const last = date && latest(date);
  return first !== undefined && last !== undefined && first <= until && last >= on;
}

function weighPlan(event: Event, view: SectionView): Candidate {
  const { words, told, on, days } = view;
  const { rules } = words.digest;
  const readings = readingsOf(event, view);
  const { meeting } = event;
  const announced = `visit:${event.id}:${meeting.date}`;
  const near = `${announced}:near`;
  const isNew = !told.has(announced);
  const first = meeting.date && earliest(meeting.date);
  const isNear = first !== undefined && first < addDays(on, days);
  const text = `${isNew ? '** ' : ''}${words.digest.planned(meetingText(meeting, readings, words, false), whenText(meeting.date, on, words))}`;
  const item = {
    text,
    ...(meeting.date && { date: meeting.date }),
    event: event.id,
    citations: meeting.evidence,
    tells: isNear ? [announced, near] : [announced],
  };
  const verdict = (isIn: boolean, rule: string): Candidate => ({ text, in: isIn, rule, item });
  const filter = findFilter(view.filters, filteredMeeting(meeting, readings));
  if (filter) return verdict(false, rules.filtered(filter));
  // Told once when it is announced and once in the days before it: a diary is read for what comes next.
  if (!isNew && (!isNear || told.has(near))) return verdict(false, rules.told);
  return verdict(true, rules.ahead(view.ahead));
}

function whenText(date: PartialDay | undefined, on: string, words: Words): string {
  if (!date || precisionOf(date) !== 'span') return honestDayText(date, words);
  const [first = '', last = ''] = date.split('/') as PartialDay[];
  const until = words.digest.until(dayText(last as PartialDay, words));
  return first < on ? until : `${dayText(first as PartialDay, words)} ${until}`;
}
