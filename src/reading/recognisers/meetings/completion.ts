import { findParties } from '../../../actor/gazetteer.ts';
import { findDates } from '../../../calendar/dates-in-text.ts';
import {
  addDays,
  daysBetween,
  earliest,
  latest,
  type PartialDay,
  precisionOf,
  weekdayOf,
} from '../../../calendar/day.ts';
import { resolveDate } from '../../../calendar/resolve-dates.ts';
import type { Draft, Sentence } from '../../draft.ts';
import type { Mode } from '../../reading.ts';
import { writtenOn } from '../../written-on.ts';
import { findDayOfLead } from './day-of-lead.ts';
import { isToldWithItsDays } from './journey.ts';
import { type Gathered, inYearOf, isLongAgo } from './news.ts';
import { isSaidThere } from './partners.ts';
import { mentionsIn } from './people.ts';
import { type MeetingPlace, placeIn, townOf } from './place.ts';
import { NEXT_GUEST } from './round.ts';
import { statusOf } from './status.ts';
import { dateIn, findSameDay, findWeekdayOf, isOfAside, type MeetingDate } from './time.ts';
import { findTriggers } from './words.ts';

const isRemote = (mode: Mode | undefined): boolean =>
  mode === 'phone call' || mode === 'online talks' || mode === 'message';

const SAME_DAY =
  /\b(?:same (?:day|morning|afternoon|evening)|that (?:morning|afternoon|evening|night)|(?:later|earlier) (?:in|on|that|the same) (?:the )?day)\b/i;

/** "On the margins of the same meetings": in the same town. */
const SAME_OCCASION = /\b(?:sidelines|margins|fringes) of (?:the|these) same\b/;

/** "Later the same day" has the day and the place of the meeting told before it, "a day earlier" the day before, when its own words give none. */
export function followOn(draft: Draft, one: Gathered, before: Gathered | undefined): void {
  const text = one.tellings[0]?.sentence.text ?? '';
  if (!before) return;
  const day = one.date ? undefined : (findSameDay(text, before.date) ?? findWeekdayOf(text, before.date));
  if (day) setDate(one, day);
  const dated = one.date && before.date ? inYearOf(one.date, before.date) : undefined;
  if (dated) setDate(one, { date: dated, basis: 'inferred' });
  if (!one.date && before.date) {
    const told =
      one.status === before.status &&
      (NEXT_GUEST.test(text) || LATER_THAT_DAY.test(text) || isOfProgramme(draft, one, before));
    const within =
      before.mode === 'visit' &&
      isToldWithItsDays(before) &&
      !before.date.includes('/') &&
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

/** "In the afternoon, …", "Prior to that, …": of the day that was told. */
const LATER_THAT_DAY =
  /^(?:(?:Prior to|Before|After|Following) (?:that|this)|(?:Following|After) (?:their|the|his|her) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|call|ceremony|session)|(?:(?:Immediately|Right|Shortly|Soon) )?[Aa]fterwards?|(?:Immediately|Right|Shortly|Soon) (?:after|following) (?:[a-z]+ ){0,3}(?:ceremony|talks|meeting|welcome|reception|arrival)|Thereafter|Subsequently|(?:His|Her|Their) (?:morning|afternoon|evening) (?:in|at|took|began))\b|^(?:(?:Earlier|Later) )?(?:[Ii]n the (?:morning|afternoon|evening)|(?:[Aa]t|[Bb]efore|[Aa]fter) (?:noon|night|lunch)|[Ll]ater that (?:day|morning|afternoon|evening)),? /;

/** A second meeting told on without a day ("X also met Y", "X later called on Y") falls on the day of the first. */
const GOES_ON = /\b(?:also|later|then|afterwards?|earlier|separately|subsequently)\b[^.;]{0,30}$/i;
const DURING_A_STAY =
  /\b(?:during|in the course of|on) (?:his|her|their|the|this) (?:[a-z]+ ){0,2}(?:stay|visit|trip|tour)\b/i;

function goesOn(one: Gathered, before: Gathered): boolean {
  const [first] = one.tellings;
  if (first?.trigger.form !== 'verb' || one.status !== 'held' || before.status !== 'held') return false;
  const { text } = first.sentence;
  return (
    one.mode !== 'visit' &&
    before.mode !== 'visit' &&
    one.people.some((person) => before.people.includes(person)) &&
    GOES_ON.test(text.slice(0, first.trigger.start)) &&
    !DURING_A_STAY.test(text) &&
    findDates(text).every(({ start, end }) => isOfAside(text, first.trigger.start, start, end))
  );
}

/** A place that the cities' table does not know: often the whole country. */
const isState = ({ place, canonicalPlace }: MeetingPlace): boolean =>
  canonicalPlace === undefined && findParties(place).some(({ kind }) => kind === 'name');

/** A visitor's call that the headline tells from the other side. */
const CALLS = /\b(?:courtesy|farewell|introductory) (?:call|visit)\b/;
const RECEIVES = /\b(?:[Rr]eceives?|[Hh]osts?|[Ww]elcomes?)\b/;

/** The offices on which others call. */
const HIGHER =
  /^(?:(?:State|Acting|Vice|Deputy|First) )*(?:President|Prime Minister|Premier|King|Queen|Sultan|Emir|Chancellor)\b|^Senior Minister\b(?! of)|^(?:Party )?General Secretary\b|\bSpeaker\b|\bChair(?:man|woman|person) of (?:the )?(?:National Assembly|[A-Z][a-z]+ Parliament)/;

/** "X called on the Prime Minister at the Istana": the one who holds the higher office receives in that house. */
function isCallOnHigher({ tellings: [first], people }: Gathered): boolean {
  const host = people.at(-1);
  const words = first ? first.sentence.text.slice(first.trigger.start, first.trigger.end) : '';
  const behind = first ? first.sentence.text.slice(first.trigger.end) : '';
  return (
    people.length === 2 &&
    (/^had (?:[a-z]+ ){0,2}calls /.test(words) ||
      (/^called on/.test(words) && /^[^.;]{3,140} at (?:the|his|her) (?:[A-Z]|office|residence)/.test(behind))) &&
    HIGHER.test(host?.role ?? '')
  );
}

const LAST_TIME =
  /\b(?:last (?:met|held|talked|spoke|visited|had)|previous|previously|recalled|earlier (?:this|in|meeting))\b/i;

/** "Said this when meeting with X" only touches upon it: what a later sentence calls it says more. */
const IN_PASSING = /\b(?:when|while) meeting\b/;

const wordsOf = ({ tellings: [first] }: Gathered): string =>
  first ? first.sentence.text.slice(Math.max(0, first.trigger.start - 8), first.trigger.end) : '';

/**
 * Fills what the first telling left open from the other tellings, the lead and the captions; not the day of a lead that
 * tells of a visit `withDays`.
 */
export function complete(draft: Draft, one: Gathered, count: number, withDays = false): void {
  for (const [nth, { date, place, recalled }] of one.tellings.entries()) {
    if (!one.date && date && (nth === 0 || !isLongAgo(draft, date.date))) setDate(one, date);
    if (
      place &&
      (nth === 0 || !recalled) &&
      !isRemote(one.mode) &&
      (!one.place || (isState(one.place) && !isState(place)))
    )
      one.place = place;
  }
  if (one.mode === 'talks' && one.tellings.some(({ mode }) => mode === 'phone call')) {
    one.mode = 'phone call';
    delete one.place;
  }
  if (one.mode === 'meeting' && IN_PASSING.test(wordsOf(one)) && one.tellings.some(({ mode }) => mode === 'talks'))
    one.mode = 'talks';
  const ceremony = one.tellings[0];
  if (ceremony && /\bceremony$/.test(ceremony.sentence.text.slice(ceremony.trigger.start, ceremony.trigger.end)))
    one.mode = one.tellings.find(({ mode }) => mode === 'talks' || mode === 'meeting')?.mode ?? one.mode;
  if (
    one.mode === 'meeting' &&
    ceremony &&
    CALLS.test(ceremony.sentence.text) &&
    RECEIVES.test(draft.article.parts.head)
  )
    one.mode = 'reception';
  if (one.mode === 'meeting' && isCallOnHigher(one)) one.mode = 'reception';
  const written = writtenOn(draft);
  const planned = one.status === 'planned';
  const [first] = one.tellings;
  // What was said "when meeting" somebody was said on the day they met.
  const saidThere = first !== undefined && isSaidThere(first.sentence.text, first.trigger);
  const near =
    count === 1
      ? [...draft.sentences.slice(0, 2), ...draft.asides]
      : draft.asides.filter(({ text }) => one.people.every(({ name }) => text.includes(name)));
  for (const sentence of near) {
    if (
      one.date ||
      (one.mode === undefined && one.tellings[0]?.trigger.mode !== 'unsaid') ||
      (one.mode === 'message' && sentence === one.tellings[0]?.sentence)
    )
      break;
    if ((sentence.in === 'head' || one.mode === 'message') && !findTriggers(sentence.text).length) continue;
    if (LAST_TIME.test(sentence.text) || (planned && isOfAnother(one, sentence))) continue;
    const date = dateIn(
      saidThere ? { ...sentence, text: sentence.text.replace(/\bsaid\b/, 'met,') } : sentence,
      saidThere ? Math.max(0, sentence.text.search(/\bsaid\b/)) : 0,
      written,
      planned,
    );
    const named = mentionsIn(draft, sentence).some(({ who }) => one.people.includes(who));
    const told = named || (findTriggers(sentence.text).length > 0 && date && !isLongAgo(draft, date.date));
    if (date && told && precisionOf(date.date) !== 'month') setDate(one, date);
  }
  if (!one.date && one.mode === 'visit') {
    const stay = findStay(draft, one);
    if (stay) setDate(one, stay);
  }
  if (one.mode === 'message' && !one.date) {
    const day = findDayOfAnniversary(one);
    if (day) setDate(one, day);
  }
  if (one.mode !== 'visit' && (!one.date || one.date.includes('/'))) {
    const day = findDayOfStay(draft, one);
    if (day) setDate(one, day);
  }
  const scene = one.date || planned || one.mode === 'message' ? undefined : dayOfScene(draft, one);
  if (scene) setDate(one, scene);
  const told = draft.sentences.indexOf(one.tellings[0]?.sentence as Sentence);
  const countsOn = first !== undefined && findDates(first.sentence.text).some(({ said }) => said.kind === 'same day');
  if (!one.date && !planned && !withDays && !countsOn && one.mode !== 'message' && told < TOLD_EARLY) {
    const day = findDayOfLead(draft, one.people);
    if (day) setDate(one, day);
  }
  if (!one.place && one.mode && one.mode !== 'visit') {
    const first = draft.sentences[0];
    const sentence =
      first && one.people.filter((person) => mentionsIn(draft, first).some(({ who }) => who === person)).length > 1
        ? first
        : undefined;
    const place = sentence && placeIn(draft.article, sentence, 0, one.mode);
    if (place) one.place = place;
  }
  if (!one.place && one.mode && one.mode !== 'visit') {
    for (const sentence of draft.asides) {
      const place: MeetingPlace | undefined =
        sentence.in === 'caption' && !one.place && (count === 1 || !showsOthers(draft, one, sentence))
          ? placeIn(draft.article, sentence, 0, one.mode)
          : undefined;
      if (place) one.place = place;
    }
  }
}

/** How far below the lead a visit's days may stand. */
const NEAR = 4;

/** "Kasuri's December 7-9 visit": the days of a visit whose first telling gives none. */
function findStay(draft: Draft, { people: [visitor], status }: Gathered): MeetingDate | undefined {
  for (const sentence of draft.sentences.slice(0, NEAR)) {
    if (!mentionsIn(draft, sentence).some(({ who }) => who === visitor)) continue;
    for (const mention of findDates(sentence.text)) {
      const isSpan = mention.said.kind === 'calendar' && mention.said.until !== undefined;
      if (!isSpan || !/^ (?:[a-z]+ ){0,2}(?:visit|trip|tour|stay)\b/.test(sentence.text.slice(mention.end))) continue;
      const date = resolveDate(mention.said, writtenOn(draft), status === 'planned' ? 'future' : 'past');
      if (date) return { ...date, mention };
    }
  }
  return undefined;
}

/** "On the morning of April 16, X crossed the border. In the afternoon they held talks": the day of the sentence before. */
function dayOfScene(draft: Draft, { tellings: [first] }: Gathered): MeetingDate | undefined {
  if (!first || !LATER_THAT_DAY.test(first.sentence.text)) return undefined;
  const at = draft.sentences.indexOf(first.sentence);
  const before = draft.sentences[at - 1];
  if (!before || (before.paragraph !== first.sentence.paragraph && at > 2)) return undefined;
  const date = dateIn(before, 0, writtenOn(draft), false);
  return date && !date.date.includes('/') && precisionOf(date.date) !== 'month' ? date : undefined;
}

/** "On Thursday", during a stay "from April 3 to 5": the one Thursday of those days, though the day of writing is not known. */
function findDayOfStay(draft: Draft, { tellings: [first] }: Gathered): MeetingDate | undefined {
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
function findDayOfAnniversary({ tellings: [first] }: Gathered): MeetingDate | undefined {
  const said = first && findDates(first.sentence.text).find((mention) => mention.said.kind === 'weekday');
  const span = first && SPAN_OF_YEARS.exec(first.sentence.text);
  if (!span || said?.said.kind !== 'weekday') return undefined;
  const [found] = findDates(`${span[1]} ${span[2]}, ${span[3]}`);
  const day = found && resolveDate(found.said, undefined, 'past');
  const on = day && earliest(day.date);
  return on && weekdayOf(on) === said.said.weekday ? { date: day.date, basis: 'inferred', mention: said } : undefined;
}

const STAYS = /\b(?:visit|trip|tour|stay|journey)\b/;

/** Whether the caption names people, and not those who met. */
function showsOthers(draft: Draft, { people }: Gathered, caption: Sentence): boolean {
  const shown = mentionsIn(draft, caption).map(({ who }) => who);
  return shown.length > 0 && !people.every((who) => shown.includes(who));
}

/** Meetings told further down are not the news of the lead. */
const TOLD_EARLY = 5;

/** Whether the sentence tells of something that was, beside a meeting that is to come. */
function isOfAnother({ tellings }: Gathered, sentence: Sentence): boolean {
  if (sentence.in !== 'body' || tellings.some((telling) => telling.sentence === sentence)) return false;
  const triggers = findTriggers(sentence.text);
  return triggers.length > 0 && !triggers.some((trigger) => statusOf(sentence, trigger, undefined).planned);
}

function setDate(one: Gathered, date: Pick<MeetingDate, 'date' | 'basis'>): void {
  one.date = date.date;
  one.basis = date.basis;
}
