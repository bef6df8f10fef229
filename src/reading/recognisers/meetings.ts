import { cutPassage } from '../../article/passage.ts';
import { findDates } from '../../calendar/dates-in-text.ts';
import { daysBetween, earliest, latest, type PartialDay, precisionOf } from '../../calendar/day.ts';
import type { Draft, KnownPerson, Recogniser, Sentence } from '../draft.ts';
import { eventId } from '../event-id.ts';
import {
  isSportsperson,
  mentionsIn,
  participantsIn,
  sidesOf,
  speaksOfBoth,
  speaksOfOther,
  visitorsIn,
} from '../meeting-people.ts';
import { type MeetingPlace, placeIn } from '../meeting-place.ts';
import { dateIn, type MeetingDate, spanIn } from '../meeting-time.ts';
import { findTriggers, type Trigger } from '../meeting-words.ts';
import type { Meeting, MeetingStatus, Mode, Participant } from '../reading.ts';
import { writtenOn } from '../written-on.ts';

/** One telling of a coming together in one sentence. */
interface Telling {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly people: readonly KnownPerson[];
  readonly mode: Mode | undefined;
  readonly planned: boolean;
  readonly recalled: boolean;
  readonly date?: MeetingDate;
  readonly span?: PartialDay;
  readonly place?: MeetingPlace;
}

/** A meeting as its tellings add up. */
interface Gathered {
  readonly tellings: Telling[];
  readonly people: readonly KnownPerson[];
  readonly mode: Mode | undefined;
  readonly status: MeetingStatus;
  date?: PartialDay;
  basis?: Meeting['basis'];
  place?: MeetingPlace;
}

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
    for (const [at, sentence] of draft.sentences.entries()) readSentence(draft, sentence, at, reported, mentioned);
    if (reported.length === 0) readAsides(draft, reported);
    if (reported.length === 0) readWithoutTrigger(draft, reported);
    for (const one of reported) complete(draft, one, reported.length);
    draft.meetings = reported.map((one, nth) => toMeeting(draft, one, nth));
    draft.mentioned = mentioned.map((one, nth) => toMeeting(draft, one, nth + 100));
  },
};

const AHEAD =
  /\b(?:will|would|shall|is to|are to|to|scheduled to|expected to|plans? to|due to|set to|about to|is going to|hopes? to|ahead of|upcoming|forthcoming|next|before|preparations? for|prepare for)\s(?:also |then |later |jointly |[a-z]+ly )?(?:be |have |an? |the |his |her |their )?(?:[a-z]+ ){0,2}$/i;
const AHEAD_CLAUSE =
  /\b(?:will|would|is scheduled to|are scheduled to|is expected to|are expected to|is due to|are due to|is set to|plans? to|agreed to|invited|decided to|wants? to|wished? to|hop(?:e|es|ed|ing) (?:to|that)|pledged to|looks? forward to)\b[^.;]{0,80}$/i;
const RECALL =
  /\b(?:recall(?:s|ed|ing)?|last (?:met|held|talked|spoke|visited|had)|previous(?:ly)?|earlier this (?:year|month)|earlier (?:meetings?|talks|visits?|calls?)|since (?:their|his|her)|(?:following|after) (?:his|her|their|the) (?:[a-z-]+ ){0,3}(?:visit|trip|meeting|talks|call|conversation|summit|election|tenure)|especially (?:the|after)|particularly the|including the|thanks to the|success of|results? of|outcomes? of|during (?:his|her|their) (?:[a-z]+ )?(?:visit|trip|tenure)|when (?:then|he|she|they)|in the wake of|one of|third|second|fourth|annual|historic|then)\b[^.;]{0,90}$/i;
const ASKED_ABOUT = /\b(?:answer(?:ed|ing|s)?|question|asked about|commented on|commenting on|responding to)\b/i;
const OCCASION = /\b(?:over|following|after|killed|died|crash|earthquake|storm|attack)\b/i;
const OPENS_ANOTHER =
  /^(?:Meeting|Receiving|Talking (?:with|to)|(?:At|In|During) (?:the|his|her|a|another) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|working session|conversation) (?:with|for))\b/;
const LAST_TIME =
  /\b(?:last (?:met|held|talked|spoke|visited|had)|previous|previously|recalled|earlier (?:this|in|meeting))\b/i;
const AGAIN =
  /\b(?:also|separately|earlier in the day|later in the day|the same day|same day|on this occasion|on the same occasion|that day|afterwards?|then|in another|in a separate|another|meanwhile|earlier|later|prior to|(?:before|after) the (?:talks|meeting|ceremony|reception)|at noon|in the (?:morning|afternoon|evening)|on the (?:sidelines|fringes)|on the occasion)\b/i;

function readSentence(draft: Draft, sentence: Sentence, at: number, reported: Gathered[], mentioned: Gathered[]): void {
  const triggers = findTriggers(sentence.text);
  if (triggers.length === 0) return;
  const main = reported[0];
  const lead = at < 3;
  const trigger = pick(triggers);
  if (!trigger) return;
  const telling = tell(draft, sentence, trigger, main);
  if (!telling) {
    if (!lead || main) return;
    const joined = joinNext(draft, sentence, at, trigger);
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

/** The trigger that the sentence is about: what it tells before what it names, and the more telling word first. */
function pick(triggers: readonly Trigger[]): Trigger | undefined {
  const verbs = triggers.filter(({ form }) => form === 'verb');
  const together = (verbs.length > 0 ? verbs : triggers).filter(({ mode }) => mode !== 'visit');
  const pool =
    together.length > 0
      ? together
      : verbs.length > 0 && triggers.every(({ mode }) => mode === 'visit')
        ? verbs
        : triggers.filter(({ mode }) => mode !== 'visit');
  const chosen = pool.length > 0 ? pool : triggers;
  const first = chosen[0];
  if (!first) return undefined;
  const remote = chosen.find(({ mode }) => mode === 'phone call' || mode === 'online talks');
  return remote && (first.mode === 'talks' || first.mode === 'meeting') && remote.form === 'verb' ? remote : first;
}

function tell(draft: Draft, sentence: Sentence, trigger: Trigger, main: Gathered | undefined): Telling | undefined {
  const visit = trigger.mode === 'visit';
  let people: readonly KnownPerson[] = visit
    ? visitorsIn(draft, sentence, trigger)
    : participantsIn(draft, sentence, trigger.mode === 'unsaid' ? undefined : trigger.mode);
  if (
    trigger.form === 'noun' &&
    /\bbetween\s*$/.test(sentence.text.slice(0, trigger.end + 8).replace(/\bbetween\b.*$/, 'between'))
  ) {
    const after = mentionsIn(draft, sentence).filter((mention) => mention.start >= sentence.start + trigger.end);
    const both = people.filter((one) => after.some(({ who }) => who === one));
    if (both.length > 1) people = both;
  }
  const before = sentence.text.slice(0, trigger.start);
  const planned =
    AHEAD.test(before.slice(-60)) ||
    AHEAD_CLAUSE.test(before.slice(-120)) ||
    (visit &&
      /\b(?:will|would|to)\s(?:pay|make|visit)/.test(sentence.text.slice(Math.max(0, trigger.start - 8), trigger.end)));
  if (people.length === 1 && !visit && people[0]) people = withPronoun(draft, sentence, trigger, people[0]);
  if (people.length < 2 || sidesOf(people) < 2) {
    const others = main?.people ?? lastPair(draft, sentence);
    if (
      !visit &&
      others &&
      people.every((one) => others.includes(one)) &&
      (speaksOfBoth(sentence.text) || speaksOfOther(sentence.text) || (people.length === 0 && trigger.form === 'noun'))
    )
      people = others;
    else if (!(visit && people.length === 1) && !(main && people.length > 1)) return undefined;
  }
  if (sidesOf(people) < 2 && !visit && (main === undefined || people.length < 2)) return undefined;
  const mode = modeOf(draft, sentence.text, trigger);
  const written = writtenOn(draft);
  const near = dateIn(sentence, trigger.start, written, planned);
  const ofOccasion =
    mode === 'message' &&
    near &&
    near.mention.start > trigger.end &&
    OCCASION.test(sentence.text.slice(trigger.end, near.mention.start));
  const date = (ofOccasion ? undefined : near) ?? sameDay(sentence, main);
  const span = visit ? spanIn(sentence, written) : undefined;
  const place = placeIn(draft.article, sentence, trigger.start, mode);
  return {
    sentence,
    trigger,
    people,
    mode,
    planned,
    recalled: RECALL.test(before.slice(-110)) || (trigger.form === 'noun' && ASKED_ABOUT.test(before)),
    ...(date ? { date } : {}),
    ...(span ? { span } : {}),
    ...(place ? { place } : {}),
  };
}

function modeOf(draft: Draft, text: string, trigger: Trigger): Mode | undefined {
  if (trigger.mode === 'unsaid') {
    const { head, body } = draft.article.parts;
    return /\b(?:tele)?phone|\b[Cc]alls?\b(?! (?:for|on|to)\b)/.test(`${head}\n${body.slice(0, 1500)}`)
      ? 'phone call'
      : undefined;
  }
  if (trigger.mode !== 'talks' && trigger.mode !== 'meeting') return trigger.mode;
  const near = text.slice(Math.max(0, trigger.start - 60), trigger.end + 160);
  if (/\b(?:by|over|via|on) (?:the )?(?:tele)?phone\b/i.test(near)) return 'phone call';
  return /\b(?:via|by) (?:video|teleconference)|\bvideo ?conference|\bin (?:an )?online format|\bheld online\b|\bvirtually\b/i.test(
    near,
  )
    ? 'online talks'
    : trigger.mode;
}

/** "On the occasion, he met with X": the pronoun stands for the one named first in the sentence before. */
function withPronoun(draft: Draft, sentence: Sentence, trigger: Trigger, other: KnownPerson): readonly KnownPerson[] {
  if (
    !/\b(?:[Hh]e|[Ss]he)\b(?: [a-z]+){0,3} $/.test(sentence.text.slice(Math.max(0, trigger.start - 40), trigger.start))
  )
    return [other];
  const at = draft.sentences.indexOf(sentence);
  for (const before of draft.sentences.slice(Math.max(0, at - 3), at).reverse()) {
    const subject = mentionsIn(draft, before)[0]?.who;
    if (subject && subject !== other) return [subject, other];
  }
  return [other];
}

/** "On the same day" is the day of the meeting told before. */
function sameDay(sentence: Sentence, main: Gathered | undefined): MeetingDate | undefined {
  const said = main?.date && findDates(sentence.text).find((mention) => mention.said.kind === 'same day');
  const occasion = /\bon (?:this|the same|the) occasion\b/i.exec(sentence.text);
  if (main?.date && main.mode === 'message' && occasion && !said)
    return {
      date: main.date,
      basis: 'relative',
      mention: {
        start: occasion.index,
        end: occasion.index + occasion[0].length,
        text: occasion[0],
        said: { kind: 'same day' },
      },
    };
  return said && main?.date ? { date: main.date, basis: 'relative', mention: said } : undefined;
}

/** The two latest people of different sides named before the sentence ends. */
function lastPair(draft: Draft, sentence: Sentence): readonly KnownPerson[] | undefined {
  const named = draft.mentions
    .slice(0, 60)
    .filter((mention) => mention.in === 'body' && mention.by === 'name' && mention.start < sentence.end);
  const people = [...new Set(named.map(({ who }) => who))].filter((who) => !isSportsperson(who)).slice(0, 6);
  const first = people[0];
  const other = people.find((one) => first && one.country && first.country && one.country !== first.country);
  return first && other ? [first, other] : undefined;
}

/** A lead that names one side only ("received the visiting US senator"): the other is named in the sentences after it. */
function joinNext(draft: Draft, sentence: Sentence, at: number, trigger: Trigger): Telling | undefined {
  const here = participantsIn(draft, sentence, trigger.mode === 'unsaid' ? undefined : trigger.mode);
  const first = here[0];
  if (!first || trigger.form !== 'verb' || trigger.mode === 'visit') return undefined;
  if (
    !/\b(?:counterpart|delegation|guest|ambassador|minister|senator|president|envoy|chairman|chairwoman|speaker|secretary|premier|leader|delegates|official)\b/i.test(
      sentence.text.slice(trigger.end),
    )
  )
    return undefined;
  for (const next of draft.sentences.slice(at + 1, at + 5)) {
    const other = mentionsIn(draft, next).find(({ who }) => who.country && who.country !== first.country)?.who;
    const named = draft.countries.slice(0, 3);
    if (other?.country && named.includes(other.country)) {
      const written = writtenOn(draft);
      const date = dateIn(sentence, trigger.start, written, false);
      const mode = modeOf(draft, sentence.text, trigger);
      const place = placeIn(draft.article, sentence, trigger.start, mode);
      return {
        sentence,
        trigger,
        people: [first, other],
        mode,
        planned: false,
        recalled: false,
        ...(date ? { date } : {}),
        ...(place ? { place } : {}),
      };
    }
  }
  return undefined;
}

/** "Separate meetings with A and B" are as many meetings as there are guests. */
function apart(telling: Telling): Telling[] {
  const [first, ...others] = telling.people;
  if (
    !first ||
    others.length < 2 ||
    !/\bseparate(?:ly)?\b|\brespectively\b|\b(?:bilateral |had |held )meetings\b/i.test(telling.sentence.text)
  )
    return [telling];
  const guests = others.filter(({ country }) => country !== first.country);
  return guests.map((guest) => ({ ...telling, people: [first, guest] }));
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

/** A later sentence speaks of a reported meeting when it adds nobody and no other day, and does not look back. */
function isSameMeeting(one: Gathered, telling: Telling): boolean {
  if (telling.planned !== (one.status === 'planned')) return false;
  if (telling.people.some((person) => !one.people.includes(person))) return false;
  if (telling.recalled && telling.date) return false;
  if (
    /\b(?:last|previous|earlier|recalled)\b/i.test(
      telling.sentence.text.slice(Math.max(0, telling.trigger.start - 50), telling.trigger.end + 5),
    )
  )
    return false;
  if (one.mode === 'visit' && telling.mode !== 'visit' && telling.date) return false;
  if (telling.mode === 'visit' && one.mode !== 'visit') return false;
  return !telling.date || !one.date || overlaps(telling.date.date, one.date);
}

function overlaps(a: PartialDay, b: PartialDay): boolean {
  const [aFrom, aTo, bFrom, bTo] = [earliest(a), latest(a), earliest(b), latest(b)];
  if (!aFrom || !aTo || !bFrom || !bTo) return a.slice(-5) === b.slice(-5);
  return aFrom <= bTo && bFrom <= aTo;
}

/** How many days a report may lag behind what it reports. */
const REPORT_LAG = 45;

/** Whether the meeting lies so far back from the writing that the sentence can only look back on it. */
function isOld(draft: Draft, telling: Telling): boolean {
  const on = writtenOn(draft);
  const written = on && earliest(on);
  const day = telling.date && !telling.planned && latest(telling.date.date);
  return written !== undefined && day !== undefined && day !== false && daysBetween(day, written) > REPORT_LAG;
}

/** Whether a further meeting is news of the same days rather than background. */
function isNews(draft: Draft, telling: Telling, reported: readonly Gathered[], main: Gathered, at: number): boolean {
  if (telling.recalled || telling.people.length < 2 || sidesOf(telling.people) < 2) return false;
  if (main.status === 'planned') return telling.planned && telling.date !== undefined && sidesOf(telling.people) > 1;
  if (telling.planned) return false;
  const opens =
    !reported.some(({ people }) => telling.people.every((person) => people.includes(person))) &&
    OPENS_ANOTHER.test(telling.sentence.text);
  if (telling.trigger.form === 'noun' && !opens) return false;
  if (telling.date) {
    const day = latest(telling.date.date);
    const reference = (main.date && latest(main.date)) ?? (draft.published.date && latest(draft.published.date));
    if (day && reference && precisionOf(telling.date.date) !== 'month')
      return (
        Math.abs(daysBetween(day, reference)) <= 3 ||
        (main.mode === 'visit' && main.date !== undefined && overlaps(telling.date.date, main.date))
      );
    if (!day && main.date) return telling.date.date === main.date;
    if (!reference) return false;
  }
  if (/\b(?:last|previous|ago|in (?:19|20)\d\d)\b/i.test(telling.sentence.text)) return false;
  return opens || AGAIN.test(telling.sentence.text) || (at < 4 && telling.date !== undefined);
}

/** A headline or a caption that tells of the meeting when the text does not. */
function readAsides(draft: Draft, reported: Gathered[]): void {
  for (const sentence of draft.asides) {
    const trigger = pick(findTriggers(sentence.text));
    if (!trigger) continue;
    const telling = tell(draft, sentence, trigger, undefined);
    if (!telling || sidesOf(telling.people) < 2) continue;
    add(reported, telling);
    return;
  }
}

const SPEAKING =
  /^(?:,? (?:in turn|for (?:his|her) part|also),?)?\s(?:said|stressed|affirmed|noted|suggested|proposed|thanked|congratulated|agreed|welcomed|expressed|emphasi[sz]ed|highlighted|called|asked|urged|hoped|reaffirmed|underlined|underscored|believed|informed|requested|appreciated|shared|voiced|stated|also)\b/;

/** A text that lost its lead: two sides take turns to speak and agree, but how and where is not told. */
function readWithoutTrigger(draft: Draft, reported: Gathered[]): void {
  const agreed = draft.sentences.find(
    ({ text }) =>
      speaksOfBoth(text) &&
      /\b(?:agreed|shared the view|consented|spoke highly|discussed|exchanged views|concurred|pledged|applauded|reviewed)\b/.test(
        text,
      ),
  );
  if (!agreed) return;
  const speakers: KnownPerson[] = [];
  for (const mention of draft.mentions) {
    if (mention.in !== 'body' || mention.by !== 'name' || speakers.includes(mention.who)) continue;
    if (SPEAKING.test(draft.article.parts.body.slice(mention.end, mention.end + 60))) speakers.push(mention.who);
  }
  const first = speakers[0];
  const other = speakers.find(({ country }) => country && country !== first?.country);
  if (!first?.country || !other) return;
  reported.push({
    tellings: [
      {
        sentence: agreed,
        trigger: { start: 0, end: agreed.text.length, mode: 'talks', form: 'noun' },
        people: [first, other],
        mode: 'talks',
        planned: false,
        recalled: false,
      },
    ],
    people: [first, other],
    mode: undefined,
    status: 'held',
  });
}

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
