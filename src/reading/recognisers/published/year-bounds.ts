import { findDates } from '../../../calendar/dates-in-text.ts';
import { createDay, type Day, weekdayOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import { isAhead } from '../../tense.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid } from './year-now.ts';

const GOALS = /\b(?:goals?|targets?|plans?|vision|agenda|strategy|period|outlook|roadmap|programme|term|tenure)\b/i;
const WISHED =
  /\b(?:willing|intends?|intended|plans?|planned|aims?|aimed|hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|expect(?:s|ed)?|propos(?:e|es|ed|ing)|suggest(?:s|ed)?|agreed to|ready to|candida\w{2,4}|bid|host(?:s|ing)?)\b/i;
const COMING =
  /\b(?:will|would|before the end of|by the end of|next year|looks? forward|scheduled for|is to|are to|due in|upcoming|forthcoming|planned for)\b/i;

const PAST =
  /\b(?:since|after|when|last)\b[^,]{0,60}$|(?<!\bbe )\b(?:\w{2,12}ed|set up|began|begun|made|held|met|won) (?:back )?(?:in|on|since) (?:\w{3,9} )?$/i;

const two = (count: number): string => String(count).padStart(2, '0');

/** Years that the text speaks of as past (it was not written before them) or as coming (nor after them). */
export function findYearBounds(draft: Draft, monthDay?: string): YearSaid[] {
  const claims: YearSaid[] = [];
  for (const sentence of [...draft.sentences, ...draft.asides.filter(({ in: part }) => part === 'caption')]) {
    const { text } = sentence;
    if (!/\b20\d\d\b/.test(text) || text.length > 2500) continue;
    for (const { said, start, end } of findDates(text)) {
      if (said.kind !== 'calendar' || !said.year) continue;
      const before = text.slice(Math.max(0, start - 100), start);
      const evidence = [quote(draft, sentence, start, end - start)];
      if (COMING.test(before.slice(-70)) && !PAST.test(before)) {
        const dated = said.month !== undefined && said.day !== undefined && monthDay !== undefined;
        const over = dated && monthDay > `--${two(said.month)}-${two(said.day)}`;
        claims.push({ kind: 'at most', year: said.year - (over ? 1 : 0), evidence });
        continue;
      }
      if (isAhead(text, start) || GOALS.test(text.slice(Math.max(0, start - 50), end + 30)) || WISHED.test(before))
        continue;
      if (/[A-Z]{3,} $|-\s?$/.test(before) || text.charAt(end) === '-') continue;
      // "2025 marks …" may be said before it has begun; only what is over is a lower bound.
      const subject = /^ (?:was|has|saw|marked)\b/.test(text.slice(end, end + 9));
      if (!said.month && !subject && !/\b(?:in|on|since|of|from|during)\s$|\($/i.test(before)) continue;
      const over = !said.month && /^--0[1-9]/.test(monthDay ?? '') && isWholeYear(before, text.slice(end, end + 80));
      claims.push({ kind: 'at least', year: said.year + (over ? 1 : 0), evidence });
    }
  }
  return claims;
}

const REACHED =
  /\b(?:reach(?:ed|ing)|totall?(?:ed|ing)|amounted|stood at|hit|topp(?:ed|ing)|exceeded|exceeding|surpass(?:ed|ing)|was worth|were worth|came to|welcomed|grew|rose|recorded|accounted)\b/i;

/** "In 2018, trade totalled 26 billion", "reached 12 billion in 2010": the year is told as a whole, so it is over. */
function isWholeYear(before: string, after: string): boolean {
  if (/\b(?:months?|quarter|half|so far|beginning|start|early|first|since|by|of)\b[^.;]{0,20}$/i.test(before))
    return false;
  if (!/\b[Ii]n $/.test(before)) return false;
  return /^in $/i.test(before.trimStart()) || /[.;] In $/.test(before)
    ? REACHED.test(after.split(/[.;] /, 1)[0] ?? '')
    : REACHED.test(before.slice(-60)) && /\d/.test(before.slice(-40));
}

/** "Saturday (October 5)", "on Tuesday, March 28": a day whose weekday the text gives, without its year. */
export interface WeekdaySaid {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The days that stand beside their weekday in the first sentences. */
export function findWeekdays(draft: Draft): WeekdaySaid[] {
  const found: WeekdaySaid[] = [];
  for (const { text } of draft.sentences.slice(0, 12)) {
    if (text.length > 2500) continue;
    for (const { said, start, end } of findDates(text)) {
      if (said.kind !== 'calendar' || said.year || !said.month || !said.day || said.until) continue;
      const before = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?\(?(?:on )?$/.exec(
        text.slice(Math.max(0, start - 18), start),
      );
      const after = /^,? ?\(?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text.slice(end, end + 16));
      const word = before?.[1] ?? after?.[1];
      if (word)
        found.push({ month: said.month, day: said.day, weekday: WEEKDAYS.indexOf(`${word.toLowerCase()}day`) + 1 });
    }
  }
  return found;
}

/** Whether the days beside their weekdays can lie in this year (or, around New Year, in the one before). */
export function suitsWeekdays(year: number, said: readonly WeekdaySaid[], monthDay: string | undefined): boolean {
  return said.every(({ month, day, weekday }) => {
    const before = monthDay !== undefined && month > Number(monthDay.slice(2, 4)) + 6 ? 1 : 0;
    const real = createDay(year - before, month, day);
    return real !== undefined && weekdayOf(real) === weekday;
  });
}

/** How many days the weekday of a lead may lie before its dateline: over a weekend. */
const MOST_LAG = 3;

/** What lies before the report: a weekday there may be almost a week back. */
const OF_EARLIER =
  /\b(?:after|following|since|until|from|by|for|of|earlier|previous|when|where|who|which)\b[^,;]{0,60}$/i;

/** The weekdays that the lead gives without a day to what happened: "received the guest on Friday". */
export function findLeadWeekdays(draft: Draft): number[] {
  const found: number[] = [];
  for (const { text } of reportingLead(draft, 2)) {
    if (text.length > 2500) continue;
    for (const { said, start, end } of findDates(text)) {
      if (said.kind !== 'weekday' || said.last || said.next || isAhead(text, start)) continue;
      const rest = text.slice(end, end + 16);
      if (OF_EARLIER.test(text.slice(Math.max(0, start - 70), start)) || /^(?:['’]s|,? \(?\w{3,9}\.? \d)/.test(rest))
        continue;
      found.push(said.weekday);
    }
  }
  return found;
}

/** How many days a weekday lies before a day: 0 for its own. */
export const lagOf = (weekday: number, day: Day): number => (weekdayOf(day) - weekday + 7) % 7;

/** Whether what the lead tells by weekdays can have happened just before a day. */
export function suitsLead(day: Day | undefined, weekdays: readonly number[]): boolean {
  return day === undefined || weekdays.every((weekday) => lagOf(weekday, day) <= MOST_LAG);
}
