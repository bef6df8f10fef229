import type { DateMention } from '../../../calendar/dates-in-text.ts';
import { addDays, createSpan, type Day, earliest, type PartialDay, precisionOf } from '../../../calendar/day.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import { resolveDate } from '../../../calendar/resolve-dates.ts';
import type { OwnDate, Times } from './event-date.ts';
import type { EventWords } from './event-words.ts';

const BEGINS = /\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed) off|opened)(?: here)?(?: on)? ?$/;
const ENDS =
  /\b(?:until|till|through|ends?|ending|conclud(?:e|es|ed|ing)|wrap(?:s|ped)? up|last until)(?: (?:an?|his|her|the) (?:[a-z-]+ ){0,4}(?:visit|trip|tour))?(?: on)? ?$/;
const LENGTH = new RegExp(`\\b(?!one-)(${NUMBER_WORD})-day (?:[a-z-]+ ){0,3}(?:visit|trip|tour)\\b`);

/** The days of a visit that the sentence tells by its first and last day, or by one of them and its length. */
export function findStay(
  plain: string,
  body: string,
  event: EventWords,
  { written }: Times,
  dates: readonly DateMention[],
): OwnDate | undefined {
  if (event.mode !== 'visit' || event.form !== 'noun') return undefined;
  const edge = (words: RegExp, way: 'past' | 'future'): { day: Day; mention: DateMention } | undefined => {
    for (const mention of dates) {
      const before = plain.slice(Math.max(0, mention.start - 70), mention.start);
      const at = `${before}${/^(?:until|till|through) /.test(mention.text) ? `${mention.text.split(' ')[0]} ` : ''}`;
      const date = words.test(at) ? resolveDate(mention.said, written, way)?.date : undefined;
      const day = date && precisionOf(date) === 'day' ? earliest(date) : undefined;
      if (day) return { day, mention };
    }
    return undefined;
  };
  const ends = edge(ENDS, /\b(?:will|until|through|ends)\b/.test(plain) ? 'future' : 'past');
  const begins = edge(BEGINS, 'past');
  const days = parseNumber(LENGTH.exec(plain)?.[1] ?? (begins ? LENGTH.exec(body)?.[1] : undefined)) ?? 0;
  const from = begins?.day ?? (ends && days > 0 ? addDays(ends.day, 1 - days) : undefined);
  const to = ends?.day ?? (begins && days > 0 ? addDays(begins.day, days - 1) : undefined);
  const mention = (ends ?? begins)?.mention;
  if (!from || !to || !mention || from > to || addDays(from, 31) < to) return undefined;
  return { date: createSpan(from, to) as PartialDay, basis: 'relative', planned: false, mention, stay: true };
}
