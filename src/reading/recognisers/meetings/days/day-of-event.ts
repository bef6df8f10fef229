import { type DateMention, findDates } from '../../../../calendar/dates-in-text.ts';
import { daysBetween, latest, type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import { moveDays, resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { isLongAgo } from '../told/news.ts';
import { LATER_THAT_DAY } from '../words/stay-words.ts';
import type { Trigger } from '../words/trigger.ts';
import { FRESH } from './day-of-lead.ts';
import { dateIn, findSameDay } from './time.ts';

/** What a text told last with its day, whether or not two sides met there: a ceremony, a gala, an opening. */
export interface ToldEvent {
  readonly day: PartialDay;
  /** The last sentence that told of a day long ago: right behind it, "the same day" is that one. */
  readonly historyAt?: number;
}

/** Headings may stand above the lead, whose first day is that of the news, whatever it tells. */
const LEAD = 3;

/** What is celebrated, shown or attended. */
const EVENT =
  /\b(?:[Cc]eremon(?:y|ies)|[Gg]alas?|[Rr]eceptions?|[Bb]anquet|[Gg]et-together|[Gg]athering|[Cc]elebrations?|[Ee]xhibition|[Ee]xpo|[Ff]air|[Ff]orum|[Cc]onference|[Ss]eminar|[Ss]ymposium|[Ww]orkshop|[Cc]oncert|[Ff]estival|[Cc]ommemoration|[Mm]eeting|[Ss]ession|[Pp]rogramme|[Ee]vents?|[Pp]arade|[Ww]reath|[Ii]nauguration|[Rr]ally|[Ss]how)\b/;

/** What a spokesman does is no event that others came to. */
const MEETS_THE_PRESS = /\b(?:[Pp]ress|[Nn]ews) (?:[Cc]onference|[Bb]riefing)\b|\b[Ss]pokes(?:man|woman|person)\b/;

/** That it came about. */
const CAME_ABOUT =
  /\b(?:held|took place|hosted|organi[sz]ed|opened|gathered|celebrated|joined|attended|inaugurated|laid|launched|kicked off|staged)\b/;

/** The last event told when the sentence at this place has been read, given the one before. */
export function toldEvent(
  draft: Draft,
  sentence: Sentence,
  at: number,
  before: ToldEvent | undefined,
): ToldEvent | undefined {
  const { text } = sentence;
  if (MEETS_THE_PRESS.test(text)) return before;
  const opens = at < LEAD && !before && /[.!?]["”’')]?$/.test(text);
  const verb = EVENT.test(text) ? Math.max(opens ? 0 : -1, text.search(CAME_ABOUT)) : opens ? 0 : -1;
  const found = verb < 0 ? undefined : dateIn(sentence, verb, writtenOn(draft), false);
  const precision = found && !found.date.includes('/') ? precisionOf(found.date) : undefined;
  if (found && (precision === 'day' || precision === 'month-day') && isOfLastDays(draft, found.date))
    return { day: found.date };
  return before && tellsHistory(draft, text) ? { ...before, historyAt: at } : before;
}

function isOfLastDays(draft: Draft, day: PartialDay): boolean {
  const [on, last] = [writtenOn(draft), latest(day)];
  const written = on && precisionOf(on) === 'day' ? latest(on) : undefined;
  if (!written || !last) return true;
  const lag = daysBetween(last, written);
  return lag >= 0 && lag <= FRESH;
}

/** "On July 12, 1995, the two countries set up ties": a day of its own long ago, and none in brackets. */
function tellsHistory(draft: Draft, text: string): boolean {
  return findDates(text).some(
    ({ said, start }) =>
      said.kind === 'calendar' &&
      said.year !== undefined &&
      said.day !== undefined &&
      !/\([^)]{0,40}$/.test(text.slice(Math.max(0, start - 41), start)) &&
      isLongAgo(draft, resolveDate(said, writtenOn(draft), 'past')?.date),
  );
}

/** How far behind a day long ago "the same day" is still that one. */
const BEHIND_HISTORY = 2;

/** From which day "the same day" counts in the sentence at this place, as far as the events told before it say. */
export function dayOfEvent(event: ToldEvent | undefined, at: number): PartialDay | undefined {
  return event?.historyAt !== undefined && at - event.historyAt <= BEHIND_HISTORY ? undefined : event?.day;
}

/** How far into a sentence the words may stand that count its day from the event. */
const OPENING = 60;
/** How far behind the words of a meeting they may stand. */
const BEHIND = 160;

/** "On the same day, before the ceremony, X received Y", "The following morning …", counted from the day of the event. */
export function sameDayOfEvent(
  { text }: Sentence,
  { start, end, form, mode }: Trigger,
  day: PartialDay | undefined,
): MeetingDate | undefined {
  if (!day || form !== 'verb' || mode === 'visit') return undefined;
  const dates = findDates(text);
  const counted = findSameDay(text, day);
  if (!counted) return dates.length === 0 ? laterThatDay(text, day) : undefined;
  const { mention } = counted;
  const between = text.slice(Math.min(end, mention.start), Math.max(start, mention.start));
  const near = mention.start < start ? mention.start < OPENING : mention.start - end < BEHIND;
  const others = dates.some((one) => one.start !== mention.start && one.said.kind === 'calendar');
  return near && !others && !/[;"“”]/.test(between) ? counted : undefined;
}

/** "X met Y prior to the reception". */
const BESIDE_IT =
  /\b(?:prior to|(?:shortly |right )?(?:before|after)|ahead of|following|on the (?:sidelines|margins) of) the (?:reception|ceremony|banquet|gala|gathering|get-together|opening|exhibition|forum|concert|event|celebrations?)\b/;

function laterThatDay(text: string, date: PartialDay): MeetingDate | undefined {
  const words = (LATER_THAT_DAY.exec(text) ?? BESIDE_IT.exec(text))?.[0];
  if (words === undefined) return undefined;
  const mention: DateMention = { start: 0, end: words.length, text: words, said: { kind: 'same day', by: 0 } };
  return { date, basis: 'relative', mention };
}

/** Days before the event of which the text may go on to tell, at most. */
const NEAR = 3;

/** Whether a meeting of that day is news beside the event: of the event's day or shortly before, or counted from it. */
export function isBesideEvent({ date, mention }: MeetingDate, event: PartialDay): boolean {
  if (mention.said.kind === 'same day') return true;
  return Array.from({ length: NEAR + 1 }, (_, nth) => moveDays(event, -nth)).includes(date);
}
