import { findDates } from '../../../../calendar/dates-in-text.ts';
import { inYearsOf } from '../../../../calendar/day.ts';
import type { Draft } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { findSameDay, findWeekdayOf, isOfAside, SAME_DAY } from '../days/time.ts';
import { NEXT_GUEST } from '../groups/round.ts';
import { mentionsIn } from '../people/participants.ts';
import { townOf } from '../places/place.ts';
import { type Gathered, setDate } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { isRemote } from '../told/news.ts';
import { isToldWithItsDays, namesBothEnds } from '../visits/journey.ts';
import { DURING_A_STAY, LATER_THAT_DAY } from '../words/stay-words.ts';

/** "On the margins of the same meetings": in the same town. */
const SAME_OCCASION = /\b(?:sidelines|margins|fringes) of (?:the|these) same\b/;

/** "Later the same day" has the day and the place of the meeting told before it, "a day earlier" the day before, when its own words give none. */
export function followOn(draft: Draft, one: Gathered, before: Gathered | undefined): void {
  const text = one.tellings[0]?.sentence.text ?? '';
  if (!before) return;
  const day = one.date
    ? undefined
    : (findSameDay(text, before.date) ?? findWeekdayOf(text, before.date) ?? toldLater(one, before));
  if (day) setDate(one, day);
  const [dated] = one.date && before.date ? inYearsOf(one.date, before.date) : [];
  if (dated) setDate(one, { date: dated, basis: 'inferred' });
  if (!one.date && before.date) {
    const told =
      one.status === before.status &&
      (!before.date.includes('/') || one.mode === 'visit') &&
      (NEXT_GUEST.test(text) ||
        LATER_THAT_DAY.test(text) ||
        isOfAnHour(one, before) ||
        isOfProgramme(draft, one, before));
    const within =
      before.mode === 'visit' &&
      isToldWithItsDays(before) &&
      !before.date.includes('/') &&
      !before.tellings.some(namesBothEnds) &&
      one.status === 'planned' &&
      findDates(text).length === 0;
    const message = one.mode === 'message' && before.mode === 'message' && findDates(text).length === 0;
    if (told || message || within || goesOn(one, before)) {
      one.date = before.date;
      one.basis = told ? 'relative' : 'inferred';
    }
  }
  if (isRemote(one.mode) || one.place) return;
  const town = townOf(before.place);
  if (town && (SAME_OCCASION.test(text) || (SAME_DAY.test(text) && one.date === before.date))) one.place = town;
}

/** "X was received in the evening by Y": of the day of the meeting told before, whose visitor goes on. */
function isOfAnHour({ tellings: [first], people, status }: Gathered, before: Gathered): boolean {
  if (!first || status !== 'held' || first.trigger.form !== 'verb' || first.trigger.mode === 'visit') return false;
  const { text } = first.sentence;
  const near = text.slice(Math.max(0, first.trigger.start - 30), first.trigger.end + 30);
  return (
    before.mode !== 'visit' &&
    AN_HOUR.test(near) &&
    findDates(text).length === 0 &&
    people.some((one) => before.people.includes(one))
  );
}

const AN_HOUR =
  /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|at (?:noon|midday|night)|over lunch|towards evening)\b/;

/** "Had meetings with A and B … B, receiving him the following day, said": counted where a later sentence tells of it. */
function toldLater({ tellings: [, ...later], status }: Gathered, before: Gathered): MeetingDate | undefined {
  const [date] = status === 'held' && before.date?.includes('/') === false ? [before.date] : [];
  for (const { sentence, trigger } of later) {
    const own = /[,;]/.test(sentence.text.slice(trigger.end))
      ? sentence.text.slice(0, trigger.end + OWN_WORDS)
      : sentence.text;
    const day = date && findSameDay(own, date);
    if (day) return day;
  }
  return undefined;
}

/** How far behind the words of a meeting its day may stand. */
const OWN_WORDS = 80;

/** A statement on a visitor's day ("this morning", "in the afternoon") that goes on without a day: of the same day. */
function isOfProgramme(draft: Draft, { tellings: [first], people, mode }: Gathered, before: Gathered): boolean {
  const today = writtenOn(draft);
  if (!first || today === undefined || before.date !== today || before.basis !== 'relative') return false;
  const { form, start } = first.trigger;
  if (form !== 'verb' || mode === 'visit' || mode === 'message' || findDates(first.sentence.text).length > 0)
    return false;
  const visitor = people[0];
  const opens = mentionsIn(draft, first.sentence)[0];
  if (opens?.who !== visitor || opens?.start !== first.sentence.start) return false;
  return visitor === before.people[0] && !/\b(?:had|has|have) (?:[a-z]+ )?$/.test(first.sentence.text.slice(0, start));
}

/** A second meeting told on without a day ("X also met Y", "X later called on Y") falls on the day of the first. */
const GOES_ON = /\b(?:also|later|then|afterwards?|earlier|separately|subsequently)\b[^.;]{0,30}$/i;

/** "In a separate meeting with X": beside the one told before. */
const IN_A_SEPARATE = /^(?:In|At|During) a separate (?:[a-z]+ )?(?:meeting|reception|session) with /;

function goesOn(one: Gathered, before: Gathered): boolean {
  const [first] = one.tellings;
  if (first?.trigger.form !== 'verb' || one.status !== 'held' || before.status !== 'held') return false;
  const { text } = first.sentence;
  return (
    one.mode !== 'visit' &&
    before.mode !== 'visit' &&
    one.people.some((person) => before.people.includes(person)) &&
    (GOES_ON.test(text.slice(0, first.trigger.start)) || IN_A_SEPARATE.test(text)) &&
    !DURING_A_STAY.test(text) &&
    findDates(text).every(({ start, end }) => isOfAside(text, first.trigger.start, start, end))
  );
}
