import { addDays, earliest, latest, type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import type { Draft } from '../../../draft.ts';
import { type Gathered, setDate } from '../told/gathered.ts';
import { LATER_TODAY } from '../told/news.ts';

const FIRST =
  /\b(?:on|in) (?:the|its) (?:first|opening) day\b|\bon the first of (?:the )?[a-z]+ days\b|\b(?:morning|afternoon|evening|night|day) of (?:his|her|their|the) arrival\b|\b(?:right |immediately |soon )?(?:up)?on (?:his|her|their) arrival\b/;
const SECOND = /\bon (?:the|its) second day\b/;
const LAST = /\b(?:on )?(?:the|its) (?:last|final|closing) day\b/;
/** How far from the words of the meeting the day of the visit may be named. */
const NEAR = 100;

const NEXT = /\bthe (?:next|following) day\b/;

const ONE_DAY = /\b(?:one|1)-day (?:[A-Za-z-]+ ){0,3}(?:visit|trip|stay|tour)\b/;
/** How far down a text its visit is introduced. */
const OPENING = 3;

/** "On the last day of the trip", "on his arrival": the day of the visit that is reported with its first and last day. */
function countedOn({ tellings: [first] }: Gathered, visit: Gathered): PartialDay | undefined {
  const [from, to] = [visit.date && earliest(visit.date), visit.date && latest(visit.date)];
  if (!first || !from || !to || from === to) return undefined;
  const { text } = first.sentence;
  const behind = text.slice(first.trigger.end, first.trigger.end + NEAR).split(/, and |; /, 1)[0] ?? '';
  const [opening = ''] = text.slice(0, first.trigger.start).split(',', 1);
  const near = /^(?:On|In|Upon|Right|Immediately|Soon)\b/.test(opening) ? `${opening.toLowerCase()} ${behind}` : behind;
  const day = FIRST.test(near) ? from : SECOND.test(near) ? addDays(from, 1) : LAST.test(near) ? to : undefined;
  return day as string as PartialDay | undefined;
}

/**
 * Days that are counted within a visit: "on the last day of the trip", "in the afternoon of his arrival", "the next day"
 * after one of these; and the day of a one-day visit for all that is told of it without a day.
 */
export function countWithinVisit(draft: Draft, reported: readonly Gathered[]): void {
  const visit = reported.find(({ mode, date }) => mode === 'visit' && date?.includes('/'));
  for (const [nth, one] of reported.entries()) {
    if (one === visit || one.mode === 'visit') continue;
    const before = reported[nth - 1];
    const day = visit && countedOn(one, visit);
    if (day) setDate(one, { date: day, basis: 'inferred' });
    else if (!one.date && before?.date && before.status === 'planned' && one.status === 'planned') {
      const eve = precisionOf(before.date) === 'day' && !before.date.includes('/') ? earliest(before.date) : undefined;
      const text = one.tellings[0]?.sentence.text ?? '';
      const sameWords = one.tellings[0]?.trigger.start === before.tellings[0]?.trigger.start;
      const next = eve && addDays(eve, sameWords ? 0 : 1);
      if (next && NEXT.test(text)) setDate(one, { date: next as string as PartialDay, basis: 'inferred' });
    }
  }
  const [main] = reported;
  const brief = draft.sentences.slice(0, OPENING).some(({ text }) => ONE_DAY.test(text));
  if (!brief || !main?.date || main.mode === 'visit' || main.date.includes('/')) return;
  for (const one of reported)
    if (!one.date && one.status === main.status) setDate(one, { date: main.date, basis: 'inferred' });
}

/** "This afternoon, the leader is scheduled to meet X": on the day of what was held before, where no day of printing counts. */
export function countToday(reported: readonly Gathered[]): void {
  for (const [nth, one] of reported.entries()) {
    const before = reported[nth - 1];
    const text = one.tellings[0]?.sentence.text ?? '';
    if (one.date || one.status !== 'planned' || !before?.date || before.date.includes('/')) continue;
    if (LATER_TODAY.test(text) && before.mode !== 'visit') setDate(one, { date: before.date, basis: 'inferred' });
  }
}

const ALSO_ON = /^(?:Also on (?:the same day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|Also (?:yesterday|today))\b/;

/** "In the morning … In the afternoon … Also on Thursday, …": what was told without a day before it was on that Thursday. */
export function countBack(reported: readonly Gathered[]): void {
  for (const [nth, one] of reported.entries()) {
    const text = one.tellings[0]?.sentence.text ?? '';
    if (!one.date || !ALSO_ON.test(text)) continue;
    const earlier = reported.slice(0, nth);
    if (earlier.some(({ date, mode }) => date !== undefined || mode === 'visit')) continue;
    for (const other of earlier)
      if (other.status === one.status && other.people.some((who) => one.people.includes(who)))
        setDate(other, { date: one.date, basis: 'inferred' });
  }
}
