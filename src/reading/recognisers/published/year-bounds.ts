import { findDates } from '../../../calendar/dates-in-text.ts';
import { createDay, type Day, weekdayOf } from '../../../calendar/day.ts';
import { WEEKDAYS } from '../../../calendar/weekdays.ts';
import type { Draft } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import { isAhead } from '../../tense.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid } from './year-now.ts';

const GOALS = /\b(?:goals?|targets?|plans?|vision|agenda|strategy|period|outlook|roadmap|programme|term|tenure)\b/i;
const WISHED =
  /\b(?:willing|intends?|intended|plans?|planned|aims?|aimed|hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|expect(?:s|ed)?|propos(?:e|es|ed|ing)|prepar(?:e|es|ing)|suggest(?:s|ed)?|agreed (?:to|on) (?:hold|organi[sz]|conven|host)ing|agreed to|ready to|candida\w{2,4}|bid|host(?:s|ing)?)\b/i;
const COMING =
  /\b(?:will|would|before the end of|by the end of|next year|looks? forward|scheduled for|is to|are to|due in|upcoming|forthcoming|planned for)\b/i;

const PAST =
  /\b(?:since|after|when|last)\b[^,]{0,60}$|(?<!\bbe )\b(?:\w{2,12}ed|set up|began|begun|made|held|met|won) (?:back )?(?:in|on|since) (?:\w{3,9} )?$/i;

/** "As Chair of the association in 2020, it hopes": an office that may still lie ahead. */
const OF_AN_OFFICE =
  /\bas (?:the )?[^,;.]{0,40}\b(?:[Cc]hair(?:man|manship)?|[Hh]ost|[Pp]resident|member)(?: of [^,;.]{2,40})? (?:in|for) $/;
/** "As we commemorate the 10th anniversary in 2023": said of it before its year has begun, too. */
const MARKED_IN = /\b(?:commemorat|celebrat|mark)(?:e|es|ing|s)?\b[^.;]{0,90}\banniversar(?:y|ies)\b[^.;]{0,60}\bin $/;

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
      if (OF_AN_OFFICE.test(before) || /^ (?:should|will|would) be\b/.test(text.slice(end, end + 12))) continue;
      // "2025 marks …" may be said before it has begun; only what is over is a lower bound.
      const subject = /^ (?:was|has|saw|marked)\b/.test(text.slice(end, end + 9));
      if (!said.month && !subject && !/\b(?:in|on|since|of|from|during|throughout)\s$|\($/i.test(before)) continue;
      const over =
        !said.month &&
        ((/^--0[1-9]/.test(monthDay ?? '') && isWholeYear(before, text.slice(end, end + 80))) ||
          (monthDay?.startsWith('--01') && /\brecall\w{0,3}\b/.test(before)));
      const early = !said.month && MARKED_IN.test(before);
      claims.push({ kind: 'at least', year: said.year + (over ? 1 : early ? -1 : 0), evidence });
    }
  }
  return claims;
}

const REACHED =
  /\b(?:growth of(?: more than| over| nearly)?|reach(?:ed|ing)|totall?(?:ed|ing)|amounted|stood at|hit|topp(?:ed|ing)|exceeded|exceeding|surpass(?:ed|ing)|was worth|were worth|came to|welcomed|grew|rose|recorded|accounted)\b/i;

/** "In 2018, trade totalled 26 billion", "reached 12 billion in 2010": the year is told as a whole, so it is over. */
function isWholeYear(before: string, after: string): boolean {
  if (/\b(?:forecast|estimat|expect|project|target|aim)\w{0,4}\b[^.;]{0,60}$/i.test(before)) return false;
  if (
    /\b(?:months?|quarter|half|so far|beginning|start|early|first|since|by|(?<!growth )of)\b[^.;]{0,20}$/i.test(before)
  )
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

const WEEKDAY = WEEKDAYS.join('|');
const BEFORE_DAY = new RegExp(`\\b(${WEEKDAY})(?: (?:morning|afternoon|evening|night))?,? ?\\(?(?:on )?$`);
const BEHIND_DAY = new RegExp(`^,? ?\\(?(${WEEKDAY})\\b`);

/** The days that stand beside their weekday in the first sentences, or show on a day what the lead gives a weekday. */
export function findWeekdays(draft: Draft): WeekdaySaid[] {
  const found: WeekdaySaid[] = [];
  for (const { text } of draft.sentences.slice(0, 12)) {
    if (text.length > 2500) continue;
    for (const { said, start, end } of findDates(text)) {
      if (said.kind !== 'calendar' || said.year || !said.month || !said.day || said.until) continue;
      const named =
        BEFORE_DAY.exec(text.slice(Math.max(0, start - 30), start)) ?? BEHIND_DAY.exec(text.slice(end, end + 16));
      if (named) found.push({ month: said.month, day: said.day, weekday: WEEKDAYS.indexOf(named[1] ?? '') + 1 });
    }
  }
  return [...found, ...findShown(draft)];
}

/** The day on which a caption shows two people, with the one weekday on which the lead tells of both. */
function findShown(draft: Draft): WeekdaySaid[] {
  const [weekday, ...more] = findLeadWeekdays(draft);
  const [lead] = reportingLead(draft, 1);
  if (weekday === undefined || more.length > 0 || !lead || OF_ANOTHER_CLOCK.test(lead.text)) return [];
  const met = mentionsWithin(draft, lead).map(({ who }) => who);
  return draft.asides.flatMap((caption) => {
    const shown = new Set(mentionsWithin(draft, caption).flatMap(({ who }) => (met.includes(who) ? [who] : [])));
    if (caption.in !== 'caption' || shown.size < 2 || /\b(?:[Ff]ile|[Aa]rchiv\w+)\b/.test(caption.text)) return [];
    const [said, ...others] = findDates(caption.text).map((date) => date.said);
    if (said?.kind !== 'calendar' || said.year || said.until || !said.month || !said.day || others.length > 0)
      return [];
    return [{ month: said.month, day: said.day, weekday }];
  });
}

/** "Late on Friday (Vietnam time)": where they met it was another day. */
const OF_ANOTHER_CLOCK = /\b(?:Vi[eệ]t ?[Nn]am|H[aà] ?[Nn][oộ]i|Beijing|Tokyo|Seoul) time\b/;

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
  /\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y(?! (?:tele)?phone\b| video)|for|of(?! (?:the )?\p{Lu})|earlier|previous|[Ww]hen|where|who|which)\b[^,;]{0,60}$/u;

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

/** Where it is still the day before when an Asian agency writes. */
const FAR_WEST =
  /\b(?:Washington|New York|United Nations|UN|San Francisco|Los Angeles|Hawaii|White House|Pentagon|Capitol|Canad[a-z]{1,3}|Mexic[a-z]{1,2}|Cuban?|Havana|Brazil[a-z]{0,3}|Chilean?|Argentin[a-z]{1,3}|Peru|local time)\b/;

/**
 * Whether what the lead tells by weekdays can have happened just before a day: on it or the day before; two days before
 * where the other side of the world is told of, and over a weekend.
 */
export function suitsLead(day: Day | undefined, weekdays: readonly number[], farWest = true): boolean {
  if (day === undefined) return true;
  const most = weekdayOf(day) === 1 ? MOST_LAG : weekdayOf(day) === 7 || farWest ? MOST_LAG - 1 : 1;
  return weekdays.every((weekday) => lagOf(weekday, day) <= most);
}

/** The weekdays on which something is still to come: "is due to fly on Saturday". */
export function findWeekdaysAhead(draft: Draft): number[] {
  return draft.sentences
    .slice(0, 20)
    .flatMap(({ text }) =>
      text.length > 2500 || !/day\b/.test(text)
        ? []
        : findDates(text).flatMap(({ said, start }) =>
            said.kind === 'weekday' && !said.last && !said.next && isDue(text.slice(Math.max(0, start - 90), start))
              ? said.weekday
              : [],
          ),
    );
}

const isDue = (before: string): boolean =>
  /\b(?:is|are) (?:due|scheduled|set|expected|slated|to)\b[^.;]{0,70}$|\bwill\b[^.;]{0,70}$/.test(before) &&
  !/\b(?:said|told|announced|that|who|which)\b[^.;]{0,30}$/.test(before);

/** Whether a text of that day can tell of its lead's weekdays as past and of the others as ahead: within the same seven days. */
export function suitsAhead(day: Day | undefined, past: readonly number[], ahead: readonly number[]): boolean {
  return (
    day === undefined ||
    past.every((weekday) => ahead.every((next) => next === weekday || lagOf(weekday, day) <= (next - weekday + 7) % 7))
  );
}

/** Whether the lead tells of a place where days end much later. */
export const isFarWest = (draft: Draft): boolean => reportingLead(draft, 2).some(({ text }) => FAR_WEST.test(text));
