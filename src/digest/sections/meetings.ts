import { addDays, earliest, latest, precisionOf } from '../../calendar/day.ts';
import { compareAsTold } from '../../reading/told-order.ts';
import type { Event } from '../../relations/relations.ts';
import { byDate, valueText } from '../../wording/dates.ts';
import type { Candidate, Section, SectionView } from '../digest.ts';
import { filteredMeeting, findFilter } from '../filter.ts';
import { factsOf, meetingText, readingsOf } from '../meeting-text.ts';

/** An event that gains a fact later than this is history, not news. */
const UPDATE_DAYS = 60;

/**
 * Meetings held in the period, by event, newest first; one told before returns only with a new fact. What one article tells
 * stands together in its order: the talks before the calls of the day after.
 */
export const meetings: Section = {
  name: 'meetings',
  cap: 5,
  news: true,
  weigh(view) {
    const near = view.library.relations.events
      .filter((event) => isNear(event, view))
      .sort((a, b) => byDate(b.meeting.date, a.meeting.date));
    return [...Map.groupBy(near, ({ articles: [article] }) => article).values()]
      .flatMap((ofArticle) => ofArticle.sort((a, b) => compareAsTold(a.meeting, b.meeting)))
      .map((event) => weighEvent(event, view));
  },
};

function isNear({ meeting }: Event, { from, to }: SectionView): boolean {
  const first = meeting.date && earliest(meeting.date);
  const last = meeting.date && latest(meeting.date);
  return first !== undefined && last !== undefined && last >= addDays(from, -UPDATE_DAYS) && first <= addDays(to, 1);
}

function weighEvent(event: Event, view: SectionView): Candidate {
  const { words, told } = view;
  const readings = readingsOf(event, view);
  const { meeting } = event;
  const text = meetingText(meeting, readings, words);
  const facts = factsOf(event);
  const toldBefore = told.has(`event:${event.id}`);
  const gained = toldBefore ? facts.filter(({ key }) => !told.has(key)) : [];
  const differing = event.conflicts.map(({ what, readings: values }) =>
    words.digest.conflict(what, values.map(({ value }) => valueText(value, words)).join(' / ')),
  );
  const full = [
    gained.length > 0 ? words.digest.update(text, gained.map(({ value }) => value).join(', ')) : text,
    ...differing,
  ].join('; ');
  const item = {
    text: full,
    ...(meeting.date && { date: meeting.date }),
    event: event.id,
    citations: [...meeting.evidence, ...event.conflicts.flatMap((one) => one.readings.map(({ support }) => support))],
    tells: [`event:${event.id}`, ...facts.map(({ key }) => key)],
  };
  const verdict = (isIn: boolean, rule: string): Candidate => ({ text: full, in: isIn, rule, item });
  const { rules } = words.digest;
  const filter = findFilter(view.filters, filteredMeeting(meeting, readings));
  if (meeting.status !== 'held') return verdict(false, rules.notHeld(words.statuses[meeting.status] ?? meeting.status));
  if (filter) return verdict(false, rules.filtered(filter));
  if (toldBefore) return gained.length > 0 ? verdict(true, rules.update) : verdict(false, rules.told);
  const precision = meeting.date && precisionOf(meeting.date);
  if (!meeting.date || (precision !== 'day' && precision !== 'span')) return verdict(false, rules.dayUnknown);
  const last = latest(meeting.date) ?? view.on;
  const inside = last >= view.from && last <= view.to;
  return verdict(inside, inside ? rules.window(view.from, view.to) : rules.outsideWindow(view.from, view.to));
}
