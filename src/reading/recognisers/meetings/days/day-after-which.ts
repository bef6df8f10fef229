import { findDates } from '../../../../calendar/dates-in-text.ts';
import { type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import { parseNumber } from '../../../../calendar/number-words.ts';
import { moveDays, resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Sentence } from '../../../draft.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import type { Trigger } from '../words/trigger.ts';

const AFTER = /\b(an?|one|two|three|four|\d) days? after (?=[^.;]{2,150}$)/;
/** Words that begin what is told behind: the coming together is no longer what was a day ago. */
const GOES_ON = /, (?:and|but|while|who|which)\b|["“”]/;

/** "Said on Wednesday, a day after X had met Y": counted back from the day told first. */
export function findDayAfterWhich(
  { text }: Sentence,
  trigger: Trigger,
  written: PartialDay | undefined,
): MeetingDate | undefined {
  if (trigger.form !== 'verb' || trigger.mode === 'visit') return undefined;
  const before = text.slice(0, trigger.start);
  const after = AFTER.exec(before);
  const by = parseNumber(after?.[1]?.replace(/^an?$/, 'one'));
  if (!after || !by || GOES_ON.test(before.slice(after.index))) return undefined;
  if (/\b(?:will|would|to|is|are)\b/.test(before.slice(after.index)) || NOT_PAST.test(text.slice(trigger.start)))
    return undefined;
  const mention = findDates(text.slice(0, after.index)).at(-1);
  const from = mention && resolveDate(mention.said, written, 'past');
  const precision = from && precisionOf(from.date);
  const date = from && (precision === 'day' || precision === 'month-day') ? moveDays(from.date, -by) : undefined;
  return mention && date ? { date, basis: 'relative', mention } : undefined;
}

const NOT_PAST = /^(?:meets?|holds?|receives?|hosts?|meeting|holding|receiving|hosting)\b/;
