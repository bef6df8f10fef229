import { findDates } from '../../../calendar/dates-in-text.ts';
import { daysBetween, earliest, type PartialDay, precisionOf } from '../../../calendar/day.ts';
import { resolveDate } from '../../../calendar/resolve-dates.ts';
import type { Draft, Sentence } from '../../draft.ts';
import type { Contradiction } from './contradiction.ts';

/** A later sentence that points at the meeting reported and gives it a day. */
const OF_IT =
  /^(?:The|At the|During the|In the) (?:talks|meeting|call|conversation|reception|session)(?:,? (?:which )?(?:held|took place|(?:was|were) held)(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)? on (?:the (?:morning|afternoon|evening) of )?$/;
const POINTS_AT_IT =
  /^(?:The|At the|During the|In the) (?:talks|meeting|call|conversation|reception|session)\b[^;]{0,60}\bon /;
/** A slip of the pen is of a few days; what lies further apart was another meeting. */
const SLIP = 6;

/** Two days for the one meeting that the article reports: each named by its date, in different sentences. */
export function findTwoDays(draft: Draft, written: PartialDay | undefined): Contradiction[] {
  const [only, ...others] = draft.meetings;
  const day = only?.date && precisionOf(only.date) === 'day' ? earliest(only.date) : undefined;
  const [evidence] = only?.evidence ?? [];
  if (!day || !evidence || others.length > 0 || !namesDay(evidence.quote, written, day)) return [];
  for (const sentence of draft.sentences) {
    const other = dayGiven(sentence, written);
    if (!other || other.day === day || Math.abs(daysBetween(day, other.day)) > SLIP) continue;
    return [
      {
        start: sentence.start + other.at,
        what: `The text gives the meeting two days, ${day} and ${other.day}; the first is used.`,
      },
    ];
  }
  return [];
}

function namesDay(text: string, written: PartialDay | undefined, day: string): boolean {
  return findDates(text).some(
    ({ said }) =>
      said.kind === 'calendar' && said.day !== undefined && resolveDate(said, written, 'past')?.date === day,
  );
}

function dayGiven({ text }: Sentence, written: PartialDay | undefined) {
  if (!POINTS_AT_IT.test(text)) return undefined;
  for (const { said, start } of findDates(text.slice(0, 140))) {
    if (said.kind !== 'calendar' || !said.day || said.until || !OF_IT.test(text.slice(0, start))) continue;
    const date = resolveDate(said, written, 'past')?.date;
    const day = date && precisionOf(date) === 'day' ? earliest(date) : undefined;
    if (day) return { day, at: start };
  }
  return undefined;
}
