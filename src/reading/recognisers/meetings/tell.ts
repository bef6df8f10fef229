import { latest, type PartialDay, precisionOf } from '../../../calendar/day.ts';
import type { Draft, KnownPerson, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import { writtenOn } from '../../written-on.ts';
import { findDayAfterWhich } from './days/day-after-which.ts';
import { sameDayOfEvent } from './days/day-of-event.ts';
import {
  dayOfScene,
  endedLength,
  endedStay,
  nearDate,
  type OwnWords,
  RECEIVING,
  sameDay,
  stayOf,
} from './days/day-of-telling.ts';
import { SAME_DAY, spanIn } from './days/time.ts';
import { isNextSeat, modeOf } from './manner/mode.ts';
import { statusOf, WHEN_HE } from './manner/status.ts';
import {
  mentionsIn,
  participantsIn,
  sidesOf,
  speaksOfBoth,
  speaksOfOther,
  visitorsIn,
  withRoles,
} from './people/participants.ts';
import { isOfSubject, leader, protagonist, speakerThere, withoutSubjects } from './people/partners.ts';
import { isSportsperson } from './people/presence/bystanders.ts';
import { withAddressee, withObject, withPronoun, withSpeakerBefore } from './people/pronouns.ts';
import { speakersOf } from './people/speakers.ts';
import { peopleOfWhoClause } from './people/who-clause.ts';
import { placeIn, townOf } from './places/place.ts';
import type { MeetingDate } from './told/meeting-date.ts';
import { isOfLastDays, isRemote } from './told/news.ts';
import type { Telling, ToldBefore } from './told/telling.ts';
import type { Trigger } from './words/trigger.ts';

/** "At the talks", "in the meeting held …": the meeting told before. */
const OF_THE_MEETING =
  /^(?:At|In|During) (?:the(?:ir|se)? |(?:(?:about|nearly|over|some|an?|more than) ){0,2}(?:[a-z]{2,12}|\d{1,3})[ -](?:hours?|minutes?)(?:-long)? (?:of )?)(?:[a-z]+ ){0,2}(?:meeting|talks|reception|call|conversation|session)\b/;

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
  /^(?:[A-Z][a-z]+ )?(?:[Aa]head of|[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to|[Ii]n addition to|[Bb]esides|[Aa]part from|[Aa]side from) [^,;]{0,140},/;

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
  const received = receivedBy(draft, sentence, trigger) ?? peopleOfWhoClause(draft, sentence, trigger);
  if (received) return received;
  if (trigger.mode === 'visit') return visitorsIn(draft, sentence, trigger);
  const named = participantsIn(draft, sentence, trigger.mode === 'unsaid' ? undefined : trigger.mode);
  const occasion = OTHER_OCCASION.exec(sentence.text);
  const told = occasion && trigger.start >= occasion[0].length ? occasion[0].length : 0;
  const after = mentionsIn(draft, sentence).filter(({ start }) => start - sentence.start >= told);
  const own = named.filter((one) => after.some(({ who }) => who === one));
  return withRoles(draft, sentence, trigger, sidesOf(own) > 1 ? own : named);
}

/** "The foreign ministers of the four partners would meet", "the four leaders spoke": more than the two whom the text named. */
const OF_SEVERAL =
  /\b(?:ministers|leaders|presidents|officials|envoys|chiefs) of (?:the|all|its) (?:three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) (?:[A-Za-z-]+ ){1,5}$|\b(?:[Tt]he|[Aa]ll) (?:three|four|five|six|seven|eight|nine|ten|eleven) (?:[a-z]+ ){0,2}(?:ministers|leaders|presidents|premiers|officials|envoys|chiefs|diplomats|sides)(?: (?:also|then|last|had|have))* $/;

/**
 * What the sentence tells by this trigger; `undefined` when it brings no two sides together. Where no meeting was told
 * before, "the same day" is that of the event told last.
 */
export function tell(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  main: ToldBefore | undefined,
  own?: OwnWords,
  event?: PartialDay,
): Telling | undefined {
  const those = own?.people;
  const visit = trigger.mode === 'visit';
  let people: readonly KnownPerson[] =
    those ?? withSpeakerBefore(draft, sentence, trigger) ?? peopleOf(draft, sentence, trigger);
  if (trigger.form === 'noun' && /\bbetween\b/.test(sentence.text.slice(trigger.start, trigger.end + 9))) {
    const after = mentionsIn(draft, sentence).filter((mention) => mention.start >= sentence.start + trigger.end);
    const both = people.filter((one) => after.some(({ who }) => who === one));
    if (both.length > 1) people = both;
  }
  const all = people;
  if (!those) people = withoutSubjects(draft, sentence, trigger, people);
  if (trigger.mode === 'message' && people.length === 0 && main === undefined) return undefined;
  const written = writtenOn(draft);
  const { wished, recalled, ...status } = statusOf(sentence, trigger, written);
  const planned = own?.planned ?? status.planned;
  if (wished) return undefined;
  const before = sentence.text.slice(0, trigger.start);
  if (OF_SEVERAL.test(before)) return undefined;
  if (
    people[0] &&
    !visit &&
    people.length < 4 &&
    (sidesOf(people) === 1 || isHisList(draft, sentence, trigger, people))
  )
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
  const him = withObject(draft, sentence, trigger, people);
  if (him) people = [...people, him];
  if (main && people.length === 1) people = withAddressee(sentence, trigger, people, main.people);
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
    else if (!(visit && people.length > 0) && !(main && main.people.length > 1 && people.length > 1)) return undefined;
  }
  if (sidesOf(people) < 2 && !visit && (main === undefined || main.people.length < 2 || people.length < 2))
    return undefined;
  const mode = isNextSeat(sentence, trigger, people, main) ? 'meeting' : modeOf(draft, sentence.text, trigger);
  const near = nearDate(sentence, trigger, { written, planned, mode }, own);
  const counted = planned ? undefined : findDayAfterWhich(sentence, trigger, written);
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
  // "The same day he met X, who signed the pact last May": a month beside a day is of something else.
  const told = main ? sameDay(sentence, main) : sameDayOfEvent(sentence, trigger, event);
  const ofOther = told !== undefined && near !== undefined && precisionOf(near.date) === 'month';
  const date =
    counted ??
    (ofOccasion || ofSubject || ofTalk || ofOther ? undefined : near) ??
    told ??
    dayOfScene(draft, sentence, trigger, written);
  const span = visit
    ? (spanIn(sentence, written, planned) ??
      endedStay(sentence, written) ??
      endedLength(sentence.text, date?.date) ??
      stayOf(sentence.text, trigger, date?.date))
    : undefined;
  const place =
    (own?.within && placeIn(draft.article, partOf(sentence, own.within), trigger.start, mode)) ??
    placeIn(draft.article, sentence, trigger.start, mode) ??
    (SAME_DAY.test(sentence.text) && mode !== 'visit' && !isRemote(mode) ? townOf(main?.place) : undefined);
  return {
    sentence,
    trigger,
    people,
    mode,
    planned,
    recalled:
      (recalled && !isOfTheseDays(before, trigger, date, written)) ||
      (trigger.form === 'noun' && ASKED_ABOUT.test(before)),
    ...(date ? { date } : {}),
    ...(span ? { span } : {}),
    ...(place ? { place } : {}),
  };
}

/** The sentence with nothing but its clause, where it stands. */
const partOf = (sentence: Sentence, [from, to]: readonly [number, number]): Sentence => ({
  ...sentence,
  text: ' '.repeat(from) + sentence.text.slice(from, to),
});

/** "What he put on the table when he spoke with X on Friday": told with a day of the last few, it is the news itself. */
function isOfTheseDays(
  before: string,
  trigger: Trigger,
  date: MeetingDate | undefined,
  written: PartialDay | undefined,
): boolean {
  if (trigger.form !== 'verb' || trigger.mode === 'visit' || !WHEN_HE.test(before)) return false;
  const day = date && precisionOf(date.date) === 'day' ? latest(date.date) : undefined;
  const on = written && latest(written);
  return day !== undefined && on !== undefined && isOfLastDays(day, on);
}

/** "He is also to meet A, B and C": whom "he" met, of however many countries, all named behind the words. */
function isHisList(draft: Draft, sentence: Sentence, { start, end, form }: Trigger, people: readonly KnownPerson[]) {
  if (form !== 'verb' || !HE_ALONE.test(sentence.text.slice(0, start))) return false;
  const behind = mentionsIn(draft, sentence).filter((mention) => mention.start - sentence.start >= end);
  return people.every((one) => behind.some(({ who }) => who === one));
}

const HE_ALONE = /^(?:[A-Z][a-z ]{2,30}, )?(?:[Hh]e|[Ss]he) (?:[a-z]+ ){0,6}$/;

/** The two latest people of different sides named before the sentence ends. */
function lastPair(draft: Draft, sentence: Sentence): readonly KnownPerson[] | undefined {
  const named = draft.mentions
    .slice(0, 60)
    .filter(
      ({ in: part, by, start }) =>
        part === 'body' &&
        by === 'name' &&
        start < sentence.end &&
        !/\blate $/.test(draft.article.parts.body.slice(Math.max(0, start - 6), start)),
    );
  const people = [...new Set(named.map(({ who }) => who))].filter((who) => !isSportsperson(who)).slice(0, 6);
  const first = people[0];
  const other = people.find((one) => first && one.country && first.country && one.country !== first.country);
  return first && other ? [first, other] : speakersOf(draft, sentence);
}
