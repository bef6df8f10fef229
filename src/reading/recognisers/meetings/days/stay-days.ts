import { findDates } from '../../../../calendar/dates-in-text.ts';
import {
  addDays,
  daysBetween,
  earliest,
  latest,
  type PartialDay,
  precisionOf,
  weekdayOf,
} from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { mentionsIn } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { LATER_THAT_DAY } from '../words/stay-words.ts';
import { findTriggers } from '../words/triggers.ts';
import { dateIn, findSameDay, weekdaysIn } from './time.ts';

/** How far below the lead a visit's days may stand. */
const NEAR = 4;

/** "The trip is scheduled for June 23-26", "His visit will last from March 2 to 5". */
const VISIT_IS_SET =
  /^(?:The|His|Her|This) (?:[a-z0-9-]+ ){0,3}(?:visit|trip|tour)\b[^.;]{0,50} (?:scheduled|set|slated|due|planned|last|run|take place|fall|made|paid|lasts|runs|falls)\b[^.;]{0,20}$/;

/** "Haug's March 2-5 visit", "The trip is scheduled for March 2-5": the days of a visit whose first telling gives none. */
export function findStay(draft: Draft, { people: [visitor], status }: Gathered): MeetingDate | undefined {
  for (const sentence of draft.sentences.slice(0, NEAR)) {
    const named = mentionsIn(draft, sentence).some(({ who }) => who === visitor);
    for (const mention of findDates(sentence.text)) {
      const isSpan = mention.said.kind === 'calendar' && mention.said.until !== undefined;
      const ofVisit =
        (named && /^ (?:[a-z]+ ){0,2}(?:visit|trip|tour|stay)\b/.test(sentence.text.slice(mention.end))) ||
        VISIT_IS_SET.test(sentence.text.slice(0, mention.start));
      if (!isSpan || !ofVisit) continue;
      const date = resolveDate(mention.said, writtenOn(draft), status === 'planned' ? 'future' : 'past');
      if (date) return { ...date, mention };
    }
  }
  return undefined;
}

/** "On the morning of April 16, X crossed the border. In the afternoon they held talks": the day of the sentence before. */
export function findDayOfSceneBefore(draft: Draft, { tellings: [first] }: Gathered): MeetingDate | undefined {
  if (!first || !LATER_THAT_DAY.test(first.sentence.text)) return undefined;
  const at = draft.sentences.indexOf(first.sentence);
  const before = draft.sentences[at - 1];
  if (!before || (before.paragraph !== first.sentence.paragraph && at > 2)) return undefined;
  const date = dateIn(before, 0, writtenOn(draft), false);
  return date && !date.date.includes('/') && precisionOf(date.date) !== 'month' ? date : undefined;
}

/** "On Saturday, he will address the Senate. He is then to call on X": the day of the plan told right before. */
export function findDayOfPlanBefore(draft: Draft, { tellings: [first], status }: Gathered): MeetingDate | undefined {
  if (!first || status !== 'planned' || !HE_IS_THEN_TO.test(first.sentence.text)) return undefined;
  if (findDates(first.sentence.text).length > 0) return undefined;
  const before = draft.sentences[draft.sentences.indexOf(first.sentence) - 1];
  if (before?.paragraph !== first.sentence.paragraph || !ON_A_DAY_WILL.test(before.text)) return undefined;
  const date = dateIn(before, 0, writtenOn(draft), true);
  return date && date.mention.start < ON_A_DAY && precisionOf(date.date) !== 'month' ? date : undefined;
}

const HE_IS_THEN_TO =
  /^(?:He|She|They|The [A-Za-z ]{4,40}) (?:is|are|will) (?:then|also) (?:to|set to|due to|scheduled to|expected to|[a-z]+)\b/;
const ON_A_DAY_WILL = /^On [^.;,]{3,30}, [^.;]{2,60} (?:will|(?:is|are) (?:set |due |scheduled |expected )?to)\b/;
/** Where the day that opens a sentence stands. */
const ON_A_DAY = 6;

/** "X landed on Wednesday. The day after his arrival he met Y": counted from the day of the sentence before. */
export function findCountedDay(draft: Draft, { tellings: [first] }: Gathered): MeetingDate | undefined {
  const at = first ? draft.sentences.indexOf(first.sentence) : -1;
  const before = draft.sentences[at - 1];
  if (!first || !before || (before.paragraph !== first.sentence.paragraph && at > 2)) return undefined;
  const told = findTriggers(before.text).some(({ mode, form }) => mode !== 'visit' && form === 'verb');
  const date = told ? undefined : dateIn(before, 0, writtenOn(draft), false);
  return date && precisionOf(date.date) === 'day' ? findSameDay(first.sentence.text, date.date) : undefined;
}

/** No stay is longer that a meeting is dated by. */
const LONGEST_STAY = 10;

/** "During the visit, he met X", where the text gives the visit's days: it was on one of those. */
export function findDaysOfStay(draft: Draft, { people, tellings: [first] }: Gathered): MeetingDate | undefined {
  if (!first || !DURING_THE_STAY.test(first.sentence.text)) return undefined;
  const written = writtenOn(draft);
  for (const sentence of draft.sentences.slice(0, draft.sentences.indexOf(first.sentence)).reverse()) {
    if (!STAYS.test(sentence.text) || !mentionsIn(draft, sentence).some(({ who }) => people.includes(who))) continue;
    for (const mention of findDates(sentence.text)) {
      const date =
        mention.said.kind === 'calendar' && mention.said.until
          ? resolveDate(mention.said, written, 'past')?.date
          : weekdaysIn(sentence, written, false);
      const [from, to] = [date && earliest(date), date && latest(date)];
      if (date && from && to && from < to && daysBetween(from, to) <= LONGEST_STAY)
        return { date, basis: 'inferred', mention };
    }
  }
  return undefined;
}

const DURING_THE_STAY =
  /^(?:[Dd]uring|[Ii]n the course of) (?:his|her|their|the|this) (?:[a-z0-9-]+ ){0,3}(?:stay|visit|trip|tour)\b/;

/** "On Thursday", during a stay "from April 3 to 5": the one Thursday of those days, though the day of writing is not known. */
export function findDayOfStay(draft: Draft, { tellings: [first] }: Gathered): MeetingDate | undefined {
  const said = first && findDates(first.sentence.text).find((mention) => mention.said.kind === 'weekday');
  const written = writtenOn(draft);
  if (said?.said.kind !== 'weekday' || said.said.last || said.said.next) return undefined;
  if (written && precisionOf(written) === 'day') return undefined;
  const { weekday } = said.said;
  for (const sentence of draft.sentences.slice(0, 60)) {
    if (!STAYS.test(sentence.text)) continue;
    for (const mention of findDates(sentence.text)) {
      if (mention.said.kind !== 'calendar' || mention.said.until === undefined) continue;
      const stay = resolveDate(mention.said, written, 'past');
      const [from, to] = [stay && earliest(stay.date), stay && latest(stay.date)];
      if (!from || !to || daysBetween(from, to) > 6) continue;
      const ahead = (weekday - weekdayOf(from) + 7) % 7;
      if (ahead <= daysBetween(from, to))
        return { date: addDays(from, ahead) as string as PartialDay, basis: 'inferred', mention: said };
    }
  }
  return undefined;
}

const SPAN_OF_YEARS = /\(([A-Z][a-z]{2,8}) (\d{1,2}), ?(?:19|20)\d\d ?[-–—] ?((?:19|20)\d\d)\)/;

/** "On Saturday exchanged messages on the 75th anniversary (January 18, 1950–2025)": the day itself, where it was a Saturday. */
export function findDayOfAnniversary({ tellings: [first] }: Gathered): MeetingDate | undefined {
  const said = first && findDates(first.sentence.text).find((mention) => mention.said.kind === 'weekday');
  const span = first && SPAN_OF_YEARS.exec(first.sentence.text);
  if (!span || said?.said.kind !== 'weekday') return undefined;
  const [found] = findDates(`${span[1]} ${span[2]}, ${span[3]}`);
  const day = found && resolveDate(found.said, undefined, 'past');
  const on = day && earliest(day.date);
  return on && weekdayOf(on) === said.said.weekday ? { date: day.date, basis: 'inferred', mention: said } : undefined;
}

const STAYS = /\b(?:visit(?:s|ed|ing)?|trip|tour|stay|journey)\b/;
