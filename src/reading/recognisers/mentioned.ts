import { foldMarks } from '../../actor/fold.ts';
import { findParties } from '../../actor/parties.ts';
import { cutPassage } from '../../article/passage.ts';
import { type DateMention, findDates } from '../../calendar/dates-in-text.ts';
import { earliest, latest, overlaps, type PartialDay, precisionOf } from '../../calendar/day.ts';
import { resolveDate } from '../../calendar/resolve-dates.ts';
import type { Draft, Recogniser, Sentence } from '../draft.ts';
import { eventId } from '../event-id.ts';
import type { Meeting, MeetingStatus, Participant } from '../reading.ts';
import { writtenOn } from '../written-on.ts';
import { placeIn } from './meetings/places/place.ts';
import { findDaysAfter } from './mentioned/days-after.ts';
import { findDeadline } from './mentioned/deadline.ts';
import type { OwnDate, Times } from './mentioned/event-date.ts';
import { type EventWords, findEventWords } from './mentioned/event-words.ts';
import { isOfAnother } from './mentioned/of-another.ts';
import { findOwnDates } from './mentioned/own-date.ts';
import { isOfOtherOffice, pairOf } from './mentioned/pair.ts';
import { isLater, MAKING_READY } from './mentioned/resolve-named.ts';
import { findSidelines } from './mentioned/sidelines.ts';
import { findStay } from './mentioned/stay.ts';
import { isOfOthers, isPartOfStay, isToldIn, isUndatedTwin } from './mentioned/told-already.ts';
import { findYearsTold, inToldYear, type YearsTold } from './mentioned/told-year.ts';
import { whoIsNamed } from './mentioned/who.ts';

const MOST_SENTENCES = 400;
const MOST_EVENTS = 40;
/** Longer ones are no sentences. */
const LONGEST = 1500;
/** Words that give a time without a date. */
const COUNTED = /\bdays? after\b|\b(?:quarter|half)\b|\bend of (?:the|this) year\b|\blater this year\b/;

/**
 * Earlier and later events that the article only names with a date ("during X's visit to Y in May", "whom he met last
 * month"), beside those that were found with the meetings; a date there that belongs to something else is dropped.
 */
export const mentioned: Recogniser = {
  name: 'mentioned',
  recognise(draft) {
    const written = writtenOn(draft);
    const times = { written, told: draft.meetings.find(({ date }) => date)?.date ?? dayOfLead(draft, written) };
    const years = findYearsTold(draft, written);
    const known = draft.mentioned.flatMap((one) =>
      isOfOtherOffice(one) ? [] : (withOwnDate(draft, withToldYear(draft, one, written, years), written) ?? []),
    );
    for (const [nth, sentence] of draft.sentences.slice(0, MOST_SENTENCES).entries()) {
      if (sentence.text.length > LONGEST) continue;
      const plain = foldMarks(sentence.text);
      const dates = findDates(plain);
      if (dates.length === 0 && !COUNTED.test(plain)) continue;
      for (const event of findEventWords(plain)) {
        if (known.length >= MOST_EVENTS) break;
        if (nth === 0 && event.form === 'verb' && event.mode !== 'visit') continue;
        for (const given of datesGiven(draft, plain, event, times, dates)) {
          const date = inToldYear(draft, sentence.start, plain, given, years);
          if (date) place(draft, known, sentence, plain, event, date);
        }
      }
    }
    for (const one of findSidelines(draft)) if (!isToldIn(one, known.filter(isGathering))) known.push(one);
    draft.mentioned = known.map((one, nth) => ({
      ...one,
      status: statusBy(one, written),
      event: eventId(draft.article.id, one, nth + 100),
    }));
  },
};

/** No event of a day before the writing is planned, and none of a day after it was. */
function statusBy({ status, date }: Meeting, written: PartialDay | undefined): MeetingStatus {
  const [over, begun] = [date && latest(date), written && earliest(written)];
  if (!date || !over || !begun) return status;
  if (over < begun) return 'recalled';
  return isLater(date, written, false) ? 'planned' : status;
}

/** When the event was, by each of the ways in which a sentence tells it. */
function datesGiven(
  draft: Draft,
  plain: string,
  event: EventWords,
  times: Times,
  dates: readonly DateMention[],
): readonly OwnDate[] {
  const stay = findStay(plain, draft.article.parts.body, event, times, dates);
  if (stay) return [stay];
  const own = findOwnDates(plain, event, times, dates);
  if (own.length > 0) return own.map((one) => (isAround(one, times) ? { ...one, stay: true } : one));
  return [findDaysAfter(plain, event, times) ?? findDeadline(plain, event, times)].filter((one) => one !== undefined);
}

/** Days that hold that of what is reported: those of the visit on which it happened. */
function isAround({ date }: OwnDate, { told }: Times): boolean {
  return precisionOf(date) === 'span' && told !== undefined && precisionOf(told) === 'day' && overlaps(date, told);
}

/** The day that the first sentence tells, where the article reports no meeting. */
function dayOfLead({ sentences: [lead] }: Draft, written: PartialDay | undefined): PartialDay | undefined {
  const [first] = lead && lead.text.length <= LONGEST ? findDates(foldMarks(lead.text)) : [];
  return first && resolveDate(first.said, written, 'past')?.date;
}

const isGathering = ({ participants }: Meeting): boolean => participants.length === 0;

/** Adds the event unless it is told already; one found without its day in the same sentence gets it. */
function place(
  draft: Draft,
  known: Meeting[],
  sentence: Sentence,
  plain: string,
  words: EventWords,
  given: OwnDate,
): void {
  const event = compose(draft, sentence, plain, words, given, known);
  const twin = known.findIndex((one) => isUndatedTwin(one, event));
  const other = known[twin];
  if (other) {
    known[twin] = { ...other, date: given.date, basis: given.basis };
    return;
  }
  const placed = event.place !== undefined;
  if (event.participants.length === 0 && !isNamedEnough(plain, words, given, placed)) return;
  if (given.stay) known.splice(0, known.length, ...known.filter((one) => !isPartOfStay(one, event)));
  if (isToldIn(event, [...draft.meetings, ...known])) return;
  const wrong = known.findIndex((one) => isOfOthers(one, event));
  if (wrong >= 0) known[wrong] = event;
  else known.push(event);
}

function compose(
  draft: Draft,
  sentence: Sentence,
  plain: string,
  event: EventWords,
  date: OwnDate,
  known: readonly Meeting[],
): Meeting {
  const people = whoIsNamed(draft, sentence, plain, event, date, pairOf(draft, known, plain.slice(0, event.start)));
  const from = Math.max(0, event.start - 40);
  const to = Math.max(event.end, date.mention.end) + 40;
  const clause = { ...sentence, text: ' '.repeat(from) + sentence.text.slice(from, to) };
  return {
    event: '',
    ...(event.mode ? { mode: event.mode } : {}),
    status: date.planned ? 'planned' : 'recalled',
    date: date.date,
    basis: date.basis,
    ...placeIn(draft.article, clause, event.start, event.mode),
    participants: people.map(({ key: _key, firstSeen: _seen, ...rest }): Participant => rest),
    evidence: [cutPassage(draft.article, sentence.in, sentence.start, sentence.end)],
  };
}

const NUMBERED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|leaders['’]|ministers['’]|summit|their) (?:[a-z-]+ ){0,3}$/i;

/** "By Commander X Y": somebody whom the tables do not know. */
const NAMED = /\b(?:by|of) (?:[A-Za-z-]+ ){0,4}?[A-Z][a-z]+ [A-Z][a-z]+/;

/** Without anybody named, an event must be told apart by its number, by whose it is, or by where a visit went. */
function isNamedEnough(
  plain: string,
  { start, end, mode, form }: EventWords,
  { mention }: OwnDate,
  placed: boolean,
): boolean {
  if (form === 'verb') return false;
  const before = plain.slice(Math.max(0, start - 50), start);
  const after = mention.start > end ? plain.slice(end, mention.start) : '';
  if (mode === 'visit')
    return NAMED.test(after) || (placed && /\b(?:his|her|official|state|working)\b/.test(before.slice(-30)));
  const sides = new Set(findParties(plain.slice(0, start)).map(({ party }) => party)).size > 1;
  return (
    (placed || sides || /^ of (?:the )?[A-Z]/.test(after)) &&
    (NUMBERED.test(before) || /\b(?:of|between) (?:the )?[A-Za-z]/.test(after))
  );
}

/** "Was invited to the summit in October": a month that the words put ahead. */
const TO_COME = new RegExp(`\\b(?:invit\\w+|accepted|hopes?|to attend|will host|${MAKING_READY})\\b[^;]{0,120}$`);

/** "Ended his trip on 28 April": a day of the visit, and not all of it. */
const ENDED =
  /\b(?:end(?:s|ed)|conclud(?:es|ed)|wrap(?:s|ped) up|finish(?:es|ed)) (?:an?|his|her|the|their) (?:[a-z-]+ ){0,4}(?:visit|trip|tour|stay)\b/;

/** "Signed on 3 May, soon after a visit by X": a day near that of the visit, and not it. */
const SOON_AFTER =
  /^,? (?:(?:very |only )?(?:soon|shortly|just|not long|right)|(?:a few |several |some |[a-z]+ )?(?:days?|weeks?|months?)) (?:after|before|ahead of) (?:an? |the |his |her |their )?(?:[A-Za-z'’-]+ ){0,5}(?:visit|trip|tour)\b/;

/** A mention that took its year from the writing, with the one that its text tells; undated where that leaves it open. */
function withToldYear(draft: Draft, one: Meeting, written: PartialDay | undefined, years: YearsTold): Meeting {
  const [evidence] = one.evidence;
  if (!one.date || !one.basis || evidence?.in !== 'body' || one.status === 'planned') return one;
  const plain = foldMarks(evidence.quote);
  const { date, basis } = one;
  const mention = findDates(plain).find(({ said }) => resolveDate(said, written, 'past')?.date === date);
  if (!mention) return one;
  const told = inToldYear(draft, evidence.start, plain, { date, basis, mention, planned: false }, years);
  if (told) return { ...one, date: told.date };
  const { date: _date, basis: _basis, ...undated } = one;
  return undated;
}

/** A mention with its date as its words bear it: none that is another's, the next such month where they look ahead. */
function withOwnDate(draft: Draft, one: Meeting, written: PartialDay | undefined): Meeting | undefined {
  const [evidence] = one.evidence;
  if (!one.date || !evidence || precisionOf(one.date) === 'span') return one;
  // The day on which two met beside a gathering is none of the gathering's own.
  const { date: day, participants } = one;
  if (
    participants.length === 0 &&
    draft.meetings.some((met) => met.date === day && met.evidence[0]?.start === evidence.start)
  )
    return undefined;
  const plain = foldMarks(evidence.quote);
  if (one.mode === 'visit' && one.status === 'recalled' && one.participants.length === 1 && ENDED.test(plain))
    return undefined;
  const given = findDates(plain).filter(({ said }) =>
    (['past', 'future'] as const).some((way) => resolveDate(said, written, way)?.date === one.date),
  );
  const [only] = given;
  if (only && one.status === 'recalled') {
    const next = /^next\b/i.test(only.text) || TO_COME.test(plain.slice(0, only.start));
    const date = next ? resolveDate(only.said, written, 'future') : undefined;
    if (date && isLater(date.date, written, true)) return { ...one, ...date, status: 'planned' };
  }
  if (one.mode === 'visit' && given.length > 0 && given.every(({ end }) => SOON_AFTER.test(plain.slice(end))))
    return undefined;
  if (given.length === 0 || !given.every((mention) => isOfAnother(plain, mention))) return one;
  const { date: _date, basis: _basis, ...rest } = one;
  const sides = new Set(one.participants.map(({ country }) => country ?? '?')).size;
  return one.participants.length > 1 && sides > 1 ? rest : undefined;
}
