import { cutPassage } from '../../article/passage.ts';
import { findDates } from '../../calendar/dates-in-text.ts';
import type { PartialDay } from '../../calendar/day.ts';
import type { Draft, Recogniser, Sentence } from '../draft.ts';
import { eventId } from '../event-id.ts';
import type { Meeting, MeetingStatus, Participant } from '../reading.ts';
import type { Clause } from './meetings/clauses/clause.ts';
import { clausesOf } from './meetings/clauses/clauses-of-sentence.ts';
import { toldBy, withoutWishes } from './meetings/clauses/told-by.ts';
import { findDayOfCaption } from './meetings/days/day-of-caption.ts';
import { dayOfEvent, isBesideEvent, type ToldEvent, toldEvent } from './meetings/days/day-of-event.ts';
import { countBack, countToday, countWithinVisit } from './meetings/days/day-of-visit.ts';
import { DURING_WHICH } from './meetings/days/time.ts';
import { findCongratulated } from './meetings/groups/congratulated.ts';
import { findEventSpeakers } from './meetings/groups/event-speakers.ts';
import { tellExchange } from './meetings/groups/exchange.ts';
import { findGatherings, findJourneys } from './meetings/groups/gatherings.ts';
import { findGroupMet } from './meetings/groups/group-met.ts';
import { joinNext } from './meetings/groups/guests.ts';
import { findHeads } from './meetings/groups/heads.ts';
import { findLeadersOfPlaces } from './meetings/groups/leaders-of-places.ts';
import { findAddressees, findWriters, isSaidInPerson } from './meetings/groups/letters.ts';
import { findNamelessTalks } from './meetings/groups/nameless.ts';
import { oneAMeeting } from './meetings/groups/one-a-meeting.ts';
import { findPairOfLead } from './meetings/groups/pair-of-lead.ts';
import { takePassedTalks } from './meetings/groups/passed-talks.ts';
import { type Round, readOpening, readRound, tellOpening } from './meetings/groups/round.ts';
import { findSpeakerAtTalks } from './meetings/groups/speaker-at-talks.ts';
import { findToldCounterpart } from './meetings/groups/told-counterpart.ts';
import { findToldGuest } from './meetings/groups/told-guest.ts';
import { findMeetingWithoutWords, findTalksOfCaption, findTalksOfCutLead } from './meetings/groups/without-words.ts';
import { sidesOf } from './meetings/people/participants.ts';
import { isSaidAt } from './meetings/people/partners.ts';
import { townOf } from './meetings/places/place.ts';
import { placeByProgramme } from './meetings/places/place-of-programme.ts';
import { findVenues } from './meetings/places/venue.ts';
import { addPair } from './meetings/settle/add-pair.ts';
import { complete } from './meetings/settle/completion.ts';
import { followOn } from './meetings/settle/follow-on.ts';
import { promote, readAsides, reconsider, takeAsideOfVisit, takeNamed } from './meetings/settle/second-look.ts';
import { pick, tell } from './meetings/tell.ts';
import { add, type Gathered, setDate } from './meetings/told/gathered.ts';
import { isLongAgo, isNews, isOld, isSameMeeting } from './meetings/told/news.ts';
import type { Telling } from './meetings/told/telling.ts';
import { isToldWithItsDays, tellsWhomVisitorMet } from './meetings/visits/journey.ts';
import { isIdleVisit, isOnlyAnIdea, isOnlyNamed, receiveVisitor, withHost } from './meetings/visits/lone-visit.ts';
import { isStopOf, splitTour } from './meetings/visits/tour.ts';
import type { Trigger } from './meetings/words/trigger.ts';

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
    const state: State = { reported, mentioned, round: undefined, eventDay: undefined };
    let event: ToldEvent | undefined;
    let at = 0;
    for (const [nth, sentence] of draft.sentences.slice(0, MOST_SENTENCES).entries()) {
      state.eventDay = dayOfEvent(event, nth);
      readSentence(draft, sentence, at, state);
      if (reported.length === 0) event = toldEvent(draft, sentence, nth, event);
      if (nth > MOST_SCRAPS || !isScrap(sentence)) at += 1;
    }
    takeAsideOfVisit(draft, reported, mentioned);
    if (reported.length === 0) {
      readAsides(draft, reported);
      reconsider(draft, state);
    }
    if (reported.length === 0) promote(draft, state);
    if (reported.length > 0 && reported.every(({ mode }) => mode !== 'visit')) addPair(draft, reported);
    const passed = takePassedTalks(draft, mentioned, reported);
    if (passed) reported.unshift(passed);
    const unsaid =
      reported.length === 0
        ? (findPairOfLead(draft) ??
          findMeetingWithoutWords(draft) ??
          findTalksOfCutLead(draft) ??
          findTalksOfCaption(draft) ??
          findToldCounterpart(draft) ??
          findLeadersOfPlaces(draft) ??
          findNamelessTalks(draft) ??
          findGroupMet(draft) ??
          findSpeakerAtTalks(draft) ??
          findToldGuest(draft) ??
          findEventSpeakers(draft))
        : undefined;
    if (unsaid) {
      reported.push(takeNamed(draft, mentioned, unsaid) ?? unsaid);
      reconsider(draft, state);
    }
    if (reported.every(({ mode }) => mode === 'message'))
      reported.unshift(...findCongratulated(draft).filter((one) => reported.every((other) => isOfOthers(one, other))));
    receiveVisitor(draft, reported);
    for (const [nth, one] of reported.entries()) {
      const count = nth === 0 && one.mode === 'message' ? 1 : reported.length;
      complete(draft, one, count, reported.some(isToldWithItsDays));
      const shown = one.date || one.status === 'planned' ? undefined : findDayOfCaption(draft, one, reported);
      if (shown) setDate(one, shown);
      followOn(draft, one, reported[nth - 1]);
    }
    countWithinVisit(draft, reported);
    countBack(reported);
    countToday(reported);
    placeByProgramme(draft, reported);
    const [only, ...others] = reported;
    const stops = only && others.length === 0 ? splitTour(draft, only) : [];
    const isTour = stops.length > 1;
    if (isTour) reported.splice(0, 1, ...stops);
    findVenues(draft, reported);
    const past = reported.filter(({ status, date }) => status === 'held' && isLongAgo(draft, date));
    mentioned.unshift(...past);
    const idle = isTour ? [] : reported.filter((one) => isIdleVisit(one, reported));
    mentioned.push(...idle.filter(isToldWithItsDays));
    draft.meetings = reported
      .filter((one) => !past.includes(one) && !idle.includes(one))
      .map((one, nth) => toMeeting(draft, withHost(draft, one, reported), nth));
    for (const sentence of draft.sentences.slice(0, MOST_SENTENCES))
      if (mentioned.length < 40)
        for (const one of findJourneys(draft, sentence))
          if (!isTold(one, [...reported, ...mentioned])) add(mentioned, one);
    draft.mentioned = withoutReported(mentioned, draft.meetings).map((one, nth) => toMeeting(draft, one, nth + 100));
  },
};

/** Whether the same person's visit of those days was told already. */
function isTold({ people: [who], date }: Telling, others: readonly Gathered[]): boolean {
  return others.some(
    (one) => one.mode === 'visit' && one.date === date?.date && one.people.some((other) => other === who),
  );
}

/** Two sides together, told and not looked back upon. */
function isTogether({ people, sentence, trigger, recalled, planned }: Telling): boolean {
  const told = trigger.form === 'verb' || isSaidAt(sentence.text, trigger);
  return people.length > 1 && sidesOf(people) > 1 && told && !recalled && !planned;
}

/** "Earlier the same day, X received Y", under an event at which the two did not meet: the first meeting of the text. */
function goesOnFrom(event: PartialDay, { date, mode, trigger }: Telling): boolean {
  return (
    trigger.form === 'verb' &&
    mode !== 'visit' &&
    mode !== 'message' &&
    date !== undefined &&
    isBesideEvent(date, event)
  );
}

/** Gatherings on a day on which the article reports a meeting at such a gathering are that one, told again. */
function withoutReported(mentioned: readonly Gathered[], meetings: readonly Meeting[]): Gathered[] {
  return mentioned.filter(
    (one) => one.people.length > 0 || !meetings.some(({ mode, date }) => mode === 'summit' && date === one.date),
  );
}

/** How many lines at the top may be menus, headings, bylines. */
const MOST_SCRAPS = 16;

/** Whether somebody wrote the one message who did not write or get the other. */
const isOfOthers = (one: Gathered, { people }: Gathered): boolean => one.people.some((who) => !people.includes(who));

/** A menu entry, a heading, a byline: no sentence that could lead the article. */
function isScrap({ text }: Sentence): boolean {
  return text.length < 140 && !/[.!?…]["”’')\]]{0,2}$/.test(text);
}

/** What was told so far. */
interface State {
  readonly reported: Gathered[];
  readonly mentioned: Gathered[];
  round: Round | undefined;
  /** The day of the last event that the text told before any meeting. */
  eventDay: PartialDay | undefined;
}

/** "Also participating in the meeting were …": those beside the ones who met. */
const ALSO_THERE = /^(?:Also|Those) (?:participating|attending|present|taking part|joining|in attendance)\b/;

function readSentence(draft: Draft, sentence: Sentence, at: number, state: State): void {
  const { reported, mentioned } = state;
  if (ALSO_THERE.test(sentence.text)) return;
  const aboutMessages = reported[0]?.mode === 'message';
  const triggers = withoutWishes(
    sentence,
    toldBy(sentence.text).filter((one) => aboutMessages || !isSaidInPerson(sentence.text, one, reported.length > 0)),
  );
  if (mentioned.length < 40) for (const one of findGatherings(draft, sentence)) add(mentioned, one);
  const opening = readOpening(draft, sentence, state.round, reported);
  if (opening && (opening.opens || (state.round && !tellsOfAnotherDay(sentence.text, triggers)))) {
    add(reported, tellOpening(draft, sentence, opening, state.round, reported.at(-1)));
    return;
  }
  const trigger = pick(triggers);
  if (!trigger) {
    const headed = at < 3 && reported.length === 0 && !state.round && findHeads(draft, sentence, undefined);
    if (headed) add(reported, headed);
    return;
  }
  const journey = triggers.find(({ mode, form }) => mode === 'visit' && form === 'verb');
  const during =
    journey !== undefined &&
    journey !== trigger &&
    (DURING_WHICH.test(sentence.text.slice(0, trigger.start)) ||
      VISIT_AND.test(sentence.text.slice(journey.start, trigger.start)));
  if (during && at < 3 && reported.length === 0)
    readClause(draft, sentence, at, { trigger: journey, people: undefined }, state);
  for (const clause of clausesOf(draft, sentence, triggers) ?? [{ trigger, people: undefined }])
    readClause(draft, sentence, at, clause, state);
  const untold = reported.length === 0 || (reported.length === 1 && reported.every(isOnlyAnIdea));
  if (at < 3 && untold && !state.round && journey && journey !== trigger)
    readClause(draft, sentence, at, { trigger: journey, people: undefined }, state);
}

/** "Will visit Y from May 21 to 23 and co-chair talks with X": a journey with its days, and what is done in it. */
const VISIT_AND =
  /^(?:will |would |to )?(?:visit|pay|make|be on|travel)\b[^.;]{3,60}\b(?:from|on|between) [^.;,]{0,12}\d[^.;]{0,30} (?:to|[-–]) ?[^.;]{0,12}\d[^.;,]{0,12}\band $/;

/** "A day earlier he had held talks with X": beside the round that the lead tells, with words of its own. */
function tellsOfAnotherDay(text: string, triggers: readonly Trigger[]): boolean {
  const shifted = findDates(text).some(({ said }) => said.kind === 'same day' && said.by !== 0);
  return shifted && triggers.some(({ form, mode }) => form === 'verb' && mode !== 'visit');
}

function readClause(draft: Draft, sentence: Sentence, at: number, clause: Clause, state: State): void {
  const { reported, mentioned } = state;
  const { trigger } = clause;
  const main = reported[0];
  const lead = at < 3;
  const before =
    reported.at(-1) ?? (state.round && { ...state.round, date: state.round.date?.date, people: [state.round.host] });
  const event = main || state.round ? undefined : state.eventDay;
  const telling =
    tellExchange(draft, sentence, trigger, before?.date) ?? tell(draft, sentence, trigger, before, clause, event);
  if (!telling) {
    const idea = main && reported.length === 1 && isOnlyAnIdea(main) ? main : undefined;
    if (!lead || (main && !idea)) return;
    state.round ??= idea ? undefined : readRound(draft, sentence, trigger);
    const joined = state.round
      ? undefined
      : (findHeads(draft, sentence, trigger) ??
        findWriters(draft, sentence, trigger) ??
        findAddressees(draft, sentence, trigger) ??
        joinNext(draft, sentence, draft.sentences.indexOf(sentence), trigger));
    if (!joined || idea?.people.some((who) => joined.planned || !joined.people.includes(who))) return;
    if (idea) mentioned.push(...reported.splice(0, 1));
    add(reported, joined);
    return;
  }
  const tellsOfEvent = event !== undefined && isTogether(telling) && goesOnFrom(event, telling);
  if (!main && (lead || at < 5 || tellsOfEvent) && !telling.recalled && !isOld(draft, telling)) {
    for (const one of oneAMeeting(draft, telling)) add(reported, one);
    return;
  }
  if (main && reported.length === 1 && tellsWhomVisitorMet(main, telling)) {
    if (isToldWithItsDays(main)) for (const one of oneAMeeting(draft, telling)) add(reported, one);
    else if (telling.planned) reported[0] = { ...main, people: telling.people };
    else {
      const [visit] = reported.splice(0, 1);
      const town = townOf(main.place);
      const there = { ...telling, ...(telling.place || !town ? {} : { place: town }) };
      for (const one of oneAMeeting(draft, there)) add(reported, one);
      if (visit?.date) mentioned.push(visit);
    }
    return;
  }
  const toldApart = main?.tellings.every((one) => one.sentence !== sentence);
  const givesWay = main && reported.length === 1 && (isOnlyNamed(main) || (toldApart && isOnlyAnIdea(main)));
  if (givesWay && lead && telling.mode !== 'visit' && isTogether(telling)) {
    mentioned.push(...reported.splice(0, 1));
    add(reported, telling);
    return;
  }
  const same = reported.find((one) => isSameMeeting(one, telling) || isStopOf(one, telling));
  if (same) {
    same.tellings.push(telling);
    return;
  }
  if (main && isNews(draft, telling, reported, main, at))
    for (const one of oneAMeeting(draft, telling)) add(reported, one);
  else if (mentioned.length < 40 && ((telling.people.length > 1 && sidesOf(telling.people) > 1) || telling.date))
    add(mentioned, telling);
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
