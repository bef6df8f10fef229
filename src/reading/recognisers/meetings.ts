import { cutPassage } from '../../article/passage.ts';
import { precisionOf } from '../../calendar/day.ts';
import type { Draft, KnownPerson, Recogniser, Sentence } from '../draft.ts';
import { eventId } from '../event-id.ts';
import { clausesOf } from '../meeting-clauses.ts';
import { type Gathered, isNews, isOld, isSameMeeting } from '../meeting-news.ts';
import { mentionsIn, sidesOf } from '../meeting-people.ts';
import { type MeetingPlace, placeIn } from '../meeting-place.ts';
import { type Round, readOpening, readRound, tellOpening } from '../meeting-round.ts';
import { apart, joinNext, pick, type Telling, tell } from '../meeting-telling.ts';
import { dateIn, type MeetingDate } from '../meeting-time.ts';
import { findMeetingWithoutWords } from '../meeting-without-words.ts';
import { findTriggers, type Trigger } from '../meeting-words.ts';
import type { Meeting, MeetingStatus, Participant } from '../reading.ts';
import { writtenOn } from '../written-on.ts';

/** No article has more; what follows in a hostile text is not looked at. */
const MOST_SENTENCES = 400;

/**
 * Who came together: the meetings that the article reports (its lead, its captions, and those it adds as news of the
 * same days) and those that it only mentions. At least two people of different sides make a meeting; sport, cabinets and
 * festivals make none.
 */
export const meetings: Recogniser = {
  name: 'meetings',
  recognise(draft) {
    const reported: Gathered[] = [];
    const mentioned: Gathered[] = [];
    const state: State = { reported, mentioned, round: undefined };
    for (const [at, sentence] of draft.sentences.slice(0, MOST_SENTENCES).entries())
      readSentence(draft, sentence, at, state);
    if (reported.length === 0) readAsides(draft, reported);
    const unsaid = reported.length === 0 ? findMeetingWithoutWords(draft) : undefined;
    if (unsaid) reported.push(unsaid);
    for (const one of reported) complete(draft, one, reported.length);
    draft.meetings = reported.map((one, nth) => toMeeting(draft, one, nth));
    draft.mentioned = mentioned.map((one, nth) => toMeeting(draft, one, nth + 100));
  },
};

/** What was told so far. */
interface State {
  readonly reported: Gathered[];
  readonly mentioned: Gathered[];
  round: Round | undefined;
}

function readSentence(draft: Draft, sentence: Sentence, at: number, state: State): void {
  const { reported } = state;
  const triggers = findTriggers(sentence.text);
  const opening = readOpening(draft, sentence, state.round, reported);
  if (opening && (opening.opens || state.round)) {
    add(reported, tellOpening(draft, sentence, opening, state.round, reported.at(-1)));
    return;
  }
  const trigger = pick(triggers);
  if (!trigger) return;
  for (const { trigger: one, people } of clausesOf(draft, sentence, triggers) ?? [{ trigger, people: undefined }])
    readClause(draft, sentence, at, one, people, state);
}

function readClause(
  draft: Draft,
  sentence: Sentence,
  at: number,
  trigger: Trigger,
  people: readonly KnownPerson[] | undefined,
  state: State,
): void {
  const { reported, mentioned } = state;
  const main = reported[0];
  const lead = at < 3;
  const telling = tell(draft, sentence, trigger, reported.at(-1), people);
  if (!telling) {
    if (!lead || main) return;
    state.round ??= readRound(draft, sentence, trigger);
    const joined = state.round ? undefined : joinNext(draft, sentence, at, trigger);
    if (joined) add(reported, joined);
    return;
  }
  if (!main && (lead || at < 5) && !telling.recalled && !isOld(draft, telling)) {
    for (const one of apart(telling)) add(reported, one);
    return;
  }
  const same = reported.find((one) => isSameMeeting(one, telling));
  if (same) {
    same.tellings.push(telling);
    return;
  }
  if (main && isNews(draft, telling, reported, main, at)) for (const one of apart(telling)) add(reported, one);
  else if (mentioned.length < 40 && ((telling.people.length > 1 && sidesOf(telling.people) > 1) || telling.date))
    add(mentioned, telling);
}

function add(list: Gathered[], telling: Telling): void {
  const status: MeetingStatus = telling.planned ? 'planned' : 'held';
  const date = telling.span ?? telling.date?.date;
  list.push({
    tellings: [telling],
    people: telling.people,
    mode: telling.mode,
    status,
    ...(date ? { date } : {}),
    ...(date && telling.date ? { basis: telling.date.basis } : {}),
    ...(telling.place ? { place: telling.place } : {}),
  });
}

/** A headline or a caption that tells of the meeting when the text does not. */
function readAsides(draft: Draft, reported: Gathered[]): void {
  for (const sentence of draft.asides) {
    const trigger = pick(findTriggers(sentence.text));
    if (!trigger) continue;
    const telling = tell(draft, sentence, trigger, undefined);
    if (!telling || telling.recalled || sidesOf(telling.people) < 2) continue;
    add(reported, telling);
    return;
  }
}

const LAST_TIME =
  /\b(?:last (?:met|held|talked|spoke|visited|had)|previous|previously|recalled|earlier (?:this|in|meeting))\b/i;

/** Fills what the first telling left open from the other tellings, the lead and the captions. */
function complete(draft: Draft, one: Gathered, count: number): void {
  for (const { date, place } of one.tellings) {
    if (!one.date && date) setDate(one, date);
    if (place && !one.place) one.place = place;
  }
  const written = writtenOn(draft);
  const planned = one.status === 'planned';
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
    if (sentence.in === 'head' && !findTriggers(sentence.text).length) continue;
    if (LAST_TIME.test(sentence.text)) continue;
    const date = dateIn(sentence, 0, written, planned);
    if (date && precisionOf(date.date) !== 'month') setDate(one, date);
  }
  if (!one.place && one.mode && one.mode !== 'visit' && count === 1) {
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
        sentence.in === 'caption' && !one.place ? placeIn(draft.article, sentence, 0, one.mode) : undefined;
      if (place) one.place = place;
    }
  }
}

function setDate(one: Gathered, date: MeetingDate): void {
  one.date = date.date;
  one.basis = date.basis;
}

function toMeeting(draft: Draft, one: Gathered, nth: number): Meeting {
  const participants = one.people.map(({ key: _key, firstSeen: _seen, ...rest }): Participant => rest);
  const status: MeetingStatus = nth >= 100 && one.status === 'held' ? 'recalled' : one.status;
  const meeting = {
    ...(one.mode ? { mode: one.mode } : {}),
    status,
    ...(one.date ? { date: one.date } : {}),
    ...(one.date && one.basis ? { basis: one.basis } : {}),
    ...(one.place ?? {}),
    participants,
    evidence: one.tellings
      .slice(0, 3)
      .map(({ sentence }) => cutPassage(draft.article, sentence.in, sentence.start, sentence.end)),
  };
  return { event: eventId(draft.article.id, meeting, nth), ...meeting };
}
