import { addDays, createSpan, earliest, type PartialDay, precisionOf, yearOf } from '../../../calendar/day.ts';
import type { Draft, KnownPerson, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import type { Mode } from '../../reading.ts';
import { writtenOn } from '../../written-on.ts';
import { isOfSubject, leader, protagonist, speakerThere, withoutSubjects } from './partners.ts';
import {
  isSportsperson,
  mentionsIn,
  participantsIn,
  sidesOf,
  speaksOfBoth,
  speaksOfOther,
  visitorsIn,
  withRoles,
} from './people.ts';
import { type MeetingPlace, placeIn, townOf } from './place.ts';
import { statusOf } from './status.ts';
import { dateIn, findSameDay, type MeetingDate, spanIn } from './time.ts';
import { speakersOf } from './without-words.ts';
import type { Trigger } from './words.ts';

/** What was told before: whom and when a later sentence may point back to. */
export interface ToldBefore {
  readonly people: readonly KnownPerson[];
  readonly mode: Mode | undefined;
  readonly date?: PartialDay | undefined;
  readonly place?: MeetingPlace;
}

/** One telling of a coming together in one sentence. */
export interface Telling {
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

/** "At the talks", "in the meeting held …": the meeting told before. */
const OF_THE_MEETING =
  /^(?:At|In|During) (?:the(?:ir|se)? |(?:(?:about|nearly|over|some|an?|more than) ){0,2}(?:[a-z]{2,12}|\d{1,3})[ -](?:hours?|minutes?)(?:-long)? (?:of )?)(?:[a-z]+ ){0,2}(?:meeting|talks|reception|call|conversation|session)\b/;

/** The day and the place of what was told before hold on. */
const SAME_DAY =
  /\b(?:same (?:day|morning|afternoon|evening)|that (?:morning|afternoon|evening|night)|(?:later|earlier) (?:in|on|that|the same) (?:the )?day)\b/i;
const REMOTE: ReadonlySet<Mode | undefined> = new Set(['phone call', 'online talks', 'message', 'visit']);

const ASKED_ABOUT = /\b(?:answer(?:ed|ing|s)?|question|asked about|commented on|commenting on|responding to)\b/i;

const OCCASION =
  /\b(?:upon|on (?:his|her|their) (?:re-?)?(?:election|appointment|inauguration|victory)|over|following|after|killed|died|crash|earthquake|storm|attack)\b/i;

/** The trigger that the sentence is about: what it tells before what it names, and the more telling word first. */
export function pick(triggers: readonly Trigger[]): Trigger | undefined {
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

/** "Ahead of his meeting with Xi, Blinken held talks with Wang": who stands in the first clause is of another occasion. */
export const OTHER_OCCASION =
  /^(?:[A-Z][a-z]+ )?(?:[Aa]head of|[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to) [^,;]{0,140},/;

const RECEIVING = /^(?:Hosting|Welcoming|Greeting)$/;

/** "Welcoming the ambassador to the hall, the President said …": the guest right behind the word, the host behind the comma. */
function receivedBy(draft: Draft, sentence: Sentence, trigger: Trigger): readonly KnownPerson[] | undefined {
  if (!RECEIVING.test(sentence.text.slice(trigger.start, trigger.end))) return undefined;
  const comma = sentence.text.indexOf(', ', trigger.end);
  const mentions = mentionsWithin(draft, sentence);
  const guest = mentions.find(
    ({ start }) => start - sentence.start >= trigger.end && start - sentence.start < trigger.end + 12,
  );
  const host = mentions.find(({ start, who }) => start - sentence.start > comma && who !== guest?.who);
  return guest && host && comma > 0 && guest.by === 'role' ? [host.who, guest.who] : undefined;
}

/** Whom the sentence brings together by this trigger, named or pointed at. */
export function peopleOf(draft: Draft, sentence: Sentence, trigger: Trigger): readonly KnownPerson[] {
  const received = receivedBy(draft, sentence, trigger);
  if (received) return received;
  if (trigger.mode === 'visit') return visitorsIn(draft, sentence, trigger);
  const named = participantsIn(draft, sentence, trigger.mode === 'unsaid' ? undefined : trigger.mode);
  const occasion = OTHER_OCCASION.exec(sentence.text);
  const told = occasion && trigger.start >= occasion[0].length ? occasion[0].length : 0;
  const after = mentionsIn(draft, sentence).filter(({ start }) => start - sentence.start >= told);
  const own = named.filter((one) => after.some(({ who }) => who === one));
  return withRoles(draft, sentence, trigger, sidesOf(own) > 1 ? own : named);
}

/** What is known of one clause among several of its sentence. */
export interface OwnWords {
  readonly people: readonly KnownPerson[] | undefined;
  readonly within?: readonly [from: number, to: number];
  readonly head?: number;
  readonly planned?: true;
}

const WHERE_HE = /, where (?:he|she|they)\b[^,;]{0,60}$/;
const DURING_WHICH = /\b(?:visit|trip|tour|stay)\b[^.;]{0,90}\bduring which (?:he|she|they)\b[^,;]{0,60}$/;

/** The day that the clause itself gives; where it gives none, one that stands at the head of the sentence. */
function nearDate(
  sentence: Sentence,
  trigger: Trigger,
  written: PartialDay | undefined,
  planned: boolean,
  mode: Mode | undefined,
  own: OwnWords | undefined,
): MeetingDate | undefined {
  const { within, head = 0 } = own ?? {};
  if (!within && RECEIVING.test(sentence.text.slice(trigger.start, trigger.end))) {
    const comma = sentence.text.indexOf(', ', trigger.end);
    const opening = comma < 0 ? sentence.text : sentence.text.slice(0, comma);
    return dateIn({ ...sentence, text: opening }, trigger.start, written, planned, mode);
  }
  if (!within) {
    // "Will leave for Canberra this evening, where he will meet X tomorrow": the clause has a day of its own.
    const where = WHERE_HE.exec(sentence.text.slice(0, trigger.start))?.index ?? 0;
    const clause = { ...sentence, text: ' '.repeat(where) + sentence.text.slice(where) };
    const own = where > 0 ? dateIn(clause, trigger.start, written, planned, mode) : undefined;
    if (!own && mode !== 'visit' && DURING_WHICH.test(sentence.text.slice(0, trigger.start))) return undefined;
    return own ?? dateIn(sentence, trigger.start, written, planned, mode);
  }
  const [from, to] = within;
  const words = { ...sentence, text: sentence.text.slice(from, to) };
  const found = dateIn(words, Math.max(0, trigger.start - from), written, planned, mode);
  if (found)
    return {
      ...found,
      mention: { ...found.mention, start: found.mention.start + from, end: found.mention.end + from },
    };
  return head > 0
    ? dateIn({ ...sentence, text: sentence.text.slice(0, head) }, head, written, planned, mode)
    : undefined;
}

/** What the sentence tells by this trigger; `undefined` when it brings no two sides together. */
export function tell(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  main: ToldBefore | undefined,
  own?: OwnWords,
): Telling | undefined {
  const those = own?.people;
  const visit = trigger.mode === 'visit';
  let people: readonly KnownPerson[] = those ?? peopleOf(draft, sentence, trigger);
  if (
    trigger.form === 'noun' &&
    /\bbetween\s*$/.test(sentence.text.slice(0, trigger.end + 8).replace(/\bbetween\b.*$/, 'between'))
  ) {
    const after = mentionsIn(draft, sentence).filter((mention) => mention.start >= sentence.start + trigger.end);
    const both = people.filter((one) => after.some(({ who }) => who === one));
    if (both.length > 1) people = both;
  }
  const all = people;
  if (!those) people = withoutSubjects(draft, sentence, trigger, people);
  if (trigger.mode === 'message' && people.length === 0 && main === undefined) return undefined;
  const written = writtenOn(draft);
  const { wished, recalled, ...status } = statusOf(sentence, trigger, written && yearOf(written));
  const planned = own?.planned ?? status.planned;
  if (wished) return undefined;
  const before = sentence.text.slice(0, trigger.start);
  if (people[0] && !visit && people.length < 4 && sidesOf(people) === 1)
    people = withPronoun(draft, sentence, trigger, people);
  if (!visit && people.length > 0 && sidesOf(people) < 2) {
    const speaker = speakerThere(draft, sentence, trigger);
    if (speaker && !people.includes(speaker)) people = [speaker, ...people];
  }
  if (!visit && people.length === 1 && people[0]) {
    const other = main
      ? protagonist(draft, sentence, trigger, people[0], main.people)
      : leader(draft, sentence, trigger);
    if (other && other.country !== people[0].country) people = [other, people[0]];
  }
  if (people.length < 2 || sidesOf(people) < 2) {
    const others = main && sidesOf(main.people) > 1 ? main.people : lastPair(draft, sentence);
    if (
      !visit &&
      others &&
      people.every((one) => others.includes(one)) &&
      (speaksOfBoth(sentence.text) ||
        speaksOfOther(sentence.text) ||
        (people.length === 0 &&
          trigger.form === 'noun' &&
          (main !== undefined || /\btheir\b/.test(sentence.text.slice(trigger.start, trigger.end)))) ||
        (trigger.form === 'noun' && OF_THE_MEETING.test(sentence.text)))
    )
      people = others;
    else if (!(visit && people.length === 1) && !(main && main.people.length > 1 && people.length > 1))
      return undefined;
  }
  if (sidesOf(people) < 2 && !visit && (main === undefined || main.people.length < 2 || people.length < 2))
    return undefined;
  const mode = modeOf(draft, sentence.text, trigger);
  const near = nearDate(sentence, trigger, written, planned, mode, own);
  const ofOccasion =
    mode === 'message' &&
    near &&
    near.mention.start > trigger.end &&
    OCCASION.test(sentence.text.slice(trigger.end, near.mention.start));
  const ofSubject = near && isOfSubject(draft, sentence, near.mention.start, all, people);
  // "During the talks, A urged B to lift the ban imposed in August": the month is that of the ban.
  const ofTalk =
    near &&
    precisionOf(near.date) === 'month' &&
    OF_THE_MEETING.test(sentence.text) &&
    sentence.text.slice(trigger.end, near.mention.start).includes(',');
  const date =
    (ofOccasion || ofSubject || ofTalk ? undefined : near) ??
    sameDay(sentence, main) ??
    dayOfScene(draft, sentence, trigger, written);
  const span = visit
    ? (spanIn(sentence, written) ?? endedStay(sentence, written) ?? stayOf(sentence.text, trigger, date?.date))
    : undefined;
  const place =
    placeIn(draft.article, sentence, trigger.start, mode) ??
    (SAME_DAY.test(sentence.text) && !REMOTE.has(mode) ? townOf(main?.place) : undefined);
  return {
    sentence,
    trigger,
    people,
    mode,
    planned,
    recalled: recalled || (trigger.form === 'noun' && ASKED_ABOUT.test(before)),
    ...(date ? { date } : {}),
    ...(span ? { span } : {}),
    ...(place ? { place } : {}),
  };
}

/** "Is to meet X in Moscow for talks on trade": the purpose says more than the verb. */
const FOR_TALKS = /^[^.;]{0,160}\bfor (?!hosting\b|organi[sz]ing\b|the\b)(?:[a-z]+ ){0,2}talks\b/;

const CHAIRED = /^(?:co-chair|jointly chair|(?:co-|jointly )presid)/;
const A_DIALOGUE =
  /^(?: (?:the|a|an|their|[a-z0-9-]+|[A-Z][^\s.;,]{1,20})){0,9} (?:[Dd]ialogue|[Cc]onsultations?|[Tt]alks|[Nn]egotiations)\b/;

/** How they came together, as the trigger and the words near it say. */
export function modeOf(draft: Draft, text: string, trigger: Trigger): Mode | undefined {
  if (trigger.mode === 'unsaid') {
    const { head, body } = draft.article.parts;
    const near = `${head}\n${body.slice(0, 1500)}`;
    if (/^talked/.test(text.slice(trigger.start))) return /\b(?:tele)?phone/.test(near) ? 'phone call' : 'talks';
    return /\b(?:tele)?phone|\b[Cc]alls?\b(?! (?:for|on|to)\b)/.test(near) ? 'phone call' : undefined;
  }
  if (trigger.mode === 'reception' && /^(?:host|receiv)/.test(text.slice(trigger.start, trigger.end)))
    return FOR_TALKS.test(text.slice(trigger.end, trigger.end + 200)) ? 'talks' : trigger.mode;
  if (trigger.mode !== 'talks' && trigger.mode !== 'meeting') return trigger.mode;
  if (
    CHAIRED.test(text.slice(trigger.start, trigger.end)) &&
    A_DIALOGUE.test(text.slice(trigger.end, trigger.end + 110))
  )
    return 'talks';
  const near = text.slice(Math.max(0, trigger.start - 60), trigger.end + 160);
  if (/\b(?:by|over|via|on) (?:the )?(?:tele)?phone\b/i.test(near)) return 'phone call';
  if (
    /\b(?:via|by) (?:video|teleconference)|\bvideo ?conference|\bin (?:an )?online format|\bheld online\b|\bvirtually\b/i.test(
      near,
    )
  )
    return 'online talks';
  return FOR_TALKS.test(text.slice(trigger.end, trigger.end + 200)) ? 'talks' : trigger.mode;
}

/** "On the occasion, he met with X and Y": the pronoun stands for the one named first in the sentence before. */
function withPronoun(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  others: readonly KnownPerson[],
): readonly KnownPerson[] {
  const [other] = others;
  const before = sentence.text.slice(Math.max(0, trigger.start - 40), trigger.start);
  if (!other || !/\b(?:[Hh]e|[Ss]he)\b(?: [a-z]+){0,3} $/.test(before)) return others;
  const subject = speakerBefore(draft, draft.sentences.indexOf(sentence), other);
  return subject ? [subject, ...others] : others;
}

/** Whom "he" or "she" means beside the other one: the first of another side in the three sentences before. */
export function speakerBefore(draft: Draft, at: number, other: KnownPerson): KnownPerson | undefined {
  for (const before of draft.sentences.slice(Math.max(0, at - 3), at).reverse()) {
    const subject = mentionsIn(draft, before).find(({ who }) => who !== other)?.who;
    if (subject && (!subject.country || subject.country !== other.country)) return subject;
  }
  return undefined;
}

const DAYS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** From its first day to its last, when a visit "of three days" begins on the day named. */
function stayOf(text: string, trigger: Trigger, date: PartialDay | undefined): PartialDay | undefined {
  const near = text.slice(Math.max(0, trigger.start - 30), trigger.end + 110);
  const length = /\b([a-z]{3,5}|\d{1,2})-day (?:[a-z-]+ ){0,3}(?:visit|trip|tour|stay)\b/.exec(near)?.[1];
  const count = length ? DAYS.indexOf(length) : -1;
  const days = count > 0 ? count : Number(length);
  const from = date && precisionOf(date) === 'day' && !date.startsWith('--') ? earliest(date) : undefined;
  if (!from || !(days > 1 && days < 31) || !/\b(?:arriv|began|begin|start|kick|embark|land)/.test(near))
    return undefined;
  return createSpan(from, addDays(from, days - 1));
}

/** "Left on Monday, wrapping up a visit that began on 9 November": from its first day to the one on which it ended. */
function endedStay(sentence: Sentence, written: PartialDay | undefined): PartialDay | undefined {
  const { text } = sentence;
  const ends = /\b(?:wrapp(?:ed|ing) up|conclud(?:ed|ing)|end(?:ed|ing)|complet(?:ed|ing))\b/.exec(text);
  const begins = /\b(?:that|which) (?:had )?(?:began|begun|started) /.exec(text);
  if (!ends || !begins || begins.index < ends.index) return undefined;
  const last = dateIn({ ...sentence, text: text.slice(0, begins.index) }, ends.index, written, false);
  const first = dateIn({ ...sentence, text: text.slice(begins.index) }, 0, written, false);
  const [from, to] = [first && earliest(first.date), last && earliest(last.date)];
  return from && to && from < to ? createSpan(from, to) : undefined;
}

/** "The programme began on Wednesday in X. A and B met at a school there": the day of the place that the words point at. */
function dayOfScene(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  written: PartialDay | undefined,
): MeetingDate | undefined {
  if (trigger.form !== 'verb' || trigger.mode === 'visit') return undefined;
  if (!/^[^.;]{0,60}\bthere\b/.test(sentence.text.slice(trigger.end))) return undefined;
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1];
  if (before?.paragraph !== sentence.paragraph) return undefined;
  const opening =
    /\b(?:began|begun|started|opened|arrived|landed|kicked off|moved on|continued|stopped|took place)\b/.exec(
      before.text,
    );
  return opening ? dateIn(before, opening.index, written, false) : undefined;
}

/** "On the same day" is the day of the meeting told before; "on this occasion" that of an exchange of messages. */
function sameDay(sentence: Sentence, main: ToldBefore | undefined): MeetingDate | undefined {
  const said = findSameDay(sentence.text, main?.date);
  const occasion =
    /\bon (?:this|the same|the) occasion\b|\balso(?= (?:exchanged|sent|extended|cabled|conveyed)\b)/i.exec(
      sentence.text,
    );
  if (said || !main?.date || main.mode !== 'message' || !occasion) return said;
  const start = occasion.index;
  const mention = {
    start,
    end: start + occasion[0].length,
    text: occasion[0],
    said: { kind: 'same day', by: 0 } as const,
  };
  return { date: main.date, basis: 'relative', mention };
}

/** The two latest people of different sides named before the sentence ends. */
function lastPair(draft: Draft, sentence: Sentence): readonly KnownPerson[] | undefined {
  const named = draft.mentions
    .slice(0, 60)
    .filter((mention) => mention.in === 'body' && mention.by === 'name' && mention.start < sentence.end);
  const people = [...new Set(named.map(({ who }) => who))].filter((who) => !isSportsperson(who)).slice(0, 6);
  const first = people[0];
  const other = people.find((one) => first && one.country && first.country && one.country !== first.country);
  return first && other ? [first, other] : speakersOf(draft, sentence);
}
