import { findDates } from '../../../../calendar/dates-in-text.ts';
import {
  type Day,
  daysBetween,
  earliest,
  latest,
  overlaps,
  type PartialDay,
  precisionOf,
} from '../../../../calendar/day.ts';
import { moveDays } from '../../../../calendar/resolve-dates.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Mode } from '../../../reading.ts';
import { isJoinedToPlan, startOfHaving } from '../../../tense.ts';
import { writtenOn } from '../../../written-on.ts';
import { sidesOf } from '../people/participants.ts';
import { isSaidThere, SET } from '../people/partners.ts';
import type { Gathered } from './gathered.ts';
import type { Telling } from './telling.ts';

/** Those who wrote or spoke from afar met nowhere. */
export const isRemote = (mode: Mode | undefined): boolean =>
  mode === 'phone call' || mode === 'online talks' || mode === 'message';

const OPENS_ANOTHER =
  /^(?:Meeting|Receiving|Talking (?:with|to)|(?:At|In|During) (?:the|his|her|a|another) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|working session|conversation) (?:with|for))\b/;

const AGAIN =
  /\b(?:also|separately|earlier in the day|later in the day|the same (?:day|morning|afternoon|evening)|same day|the (?:next|following|previous) (?:day|morning|afternoon|evening|night)|that (?:same |very )?(?:morning|afternoon|evening|night)|the day (?:before|after)|on the eve|(?:a|one|two|three) days? (?:before|earlier|later)|earlier (?:this|in the) week|during (?:his|her|their|the) (?:[a-z-]+ ){0,3}(?:visit|stay|trip|tour)|while (?:in|there)|on this occasion|on the same occasion|that day|afterwards?|then|thereafter|subsequently|in addition|in another|in a separate|another|meanwhile|earlier|later|followed (?:on|in|that)|prior to|(?:before|after|following) (?:the|their|his|her) (?:talks|meeting|ceremony|reception|session|call)|(?:at|before|after) (?:noon|lunch)|in the (?:morning|afternoon|evening)|on the (?:sidelines|fringes)|on the occasion|this (?:morning|afternoon|evening)|ahead of (?:his|her|their|the) (?:meeting|talks))\b/i;

/** A later sentence speaks of a reported meeting when it adds nobody and no other day, and does not look back. */
export function isSameMeeting(one: Gathered, telling: Telling): boolean {
  if (telling.planned !== (one.status === 'planned')) return false;
  // Those who wrote to each other may have met or spoken at another time.
  if (one.mode === 'message' && telling.mode !== 'message') return false;
  if (telling.people.some((person) => !one.people.includes(person))) return false;
  if (telling.recalled && telling.date) return false;
  if (
    /\b(?:last|previous|earlier|recalled)\b/i.test(
      telling.sentence.text.slice(Math.max(0, telling.trigger.start - 50), telling.trigger.end + 5),
    )
  )
    return false;
  if (
    one.mode === 'visit' &&
    telling.mode !== 'visit' &&
    (telling.date || isPlanWithin(one, telling) || isHeldWithin(one, telling) || isHeldOnIt(one, telling))
  )
    return false;
  if (telling.mode === 'visit' && one.mode !== 'visit') return false;
  return !telling.date || !one.date || overlaps(telling.date.date, one.date);
}

/** "During the visit he will hold talks with X": talks planned inside a planned visit are a meeting of their own. */
function isPlanWithin(
  { people, status }: Gathered,
  { planned, sentence, trigger, people: partners }: Telling,
): boolean {
  const told = trigger.form === 'verb' || TO_BE_HELD.test(sentence.text.slice(trigger.end));
  return status === 'planned' && planned && told && people.length > 0 && sidesOf(partners) > 1;
}

/** "On this occasion, the guests held talks with X", who invited them: talks of their own. */
function isHeldOnIt(
  { status, tellings: [first] }: Gathered,
  { sentence, trigger, people, recalled }: Telling,
): boolean {
  return (
    status === 'held' &&
    !recalled &&
    first?.sentence !== sentence &&
    trigger.form === 'verb' &&
    trigger.mode === 'talks' &&
    sidesOf(people) > 1
  );
}

const TO_BE_HELD = /^[^.;]{0,60}\b(?:is to|are to|will|would) (?:be held|take place)\b/;

/** "A visit from 2 to 5 May, during which he held talks with X", "During the stay, from 2 to 5 May, he held": the talks are told beside the days of the visit. */
function isHeldWithin({ date, people }: Gathered, { sentence, trigger }: Telling): boolean {
  if (trigger.form !== 'verb' || people.length < 2) return false;
  const stay = /^(?:During|In|On) (?:the|his|her) (?:[a-z]+ )?(?:stay|visit|trip|tour)\b/.test(sentence.text);
  return stay
    ? findDates(sentence.text).some(({ said }) => said.kind === 'calendar' && said.until !== undefined)
    : date?.includes('/') === true && /\bduring which\b/.test(sentence.text);
}

/** Days of one calendar whose year is not stated, at most three apart; of a span the last counts. */
function areNear(a: PartialDay, b: PartialDay): boolean {
  const [one, other] = [a, b].map((day) =>
    /^--\d\d-\d\d(?:\/--\d\d-\d\d)?$/.test(day) ? earliest(`2024${day.slice(-6)}` as PartialDay) : undefined,
  );
  return one !== undefined && other !== undefined ? Math.abs(daysBetween(one, other)) <= 3 : a === b;
}

/** How many days a report may lag behind what it reports. */
const REPORT_LAG = 45;

/** Whether the meeting lies so far back from the writing that the sentence can only look back on it. */
export function isOld(draft: Draft, telling: Telling): boolean {
  return !telling.planned && isLongAgo(draft, telling.date?.date);
}

/** Whether the day lies too far back from the writing to be news. */
export function isLongAgo(draft: Draft, date: PartialDay | undefined): boolean {
  const on = writtenOn(draft);
  const written = on && earliest(on);
  const day = date && latest(date);
  return written !== undefined && day !== undefined && daysBetween(day, written) > REPORT_LAG;
}

/** "A separate meeting between the two will be held in Antalya": another one of the same people, settled with its place. */
function isFurther({ sentence, trigger, place }: Telling): boolean {
  return (
    place !== undefined &&
    trigger.form === 'noun' &&
    /\b(?:separate|another|further)\b/i.test(sentence.text.slice(Math.max(0, trigger.start - 12), trigger.end)) &&
    /^[^;]{0,60}\bwill (?:be held|take place)\b/.test(sentence.text.slice(trigger.end))
  );
}

/** "The two premiers will exchange messages on Saturday", beside what was done for the same day of the year. */
function isMessageToCome({ mode, trigger, date }: Telling, { date: held }: Gathered): boolean {
  const [from, on] = [held && latest(held), date && precisionOf(date.date) === 'day' ? latest(date.date) : undefined];
  if (mode !== 'message' || trigger.form !== 'verb' || !from || !on) return false;
  const ahead = daysBetween(from, on);
  return ahead >= 0 && ahead <= NEAR;
}

/** How many days apart what a report tells as news may lie. */
const NEAR = 3;
/** The same, where the text counts from the one to the other: "one week before, on March 27". */
const COUNTED = 8;
const WEEK_BEFORE = /^(?:A|One|Just a|Exactly (?:a|one)) week (?:before|earlier|later)\b/;

/** How many days ahead a further meeting still belongs to the same journey. */
const SAME_JOURNEY = 7;

/** Where no year is known, the name of a day alone says that it is near. */
const WEEKDAY = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\btomorrow\b/;

/** "This afternoon he is scheduled to meet X": on the day that the report is about, whenever it was printed. */
export const LATER_TODAY = /\b(?:this (?:afternoon|evening)|later (?:today|in the day)|tonight)\b/i;

/** "A will also hold talks with C": the next of a visitor whose meeting is told. */
const ALSO_TO =
  /\b(?:will also|(?:is|are) (?:also|then) (?:to|due to|set to|scheduled to|expected to)|and (?:will|(?:is|are) (?:to|due to|set to|scheduled to|expected to)))(?: then| later)? $/;

function isAlsoTo(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const having = startOfHaving(before);
  return ALSO_TO.test(before) || (having !== undefined && isJoinedToPlan(text, having));
}

/** "Will fly to Helsinki on Thursday for talks with X", "is expected in Oslo for a meeting". */
const GOES_FOR =
  /\b(?:will|(?:is|are) (?:also )?(?:to|expected|due|set|scheduled|slated|going))\b[^.;]{2,90} for (?:an? |the )?[a-z ]{4,40}$/;

/** Whether the sentence itself names all of them. */
const areNamed = (draft: Draft, sentence: Sentence, people: readonly KnownPerson[]): boolean => {
  const here = mentionsWithin(draft, sentence);
  return people.every((one) => here.some(({ who }) => who === one));
};

/** "Zhang is to meet the President on Thursday": the next meeting of someone who has just met others. */
function isSoon(
  draft: Draft,
  { sentence, date, trigger, people }: Telling,
  reported: readonly Gathered[],
  main: Gathered,
): boolean {
  const day = date && precisionOf(date.date) === 'day' ? latest(date.date) : undefined;
  const on = main.date ?? writtenOn(draft);
  const reference = on && latest(on);
  const told =
    trigger.form === 'verb' ||
    SET.test(sentence.text.slice(trigger.end)) ||
    ((GOES_FOR.test(sentence.text.slice(0, trigger.end)) ||
      startOfHaving(sentence.text.slice(0, trigger.start)) !== undefined) &&
      areNamed(draft, sentence, people));
  const goesOn = told && reported.some((one) => people.some((who) => one.people.includes(who)));
  if (!goesOn) return false;
  if (on && date && precisionOf(date.date) === 'month-day')
    return Array.from({ length: SAME_JOURNEY + 1 }, (_, by) => moveDays(on, by)).includes(date.date);
  if (!day && reference && (LATER_TODAY.test(sentence.text) || isAlsoTo(sentence.text, trigger.start))) return true;
  if (!day || !reference) return !reference && WEEKDAY.test(sentence.text.slice(trigger.end, trigger.end + 120));
  const ahead = daysBetween(reference, day);
  return ahead >= 0 && ahead <= SAME_JOURNEY;
}

/** How many days before the writing what was held is still news. */
const FRESH = 4;

/** Whether the day is that of the writing or one of the few before it. */
export function isOfLastDays(day: Day, written: Day): boolean {
  const ago = daysBetween(day, written);
  return ago >= 0 && ago <= FRESH;
}

/** "The trip follows talks on Tuesday": held in the last days, and told as news. */
function isFresh(draft: Draft, { date, trigger, mode }: Telling): boolean {
  const on = writtenOn(draft);
  const written = on && latest(on);
  const day = date && precisionOf(date.date) === 'day' ? latest(date.date) : undefined;
  return (
    written !== undefined &&
    day !== undefined &&
    trigger.form === 'verb' &&
    mode !== 'visit' &&
    (isOfLastDays(day, written) || (on !== undefined && precisionOf(on) === 'month' && on.startsWith(day.slice(0, 7))))
  );
}

/** A further plan with its day, or inside the journey that is planned; what comes after the journey is another's news. */
function isPartOfPlan(main: Gathered, telling: Telling): boolean {
  if (!telling.date) return main.mode === 'visit' && telling.mode !== 'visit' && isPlanWithin(main, telling);
  return main.mode !== 'visit' || telling.mode === 'visit' || !main.date?.includes('/')
    ? true
    : overlaps(telling.date.date, main.date);
}

/** A further message between the same two sides, told beside the first: "the foreign minister cabled his counterpart". */
function isOfSameOccasion(main: Gathered, { mode, trigger, people }: Telling): boolean {
  const sides = new Set(main.people.map(({ country }) => country));
  return (
    main.mode === 'message' &&
    mode === 'message' &&
    trigger.form === 'verb' &&
    people.every(({ country }) => country !== undefined && sides.has(country))
  );
}

/** "The two sat down for an hour": told as it went, without a day, of somebody whose meetings the article reports. */
function goesOnTelling({ date, sentence, trigger, people }: Telling, reported: readonly Gathered[]): boolean {
  if (
    date ||
    /\b(?:had|has|have|having|when|while|since|after|before) (?:[a-z]+ )?$/.test(sentence.text.slice(0, trigger.start))
  )
    return false;
  return (
    trigger.mode !== 'visit' &&
    people.length > 1 &&
    people.length < 5 &&
    reported.some((one) => people.some((who) => one.people.includes(who)))
  );
}

/** "At their talks on 23 December, …" in a text on the visit of those days: what was done there is the news. */
function isOfStay(main: Gathered, { date, mode, sentence }: Telling): boolean {
  return (
    main.mode === 'visit' &&
    main.date?.includes('/') === true &&
    date !== undefined &&
    precisionOf(date.date) === 'day' &&
    mode !== 'visit' &&
    /^(?:At|In|During) /.test(sentence.text) &&
    overlaps(date.date, main.date)
  );
}

/** "Last met", "at their previous talks", "in 2019": not of these days. */
const OF_AN_EARLIER_TIME = /\b(?:last|previous(?! (?:day|evening|morning|afternoon|night)\b)|ago|in (?:19|20)\d\d)\b/i;

/** Whether a further meeting is news of the same days rather than background. */
export function isNews(
  draft: Draft,
  telling: Telling,
  reported: readonly Gathered[],
  main: Gathered,
  at: number,
): boolean {
  if (telling.recalled || telling.people.length < 2 || sidesOf(telling.people) < 2 || isOld(draft, telling))
    return false;
  // Arrivals stand beside what the article reports as its background.
  if (telling.mode === 'visit' && main.mode !== 'visit' && !telling.planned) return false;
  if (main.status === 'planned') return telling.planned ? isPartOfPlan(main, telling) : isFresh(draft, telling);
  if (telling.planned && (isFurther(telling) || isMessageToCome(telling, main))) return true;
  if (telling.planned)
    return (
      telling.mode !== 'visit' &&
      ((telling.date !== undefined &&
        main.mode === 'visit' &&
        (main.date === undefined || overlaps(telling.date.date, main.date))) ||
        isSoon(draft, telling, reported, main))
    );
  const opens =
    !reported.some(({ people }) => telling.people.every((person) => people.includes(person))) &&
    (OPENS_ANOTHER.test(telling.sentence.text) || isSaidThere(telling.sentence.text, telling.trigger));
  if (telling.trigger.form === 'noun' && !opens && !isOfStay(main, telling)) return false;
  if (telling.date) {
    const day = latest(telling.date.date);
    const reference = (main.date && latest(main.date)) ?? (draft.published.date && latest(draft.published.date));
    if (day && reference && precisionOf(telling.date.date) !== 'month')
      return (
        Math.abs(daysBetween(day, reference)) <= (WEEK_BEFORE.test(telling.sentence.text) ? COUNTED : NEAR) ||
        (main.mode === 'visit' && main.date !== undefined && overlaps(telling.date.date, main.date))
      );
    if (reference && precisionOf(telling.date.date) === 'month' && !reference.startsWith(telling.date.date))
      return false;
    if (!day && main.date) return areNear(telling.date.date, main.date);
    if (!reference) return !day && AGAIN.test(telling.sentence.text);
  }
  if (OF_AN_EARLIER_TIME.test(telling.sentence.text)) return false;
  if (isOfSameOccasion(main, telling)) return true;
  return (
    opens ||
    AGAIN.test(telling.sentence.text) ||
    (at < 4 && telling.date !== undefined) ||
    goesOnTelling(telling, reported)
  );
}
