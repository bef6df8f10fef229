import { nameWords } from '../../../../actor/names.ts';
import { classesOfRole } from '../../../../actor/titles.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import { precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn, findSameDay } from '../days/time.ts';
import { participantsIn, sidesOf } from '../people/participants.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { composeTelling, type Telling } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';

/** "In the letter signed jointly with Y, X recalled", "X, in his reply, wrote": the one who wrote is named beside it. */
const IN_LETTER =
  /\b[Ii]n (?:his|her|their|the|a) (?:(?:joint|congratulatory|reply|return|own) ){0,2}(?:messages?|letters?|telegrams?|reply|cable)\b/;

const IN_PERSON = /^congratulated (?![^.;]{3,140}\bin an? (?:[a-z]+ ){0,2}(?:message|letter|telegram|cable)\b)/;

/** "During the meeting, he extended …": what was told there. */
const AT_A_MEETING =
  /^["“]?(?:During|At|In) (?:the(?:ir)?|his|her) (?:meeting|reception|talks|conversation|call|visit|conference|session)\b[^;]{0,120}$/;

/** "Conveyed his greetings to President X": said to the one who met, and by no letter. */
const GREETINGS =
  /^(?:conveyed|extended|offered) (?:h(?:is|er)|their) (?:[a-z-]+ ){0,2}(?:greetings|congratulations|condolences|sympath(?:y|ies)|felicitations)\b/;
const WRITTEN = /\b(?:messages?|letters?|telegrams?|cables?|phone|wrote|written)\b/i;

/**
 * "The minister congratulated X" without a word of a letter, and greetings conveyed `afterMeeting`: a message only in an
 * article that is about messages.
 */
export function isSaidInPerson(text: string, { start, mode }: Trigger, afterMeeting: boolean): boolean {
  if (mode !== 'message') return false;
  const greeted = afterMeeting && GREETINGS.test(text.slice(start)) && !WRITTEN.test(text);
  return greeted || IN_PERSON.test(text.slice(start)) || AT_A_MEETING.test(text.slice(0, start));
}

/** How far below the lead the writers may be named. */
const NEAR = 7;

/** Letters of veterans, pupils, friends are none of office-holders. */
const OFFICES =
  /\b(?:[Ll]eaders|[Ll]eadership|[Pp]residents|[Pp]remiers|[Pp]rime [Mm]inisters|[Mm]inisters|[Hh]eads|[Ss]peakers|[Cc]hairmen|[Ss]ecretaries|[Cc]hiefs|[Pp]arliaments|[Gg]overnments|[Ss]tates)\b/;

/** More than these do not sign together. */
const MOST_WRITERS = 8;

/**
 * An exchange of letters whose lead names nobody ("the leaders of the two countries have written to each other"): who
 * wrote is named where the letters are told. `undefined` unless writers of two sides are.
 */
export function findWriters(draft: Draft, sentence: Sentence, trigger: Trigger): Telling | undefined {
  if (trigger.mode !== 'message' || trigger.form !== 'verb') return undefined;
  const exchanged = /\b(?:each other|one another|exchanged?|exchanging)\b/.test(sentence.text);
  if (exchanged && !OFFICES.test(sentence.text)) return undefined;
  if (!exchanged && !/\b(?:[Ll]eaders|[Ll]eadership)\b/.test(sentence.text.slice(0, trigger.start))) return undefined;
  const at = draft.sentences.indexOf(sentence);
  const people: KnownPerson[] = [];
  for (const next of draft.sentences.slice(at + 1, at + 1 + NEAR)) {
    if (BY_AND_TO.test(next.text)) {
      for (const who of participantsIn(draft, next, undefined)) if (!people.includes(who)) people.push(who);
      break;
    }
    if (!exchanged && SENT_WISHES.test(next.text)) {
      for (const who of participantsIn(draft, next, 'message')) if (!people.includes(who)) people.push(who);
      if (sidesOf(people) > 1) break;
    }
    if (!IN_LETTER.test(next.text)) continue;
    const verb = next.text.search(VERB);
    const clause = { ...next, end: next.start + (exchanged && verb >= 0 ? verb : next.text.length) };
    for (const who of participantsIn(draft, clause, 'message')) if (!people.includes(who)) people.push(who);
    if (!exchanged && sidesOf(people) > 1) break;
  }
  if (sidesOf(people) !== 2 || people.length > MOST_WRITERS) return undefined;
  const written = writtenOn(draft);
  const date = dateIn(sentence, trigger.start, written, false, 'message') ?? findSameDay(sentence.text, written);
  return composeTelling({ sentence, trigger, people, mode: 'message', planned: false, recalled: false }, date);
}

/** "The message was addressed to A and B", "The letters were sent to A". */
const ADDRESSED_TO =
  /^(?:The|Their|His|Her|In the) (?:[a-z]+ ){0,2}(?:messages?|letters?|telegrams?|cables?|greetings|congratulations)\b[^.;]{0,40}\b(?:addressed|sent|delivered|cabled|extended|went) to\b/;

/** A message "to Chinese leaders", whose addressees the next sentences name: those who sent it, and them. */
export function findAddressees(draft: Draft, sentence: Sentence, trigger: Trigger): Telling | undefined {
  if (trigger.mode !== 'message' || trigger.form !== 'verb') return undefined;
  const senders = participantsIn(draft, sentence, 'message');
  if (senders.length === 0 || sidesOf(senders) !== 1) return undefined;
  const at = draft.sentences.indexOf(sentence);
  for (const next of draft.sentences.slice(at + 1, at + 4)) {
    if (!ADDRESSED_TO.test(next.text)) continue;
    const people = [...senders, ...participantsIn(draft, next, 'message').filter((one) => !senders.includes(one))];
    if (sidesOf(people) !== 2 || people.length > MOST_WRITERS) continue;
    const date = dateIn(sentence, trigger.start, writtenOn(draft), false, 'message');
    return composeTelling({ sentence, trigger, people, mode: 'message', planned: false, recalled: false }, date);
  }
  return undefined;
}

/** "The message by A and B was addressed to C": both sides of one letter. */
const BY_AND_TO =
  /^The (?:joint )?(?:message|letter|telegram) (?:by|from|of) [^.;]{3,160} (?:was|were) (?:addressed|sent) to\b/;

/** "A and B sent their good wishes to C and D": the pairs of whom the lead only says that leaders wrote to leaders. */
const SENT_WISHES =
  /\b(?:sent|extended|conveyed|offered|cabled|addressed) (?:[a-z]+ ){0,3}(?:wishes|congratulations|greetings|condolences|sympath(?:y|ies)|messages?|letters?|telegrams?|cables?)(?: of [a-z]+)? to (?=[A-Z]|the |h[ie][sr] )/;

/** Who stands behind the verb of telling is written about. */
const VERB =
  /\b(?:recalled|wrote|writes|said|says|stressed|noted|affirmed|expressed|congratulated|thanked|wished|hoped|underlined|highlighted|stated|voiced|believed|described|conveyed)\b/;

/** Two who "sent messages" to one wrote one each; a joint one is told as one. */
const SENT_MESSAGES = /\b(?:sent|sends|send|cabled) (?:[a-z]+ )?(?:messages|letters|telegrams|cables)\b/;

/** The heading of a letter that is printed below the news: "Letter from A to B", and the day under it. */
const HEADING = /^(?:[A-Z][a-z]+ ){0,3}(?:[Ll]etter|[Mm]essage|[Tt]elegram)s? (?:from|of|by) [^.!?]{3,240}$/;

/** How many lines of the text are searched for letters printed below it. */
const MOST_LINES = 400;

/**
 * Letters of several writers to one addressee, as one message a writer where the text prints the letter of each or says
 * that they wrote separately; and a letter without a day of its own with the one under its heading. Otherwise as told.
 */
export function eachLetter(draft: Draft, telling: Telling): Telling[] {
  const { people, mode, sentence } = telling;
  if (mode !== 'message') return [telling];
  const pairs = pairsOfOffices(telling);
  if (pairs)
    return pairs.map((pair) => {
      const date = (pair[0] && headingOf(draft, pair[0])) ?? telling.date;
      return { ...telling, people: pair, ...(date ? { date } : {}) };
    });
  if (/\bexchang/.test(sentence.text)) return [telling];
  const [first] = people;
  const writers = people.filter(({ country }) => country === first?.country);
  const addressees = people.filter(({ country }) => country !== first?.country);
  const printed = writers.map((writer) => ({ writer, heading: headingOf(draft, writer) }));
  const each =
    /\b(?:separate(?:ly)?|each)\b/.test(sentence.text) ||
    (addressees.length === 1 && writers.length === 2 && SENT_MESSAGES.test(sentence.text)) ||
    printed.every(({ heading }) => heading !== undefined);
  const [addressee, other] = addressees;
  if (
    first &&
    writers.length === 1 &&
    addressee &&
    other &&
    addressees.length === 2 &&
    OF_EACH_OFFICE.test(sentence.text)
  )
    return [addressee, other].map((one) => ({ ...telling, people: [first, one] }));
  if (addressees.length === 0 || (writers.length > 1 && !each)) return [telling];
  return printed.map(({ writer, heading }) => {
    const date = heading ?? telling.date;
    return { ...telling, people: writers.length > 1 ? [writer, ...addressees] : people, ...(date ? { date } : {}) };
  });
}

/** What several sign as one. */
const JOINT = /\b(?:joint|jointly|together|in common)\b/;

/**
 * "President A and Prime Minister B have written to President C and Prime Minister D": each writes to the one who holds
 * the like office, or to the one of the same place in the order where they did so "respectively". `undefined` where the
 * two sides do not pair off.
 */
function pairsOfOffices({ people, sentence }: Telling): KnownPerson[][] | undefined {
  const [first] = people;
  const writers = people.filter(({ country }) => country === first?.country);
  const addressees = people.filter(({ country }) => country !== first?.country);
  if (writers.length < 2 || writers.length !== addressees.length || JOINT.test(sentence.text)) return undefined;
  const inOrder = /\brespectively\b/.test(sentence.text);
  const pairs = writers.map((writer, at): KnownPerson[] => {
    const alike = inOrder ? addressees.slice(at, at + 1) : addressees.filter((one) => holdLike(writer, one));
    return alike.length === 1 ? [writer, ...alike] : [];
  });
  const told = pairs.every(({ length }) => length === 2) && new Set(pairs.flat()).size === people.length;
  return told ? pairs : undefined;
}

/** Whether two hold offices of one class: presidents, heads of government, foreign ministers. */
function holdLike(one: KnownPerson, other: KnownPerson): boolean {
  const kinds = classesOfRole(one.role ?? '');
  return classesOfRole(other.role ?? '').some((kind) => kind !== 'other' && kinds.includes(kind));
}

/** "Has written to congratulate A on his re-election, and B on his appointment": a letter each. */
const OF_EACH_OFFICE =
  /\b(?:[Ll]etters|[Mm]essages|[Tt]elegrams|[Cc]ables)\b[^.;]{0,40} to\b|\bwritten to (?:congratulate|express)\b[^.;]{2,160} on (?:his|her) [^.;]{2,160}\band\b/;

/** The day under, or in, the heading of the letter of this writer; `null` where the letter has none. */
function headingOf(draft: Draft, writer: KnownPerson): MeetingDate | null | undefined {
  const lines = draft.article.parts.body.split('\n', MOST_LINES);
  const family = nameWords(writer.name);
  for (const [at, line] of lines.entries()) {
    if (line.length > 300 || !HEADING.test(line.trim())) continue;
    const sender = nameWords(line.split(/ to (?=[A-Z]|the |h[ie][sr] )/, 1)[0] ?? '');
    if (family.length === 0 || !family.every((word) => sender.includes(word))) continue;
    for (const words of [lines[at + 1] ?? '', lines[at + 2] ?? '', line]) {
      const mention = words.length < 60 || words === line ? findDates(words)[0] : undefined;
      const date = mention && resolveDate(mention.said, writtenOn(draft), 'past');
      if (mention && date && precisionOf(date.date) === 'day') return { ...date, mention };
    }
    return null;
  }
  return undefined;
}
