import { type PartialDay, yearOf } from '../../../calendar/day.ts';
import type { OwnDate, Times } from './event-date.ts';
import type { EventWords } from './event-words.ts';
import { isOneBreath } from './one-breath.ts';

const SETTLED =
  /\b(?:agreed|consented|decided|will|would|should (?:be held|take place)|scheduled|slated|due|is to|are to)\b[^;]{0,120}$/;
const WISHED = /\b(?:propos|suggest|invit|offer|hop|ask|wish|call(?:ed|s|ing)? for|urg)[a-z]*\b[^;]{0,120}$/;
const IN_THE_YEAR =
  /\b(?:(?:in|by|before|at|during) (?:the )?(?:end of )?(?:the )?(?:first|second|third|fourth|last) (?:quarter|half)(?: of (?:the|this) year)?|(?:by|before|at) the end of (?:the|this) year|later this year)(?=[.,;]|$| (?:in|with|at|and)\b)/;

/** "Agreed to hold the fifth meeting before the end of the third quarter": settled, and of the year of writing. */
export function findDeadline(plain: string, event: EventWords, { written }: Times): OwnDate | undefined {
  const year = written && yearOf(written);
  if (!year || event.form !== 'noun' || event.mode === 'visit') return undefined;
  const behind = plain.slice(event.end, event.end + 170);
  const match = IN_THE_YEAR.exec(behind);
  if (!match || !isOneBreath(behind.slice(0, match.index))) return undefined;
  const before = plain.slice(Math.max(0, event.start - 120), event.start);
  if (!SETTLED.test(`${before}${behind.slice(0, match.index)}`) || WISHED.test(before)) return undefined;
  const start = event.end + match.index;
  const mention = { start, end: start + match[0].length };
  return { date: String(year) as PartialDay, basis: 'relative', planned: true, mention };
}
