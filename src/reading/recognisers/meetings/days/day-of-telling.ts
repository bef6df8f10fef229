import {
  addDays,
  createSpan,
  daysBetween,
  earliest,
  latest,
  type PartialDay,
  precisionOf,
} from '../../../../calendar/day.ts';
import { parseNumber } from '../../../../calendar/number-words.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import type { ToldBefore } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';
import { findTriggers } from '../words/triggers.ts';
import { DURING_WHICH, dateIn, findSameDay } from './time.ts';

/** The opening words of a host's report. */
export const RECEIVING = /^(?:Hosting|Welcoming|Greeting)$/;

/** What is known of one clause among several of its sentence. */
export interface OwnWords {
  readonly people: readonly KnownPerson[] | undefined;
  readonly within?: readonly [from: number, to: number];
  readonly head?: number;
  readonly planned?: true;
}

/** From when a date is counted, which way, and for what kind of coming together. */
interface Tense {
  readonly written: PartialDay | undefined;
  readonly planned: boolean;
  readonly mode: Mode | undefined;
}

/** "Leaves on Sunday and is to meet X on Monday": what is ahead has a day of its own. */
const AND_IS_TO = / and (?:will|is|are)(?: [a-z]+){0,3} (?:to )?$/;

const WHERE_HE = /, where (?:he|she|they)\b[^,;]{0,60}$/;

/**
 * The day that the clause itself gives; where it gives none, one that stands at the head of the sentence. Talks that are
 * planned have no day that is over: "will hold talks with X on the issues that they raised in December".
 */
export function nearDate(sentence: Sentence, trigger: Trigger, when: Tense, own?: OwnWords): MeetingDate | undefined {
  const found = dayOfClause(sentence, trigger, when, own);
  const ofTalks = when.planned && trigger.form === 'verb' && when.mode !== 'visit';
  return found && ofTalks && isOver(found.date, when.written) ? undefined : found;
}

/** Whether the whole of the time lies more than a month before the writing. */
function isOver(date: PartialDay, written: PartialDay | undefined): boolean {
  const [last, on] = [latest(date), written && earliest(written)];
  return last !== undefined && on !== undefined && daysBetween(last, on) > 31;
}

function dayOfClause(
  sentence: Sentence,
  trigger: Trigger,
  when: Tense,
  own: OwnWords | undefined,
): MeetingDate | undefined {
  const { written, planned, mode } = when;
  const { within, head = 0 } = own ?? {};
  if (!within && RECEIVING.test(sentence.text.slice(trigger.start, trigger.end))) {
    const comma = sentence.text.indexOf(', ', trigger.end);
    const opening = comma < 0 ? sentence.text : sentence.text.slice(0, comma);
    const said = dateIn({ ...sentence, text: opening }, trigger.start, written, planned, mode);
    return said ?? ofHost(sentence, comma, when);
  }
  if (!within) {
    // "Will leave for Canberra this evening, where he will meet X tomorrow": the clause has a day of its own.
    const opening = sentence.text.slice(0, trigger.start);
    const where = (WHERE_HE.exec(opening) ?? (planned ? AND_IS_TO.exec(opening) : null))?.index ?? 0;
    const clause = { ...sentence, text: ' '.repeat(where) + sentence.text.slice(where) };
    const own = where > 0 ? dateIn(clause, trigger.start, written, planned, mode) : undefined;
    if (!own && mode !== 'visit' && DURING_WHICH.test(sentence.text.slice(0, trigger.start))) return undefined;
    return own ?? dateIn(sentence, trigger.start, written, planned, mode);
  }
  const [from, to] = within;
  const words = { ...sentence, text: sentence.text.slice(from, to) };
  const found = dateIn(words, Math.max(0, trigger.start - from), written, planned, mode);
  const ofClause = found && shifted(found, from);
  if (ofClause && (mode === 'visit' || !isSpan(ofClause))) return ofClause;
  const shared = sharedDay(sentence, to, when);
  if (shared || ofClause) return shared ?? ofClause;
  return head > 0
    ? dateIn({ ...sentence, text: sentence.text.slice(0, head) }, head, written, planned, mode)
    : undefined;
}

const isSpan = ({ mention: { said } }: MeetingDate): boolean => said.kind === 'calendar' && said.until !== undefined;

/** A date found in a part of a sentence, with its words where they stand in the whole. */
const shifted = (found: MeetingDate, by: number): MeetingDate => ({
  ...found,
  mention: { ...found.mention, start: found.mention.start + by, end: found.mention.end + by },
});

/** "Had talks with A and met B on April 8": the day behind the second holds for the first, too, unless a word of order parts them. */
function sharedDay(sentence: Sentence, from: number, { written, planned, mode }: Tense): MeetingDate | undefined {
  const rest = sentence.text.slice(from);
  if (
    planned ||
    !/ and $/.test(sentence.text.slice(0, from)) ||
    /\b(?:later|then|earlier|before|after|will|would|next)\b/.test(rest)
  )
    return undefined;
  const found = dateIn({ ...sentence, text: rest }, 0, written, planned, mode);
  return found && !isSpan(found) ? shifted(found, from) : undefined;
}

/** "Welcoming the senator as an old friend, the chairman yesterday hosted a reception for him": the day of what the host did. */
function ofHost(sentence: Sentence, from: number, { written, planned, mode }: Tense): MeetingDate | undefined {
  const told = findTriggers(sentence.text).find(
    ({ start, form, mode: how }) => from > 0 && start > from && form === 'verb' && how !== 'visit' && how !== 'message',
  );
  const words = { ...sentence, text: ' '.repeat(Math.max(0, from)) + sentence.text.slice(Math.max(0, from)) };
  return told && dateIn(words, told.start, written, planned, mode);
}

/** From its first day to its last, when a visit "of three days" begins on the day named. */
export function stayOf(text: string, trigger: Trigger, date: PartialDay | undefined): PartialDay | undefined {
  const near = text.slice(Math.max(0, trigger.start - 30), trigger.end + 110);
  const length =
    /\b([a-z]{3,5}|\d{1,2})-day (?:[a-z-]+ ){0,3}(?:visit|trip|tour|stay)\b/.exec(near)?.[1] ??
    /\b(?:visit|trip|tour|stay) of ([a-z]{3,5}|\d{1,2}) days\b/.exec(near)?.[1];
  const days = parseNumber(length) ?? 0;
  const from = date && precisionOf(date) === 'day' && !date.startsWith('--') ? earliest(date) : undefined;
  if (!from || !(days > 1 && days < 31) || !/\b(?:arriv|began|begin|start|kick|embark|land)/.test(near))
    return undefined;
  return createSpan(from, addDays(from, days - 1));
}

const ENDING = '\\b(?:wrapp(?:ed|ing) up|conclud(?:ed|ing)|end(?:ed|ing)|complet(?:ed|ing))';
const ENDS = new RegExp(`${ENDING}\\b`);
const ENDED_LENGTH = new RegExp(
  `${ENDING} (?:an? |his |her |their |the )?([a-z]{3,5}|\\d{1,2})-day (?:[a-z-]+ ){0,3}(?:visit|trip|tour|stay)\\b`,
);

/** "Left yesterday, concluding a five-day visit": from its first day to the one on which it ended. */
export function endedLength(text: string, date: PartialDay | undefined): PartialDay | undefined {
  const length = ENDED_LENGTH.exec(text)?.[1];
  const days = parseNumber(length) ?? 0;
  const to = date && precisionOf(date) === 'day' && !date.startsWith('--') ? earliest(date) : undefined;
  return to && days > 1 && days < 31 ? createSpan(addDays(to, 1 - days), to) : undefined;
}

/** "Left on Monday, wrapping up a visit that began on 9 November": from its first day to the one on which it ended. */
export function endedStay(sentence: Sentence, written: PartialDay | undefined): PartialDay | undefined {
  const { text } = sentence;
  const ends = ENDS.exec(text);
  const begins = /\b(?:that|which) (?:had )?(?:began|begun|started) /.exec(text);
  if (!ends || !begins || begins.index < ends.index) return undefined;
  const last = dateIn({ ...sentence, text: text.slice(0, begins.index) }, ends.index, written, false);
  const first = dateIn({ ...sentence, text: text.slice(begins.index) }, 0, written, false);
  const [from, to] = [first && earliest(first.date), last && earliest(last.date)];
  return from && to && from < to ? createSpan(from, to) : undefined;
}

/** "The programme began on Wednesday in X. A and B met at a school there": the day of the place that the words point at. */
export function dayOfScene(
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
export function sameDay(sentence: Sentence, main: ToldBefore | undefined): MeetingDate | undefined {
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
