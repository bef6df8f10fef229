import type { DateMention } from '../../../calendar/dates-in-text.ts';
import { precisionOf } from '../../../calendar/day.ts';
import type { OwnDate, Times, Way } from './event-date.ts';
import type { EventWords } from './event-words.ts';
import { isOfAnother } from './of-another.ts';
import { isOneBreath } from './one-breath.ts';
import { resolveNamed } from './resolve-named.ts';

/** Words of an adjective's kind between a date and the event it is of: "the September 2023 state visit". */
const ADJECTIVES =
  /^(?:['’]s)? (?:(?:[A-Z][A-Za-z'’-]+|state|official|working|landmark|historic|bilateral|high-level|leaders['’]|ministers['’]|trilateral|first|second) ){0,3}$/;
const WHEN = /^,? (?:when|where) (?:he|she|they|the two(?: [a-z]+)?) (?:(?:last|also|first|had) )?$/;
/** "In May X paid a visit to Y": the verb right before the event. */
const DID = /\b(?:paid|made|held|had|hosted|undertook) (?:[a-z-]+ ){0,4}$/;
/** "And with Y on 15 May", "and in Hanoi in April": the same again, at another time. */
const AGAIN = /^,? and (?:with|in|at) /;
/** "Ended his trip on 28 February": the day of its end, not of all of it. */
const EDGE =
  /\b(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|wrap(?:s|ped|ping)? up|beg(?:ins?|an|un|inning)|start(?:s|ed|ing)?|kick(?:s|ed|ing) off|finish(?:es|ed|ing)?) (?:[a-z-]+ ){0,5}$/;
const MOST_TIMES = 3;

/** The dates that the sentence gives to the event and its like, and none that belongs to something else. */
export function findOwnDates(plain: string, event: EventWords, times: Times, dates: readonly DateMention[]): OwnDate[] {
  const found: OwnDate[] = [];
  for (const mention of dates) {
    const last = found.at(-1);
    const way = last ? again(plain, last, mention) : wayTo(plain, event, mention);
    if (!way || isOfAnother(plain, mention, way)) continue;
    const own = resolveNamed(plain, event, mention, way, times, dates);
    const edge =
      event.mode === 'visit' &&
      own &&
      precisionOf(own.date) === 'day' &&
      EDGE.test(plain.slice(0, event.start).slice(-70));
    if (own && !edge) found.push(own);
    if (found.length === MOST_TIMES) break;
  }
  return found;
}

function again(plain: string, last: OwnDate, { start }: DateMention): Way | undefined {
  const between = start > last.mention.end ? plain.slice(last.mention.end, start) : '';
  return AGAIN.test(between) && isOneBreath(between) ? 'behind' : undefined;
}

function wayTo(plain: string, event: EventWords, { start, end }: DateMention): Way | undefined {
  if (start >= event.end) return isOneBreath(plain.slice(event.end, start)) ? 'behind' : undefined;
  if (end > event.start) return undefined;
  const between = plain.slice(end, event.start);
  if (event.form === 'noun' && ADJECTIVES.test(between)) return 'as its name';
  if (event.form === 'noun' && !DID.test(between)) return undefined;
  if (WHEN.test(between)) return 'when';
  return start <= 3 && isOneBreath(between) ? 'ahead' : undefined;
}
