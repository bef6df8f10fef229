import { findParties } from '../../../../actor/gazetteer.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import { overlaps, precisionOf } from '../../../../calendar/day.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import { writtenOn } from '../../../written-on.ts';
import { coarseDay } from '../days/coarse-day.ts';
import { findDayFromFiling } from '../days/day-from-filing.ts';
import { findDayOfLead } from '../days/day-of-lead.ts';
import { findDayOfProgramme, goesOnToAnotherDay } from '../days/day-of-programme.ts';
import { nearDate } from '../days/day-of-telling.ts';
import { tellsEndOfVisit } from '../days/end-of-visit.ts';
import { findDayOfLetter } from '../days/letter-day.ts';
import { findSceneOfLead } from '../days/scene-of-lead.ts';
import {
  findCountedDay,
  findDayOfAnniversary,
  findDayOfPlanBefore,
  findDayOfSceneBefore,
  findDayOfStay,
  findDaysOfStay,
  findStay,
} from '../days/stay-days.ts';
import { dateIn } from '../days/time.ts';
import { findDayToldBelow } from '../days/told-day.ts';
import { statusOf } from '../manner/status.ts';
import { mentionsIn } from '../people/participants.ts';
import { isSaidAt, isSaidThere } from '../people/partners.ts';
import { placeIn } from '../places/place.ts';
import { placeOfTitle } from '../places/place-of-title.ts';
import { type Gathered, setDate } from '../told/gathered.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { isLongAgo, isRemote } from '../told/news.ts';
import type { Telling } from '../told/telling.ts';
import { DURING_A_STAY } from '../words/stay-words.ts';
import { findTriggers } from '../words/triggers.ts';
import { findPlaceOfOpening, HEADED_LEAD } from './place-of-opening.ts';

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

const saysTold = ({ tellings: [first] }: Gathered): boolean =>
  first?.sentence.text.startsWith('told ', first.trigger.start) ?? false;

/** What a later sentence that tells of them, or opens with their talks, calls it. */
const modeToldLater = ({ tellings: [, ...later] }: Gathered): Mode | undefined =>
  later.find(
    ({ mode, trigger, sentence }) =>
      (mode === 'talks' || mode === 'meeting' || mode === 'reception') &&
      (trigger.form === 'verb' || /^(?:At|In|During) /.test(sentence.text)),
  )?.mode;

const wordsOf = ({ tellings: [first] }: Gathered): string =>
  first ? first.sentence.text.slice(Math.max(0, first.trigger.start - 8), first.trigger.end) : '';

/**
 * Fills what the first telling left open from the other tellings, the lead and the captions; not the day of a lead that
 * tells of a visit `withDays`.
 */
export function complete(draft: Draft, one: Gathered, count: number, withDays = false): void {
  for (const [nth, { date, place, recalled, mode }] of one.tellings.entries()) {
    // The day of a call is none of the meeting of the same people, save where "talks" turn out to be the call.
    const otherwise = nth > 0 && one.mode !== 'talks' && mode !== undefined && isRemote(mode) !== isRemote(one.mode);
    if (!one.date && date && !otherwise && (nth === 0 || !isLongAgo(draft, date.date))) setDate(one, date);
    // "Met A and B on August 6 and 7": a later sentence tells which of the two it was.
    if (
      nth > 0 &&
      one.mode !== 'visit' &&
      date &&
      one.date?.includes('/') &&
      precisionOf(date.date) === 'day' &&
      overlaps(date.date, one.date)
    )
      setDate(one, date);
    if (
      place &&
      (nth === 0 || !recalled) &&
      !isRemote(one.mode) &&
      (!one.place || (isState(one.place) && !isState(place)))
    )
      one.place = place;
  }
  if (one.mode === 'talks' && !isFaceToFace(one) && one.tellings.some((telling) => isTheCall(telling, one))) {
    one.mode = 'phone call';
    delete one.place;
  }
  if (one.mode === 'meeting' && IN_PASSING.test(wordsOf(one)) && one.tellings.some(({ mode }) => mode === 'talks'))
    one.mode = 'talks';
  // "Told X on Monday … The two sides met in Oslo": a later sentence says how.
  if ((one.mode === undefined || one.mode === 'meeting') && saysTold(one)) one.mode = modeToldLater(one) ?? one.mode;
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
  const countsOn = first !== undefined && findDates(first.sentence.text).some(({ said }) => said.kind === 'same day');
  const onStay = first !== undefined && DURING_A_STAY.test(first.sentence.text);
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
    if (sentence.in === 'caption' && OF_ANOTHER_TIME.test(sentence.text)) continue;
    if (countsOn && sentence.in === 'body' && sentence !== first.sentence) continue;
    if (
      sentence.in === 'body' &&
      sentence !== first?.sentence &&
      (isOfAnotherTime(draft, sentence, first) || tellsEndOfVisit(sentence.text))
    )
      continue;
    if (LAST_TIME.test(sentence.text) || (planned && isOfAnother(one, sentence)) || isOtherwiseTold(one, sentence))
      continue;
    const date = dateIn(
      saidThere ? { ...sentence, text: sentence.text.replace(/\bsaid\b/, 'met,') } : sentence,
      saidThere ? Math.max(0, sentence.text.search(/\bsaid\b/)) : 0,
      written,
      planned,
    );
    const named = mentionsIn(draft, sentence).some(({ who }) => one.people.includes(who));
    // A day in figures at the head is that of the page.
    if (date && sentence.in === 'head' && /^\d{1,2}[/.-]\d/.test(date.mention.text)) continue;
    const told = named || (findTriggers(sentence.text).length > 0 && date && !isLongAgo(draft, date.date));
    if (date && told && precisionOf(date.date) !== 'month') setDate(one, date);
  }
  if (!one.date && one.mode === 'visit') {
    const stay = findStay(draft, one);
    if (stay) setDate(one, stay);
  }
  if (one.mode === 'message' && !one.date) {
    const day = findDayOfAnniversary(one) ?? findDayOfLetter(draft);
    if (day) setDate(one, day);
  }
  if (one.mode !== 'visit' && (!one.date || one.date.includes('/'))) {
    const day = findDayOfStay(draft, one);
    if (day) setDate(one, day);
  }
  const opening = one.date ? undefined : findSceneOfLead(draft, one);
  if (opening) {
    setDate(one, opening.day);
    if (opening.place) one.place ??= opening.place;
  }
  const scene =
    one.date || one.mode === 'message'
      ? undefined
      : planned
        ? findDayOfPlanBefore(draft, one)
        : (findDayOfSceneBefore(draft, one) ?? findCountedDay(draft, one));
  if (scene) setDate(one, scene);
  const below = one.date || planned || one.mode === 'message' ? undefined : findDayToldBelow(draft, one);
  if (below) setDate(one, below);
  const programme = one.date || planned ? undefined : findDayOfProgramme(draft, one);
  if (programme) setDate(one, programme);
  const told = draft.sentences.indexOf(one.tellings[0]?.sentence as Sentence);
  if (
    !one.date &&
    !planned &&
    !withDays &&
    !countsOn &&
    !onStay &&
    one.mode !== 'message' &&
    told < TOLD_EARLY &&
    !goesOnToAnotherDay(draft, 1, told)
  ) {
    const day = findDayOfLead(draft, one.people);
    if (day) setDate(one, day);
  }
  for (const { sentence, trigger, mode, recalled } of one.tellings.filter(({ sentence }) => sentence.in === 'body')) {
    const coarse =
      one.date || recalled
        ? undefined
        : coarseDay(written, planned, (on) => nearDate(sentence, trigger, { written: on, planned, mode }));
    if (coarse) setDate(one, coarse);
  }
  const counted = one.date || one.mode === 'message' ? undefined : findDayFromFiling(draft, one);
  if (counted) setDate(one, counted);
  const stayed =
    one.date || planned || one.mode === 'visit' || one.mode === 'message' ? undefined : findDaysOfStay(draft, one);
  if (stayed) setDate(one, stayed);
  if (!one.place && one.mode && one.mode !== 'visit') {
    const first = draft.sentences.slice(0, HEADED_LEAD).find((lead) => mentionsIn(draft, lead).length > 0);
    const sentence =
      first && one.people.filter((person) => mentionsIn(draft, first).some(({ who }) => who === person)).length > 1
        ? first
        : undefined;
    const place =
      sentence && !CAME_BACK.test(sentence.text) ? placeIn(draft.article, sentence, 0, one.mode) : undefined;
    if (place) one.place = place;
  }
  const above = one.place ? undefined : findPlaceOfOpening(draft, one);
  if (above) one.place = above;
  if (
    !one.place &&
    first &&
    isSaidAt(first.sentence.text, first.trigger) &&
    one.mode !== 'visit' &&
    !isRemote(one.mode)
  ) {
    const place = placeOfWords(draft, first);
    if (place) one.place = place;
  }
  if (!one.place && one.mode && one.mode !== 'visit') {
    for (const sentence of draft.asides) {
      const place: MeetingPlace | undefined =
        sentence.in === 'caption' &&
        !OF_ANOTHER_TIME.test(sentence.text) &&
        !one.place &&
        (count === 1 || !showsOthers(draft, one, sentence))
          ? placeIn(draft.article, sentence, 0, one.mode)
          : undefined;
      if (place) one.place = place;
    }
    const titled = one.place || isRemote(one.mode) || count > 1 ? undefined : placeOfTitle(draft, one.people);
    if (titled) one.place = titled;
  }
}

/** Where somebody came back to from a visit is none of its places. */
const CAME_BACK =
  /\b(?:(?:was|were|is|are|arrived) back in|return(?:ed|s|ing) (?:home )?to|(?:left|leaves) for|flew home)\b/;

/** "X said Monday in Oslo. He spoke so during his meeting with Y": where the words were said is where the two met. */
function placeOfWords(draft: Draft, { sentence, mode, people }: Telling): MeetingPlace | undefined {
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1];
  const said = before && SAID_IN.exec(before.text);
  if (!before || !said || !mentionsIn(draft, before).some(({ who }) => people.includes(who))) return undefined;
  return placeIn(draft.article, { ...before, text: before.text.replace(SAID_IN, 'met ') }, said.index, mode);
}

/** "Said Monday in Oslo": the little word, and its day. */
const SAID_IN = /\bsaid (?:(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday) )?(?=in \p{Lu})/u;

/** Whether what the sentence tells was on another day than a telling of a stay, or of a day further on, can tell. */
function isOfAnotherTime(draft: Draft, sentence: Sentence, first: Telling | undefined): boolean {
  if (!first) return false;
  const [from, to] = [sentence, first.sentence].map((one) => draft.sentences.indexOf(one));
  return DURING_A_STAY.test(first.sentence.text) || goesOnToAnotherDay(draft, (from ?? 0) + 1, to ?? 0);
}

/** "Sat down with X": no line lay between them. */
const isFaceToFace = ({ tellings: [first] }: Gathered): boolean =>
  first !== undefined && /^(?:sat|sits?|sitting)\b/i.test(first.sentence.text.slice(first.trigger.start));

/** Whether the telling is of a call, and of none before the talks that have a place of their own. */
const isTheCall = ({ mode, sentence: { text }, trigger }: Telling, { place }: Gathered): boolean =>
  mode === 'phone call' &&
  !(place && /\bhad(?: [a-z]+){0,2} $/.test(text.slice(0, trigger.start))) &&
  !AS_A_HABIT.test(text.slice(0, trigger.end)) &&
  !/^(?:,| and| or) (?:[a-z-]+ ){0,2}visits\b/.test(text.slice(trigger.end));

/** "Both still kept up phone talks and mutual visits": calls of a whole time, and not the one that is told. */
const AS_A_HABIT =
  /\b(?:kept(?: up| on)?|keep(?:ing|s)?(?: up)?|maintain(?:ed|ing|s)?|continu(?:ed|ing|es)|regular(?:ly)?|frequent(?:ly)?|often|many|several|numerous|a number of|visits and)\b[^.;,]{0,60}\b(?:calls|talks|conversations|discussions|exchanges)$/i;

/** Whether the caption names people, and not those who met. */
function showsOthers(draft: Draft, { people }: Gathered, caption: Sentence): boolean {
  const shown = mentionsIn(draft, caption).map(({ who }) => who);
  return shown.length > 0 && !people.every((who) => shown.includes(who));
}

/** A photo of some other day tells neither the day nor the place of what the text reports. */
const OF_ANOTHER_TIME = /\b(?:file photo|file picture|file image|archive photo|archival)\b/i;

/** Meetings told further down are not the news of the lead. */
const TOLD_EARLY = 5;

/** Whether the sentence tells of something that was, beside a meeting that is to come. */
function isOfAnother({ tellings }: Gathered, sentence: Sentence): boolean {
  if (sentence.in !== 'body' || tellings.some((telling) => telling.sentence === sentence)) return false;
  const triggers = findTriggers(sentence.text);
  return triggers.length > 0 && !triggers.some((trigger) => statusOf(sentence, trigger, undefined).planned);
}

/** Whether the sentence tells only of a call or a letter beside those who met, or of a meeting beside those who called. */
function isOtherwiseTold({ mode, tellings }: Gathered, sentence: Sentence): boolean {
  if (sentence.in !== 'body' || mode === undefined || tellings[0]?.sentence === sentence) return false;
  const triggers = findTriggers(sentence.text);
  return (
    triggers.length > 0 && triggers.every(({ mode: told }) => told !== 'unsaid' && isRemote(told) !== isRemote(mode))
  );
}
