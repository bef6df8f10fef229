import { type DateMention, findDates } from '../../../../calendar/dates-in-text.ts';
import { moveDays } from '../../../../calendar/resolve-dates.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import { isAhead, leadOf } from '../../../tense.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { filedOn, OTHER_TELLER } from './day-of-lead.ts';
import { isOfAside } from './time.ts';

/** A weekday with its number, Monday 1. */
interface Weekday {
  readonly mention: DateMention;
  readonly number: number;
}

/**
 * "Will meet on Thursday", in a wire that tells its news of a Wednesday and whose dateline has a day and no year: counted
 * from that day. Basis `inferred`.
 */
export function findDayFromFiling(draft: Draft, { tellings: [first], status }: Gathered): MeetingDate | undefined {
  const filed = filedOn(draft);
  if (!filed || !first || first.sentence.in !== 'body') return undefined;
  const [opening] = leadOf(draft, 1);
  const lead = opening && weekdaysIn(opening).find(({ mention }) => isToldByWire(opening, mention));
  const [own, ...others] = weekdaysIn(first.sentence);
  if (!lead || !own || others.length > 0) return undefined;
  if (isOfAside(first.sentence.text, first.trigger.start, own.mention.start, own.mention.end)) return undefined;
  const by = status === 'planned' ? (own.number - lead.number + 7) % 7 : -((lead.number - own.number + 7) % 7);
  const date = moveDays(filed, by);
  return date && { date, basis: 'inferred', mention: own.mention };
}

/** The weekdays that a sentence names, without "last" or "next". */
const weekdaysIn = ({ text }: Sentence): Weekday[] =>
  findDates(text).flatMap((mention) =>
    mention.said.kind === 'weekday' && !mention.said.last && !mention.said.next
      ? [{ mention, number: mention.said.weekday }]
      : [],
  );

/** Whether the lead tells by that weekday what happened, and not what is to come or who told it. */
function isToldByWire({ text }: Sentence, { start }: DateMention): boolean {
  return !OTHER_TELLER.test(text.slice(0, start)) && !isAhead(text, start);
}
