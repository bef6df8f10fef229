import { precisionOf } from '../../../calendar/day.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import { moveDays } from '../../../calendar/resolve-dates.ts';
import type { OwnDate, Times } from './event-date.ts';
import type { EventWords } from './event-words.ts';

const DAYS_AFTER = new RegExp(`\\b(a|${NUMBER_WORD}) days? after (?:[A-Za-z'’.-]+ ){0,6}$`);

/** "Three days after a phone call between X and Y": counted back from the day of what is reported. */
export function findDaysAfter(plain: string, event: EventWords, { told }: Times): OwnDate | undefined {
  const before = plain.slice(Math.max(0, event.start - 90), event.start);
  const words = event.form === 'noun' ? DAYS_AFTER.exec(before) : null;
  if (!words || !told || precisionOf(told) !== 'day' || /\b(?:that|they|he|she|was|were|had)\b/.test(words[0]))
    return undefined;
  const date = moveDays(told, -(parseNumber(words[1]) ?? 0));
  const clause = plain.slice(event.end).search(/[,;]|\.$/);
  const end = clause < 0 ? plain.length : event.end + clause;
  return date && { date, basis: 'relative', planned: false, mention: { start: end, end } };
}
