import { addDays, type Day, earliest, latest, type PartialDay, parsePartialDay } from '../../calendar/day.ts';
import { MONTHS as MONTH_NAMES } from '../../calendar/months.ts';
import { WEEKDAYS as WEEKDAY_NAMES } from '../../calendar/weekdays.ts';
import type { Act } from '../../reading/reading.ts';
import type { Period } from '../../search/query.ts';
import { findPeriods } from '../../search/time-words.ts';
import { translateVietnamese } from '../../search/vietnamese.ts';
import { type EarlierThan, takeEarlierThan } from '../times/earlier-than.ts';
import { takeMonth } from '../times/month.ts';
import { speakersTime } from '../times/speakers-time.ts';
import { asksAcceptance, findAskedAct } from '../words/acts.ts';
import { asksAhead } from './ahead.ts';
import { type Excepted, findExcepted } from './except.ts';
import { asksHostOfEvent } from './hosted-event.ts';
import {
  type BesideMeeting,
  findBesideMeeting,
  findImpliedMeeting,
  findMeetingAsk,
  type MeetingAsk,
  withoutBeside,
} from './meeting-words.ts';
import { kindOfQuestion, type Order, orderOf, type QuestionKind } from './question-words.ts';
import { withEnglishWords } from './vietnamese-words.ts';
import { asksWhatWasTold } from './what-was-told.ts';

/** What is asked, as far as its own words tell; names are looked up later, in the corpus. */
export interface Question {
  /** As typed. */
  readonly asked: string;
  /** In English, time words taken out: what names and words are looked for in. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** The act that its verb names: what was asked, agreed, thanked for. */
  readonly act?: { readonly act: Act; readonly start: number; readonly end: number };
  readonly meeting?: MeetingAsk;
  /** The meeting before or after which what is asked about was, where that is only named by its kind. */
  readonly beside?: BesideMeeting;
  readonly order?: Order;
  /** The meeting before which what is asked about was. */
  readonly earlierThan?: EarlierThan;
  /** Where it names whom it leaves out ("besides Chính"). */
  readonly excepted?: Excepted;
  /** "now", "current", "today". */
  readonly now: boolean;
  readonly periods: readonly Period[];
  /** A day without a year, or a weekday: `--09-11`, 4 for Thursday. */
  readonly monthDay?: PartialDay;
  readonly weekday?: number;
  /** A month without a year, 1–12. */
  readonly month?: number;
  /** "Next year", by the day of whoever is asked to have said it. */
  readonly speakersTime?: string;
  readonly on: Day;
}

/** Where somebody was, not where the meeting before it was. */
const WAS_BEFORE = /^\s*where (?:was|were|had|has) (?:[\p{L}\p{M}.'’-]+ ){1,5}?before\b/iu;

/** Questions longer than this are cut: what is asked stands at the beginning. */
const MOST_CHARACTERS = 400;

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const WEEKDAYS = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const MONTH = MONTHS.join('|');
const DAY_FIRST = new RegExp(`\\b(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b(?!,? ?\\d)`, 'i');
const MONTH_FIRST = new RegExp(`\\b(?:on )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d)`, 'i');
/** "ngày 11/9", "ngày 11 tháng 9". */
const NUMBERED_DAY = /(?<![\p{L}\p{M}])ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?![/\d])/iu;
const WEEKDAY = new RegExp(`\\b(?:on |last |this )?(${WEEKDAYS.join('|')})\\b`, 'i');

/** Understands what a question asks for; never fails. */
export function parseQuestion(asked: string, on: Day): Question {
  const typed = asked.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
  const kind = kindOfQuestion(typed);
  const english = translateVietnamese(withEnglishWords(typed), typed);
  const { rest: unbound, earlierThan } =
    kind === 'when' || (kind === 'where' && !WAS_BEFORE.test(english)) ? takeEarlierThan(english) : { rest: english };
  const { rest: monthless, month } = kind === 'anniversary' ? { rest: unbound } : takeMonth(withTimeLast(unbound));
  const timeless = withTimeLast(monthless.replaceAll(/\bto(?:day|morrow)['’]s\b/gi, ' '));
  const theirs = speakersTime(timeless);
  const timed = theirs ? { rest: timeless, periods: [] } : findPeriods(timeless, on);
  const asOf = asOfPeriod(timed.rest);
  const { rest, monthDay, weekday } = takeLooseDay(asOf.rest);
  const text = rest.replace(/ as a (?:group|whole|bloc)\b/i, '').trim();
  // When and where an invitation was for is told by the invitation, not by where the two met.
  const aboutTimeOrPlace = kind === 'when' || kind === 'where';
  const invites = aboutTimeOrPlace && /\binvit(?:es?|ed|ing)\b/i.test(text);
  const act = (aboutTimeOrPlace && !invites) || kind === 'anniversary' ? undefined : findAskedAct(text);
  const beside = kind === 'who' && !asksAhead(text) ? findBesideMeeting(text) : undefined;
  const meeting =
    invites || asksAcceptance(text) || asksHostOfEvent(text) || asksWhatWasTold(text)
      ? undefined
      : (findMeetingAsk(beside ? withoutBeside(text, beside) : text) ??
        findMeetingAsk(text) ??
        (aboutTimeOrPlace ? findImpliedMeeting(text) : undefined));
  const order = orderOf(typed);
  const excepted = findExcepted(text);
  return {
    asked: typed,
    text,
    kind,
    ...(act && { act }),
    ...(meeting && { meeting }),
    ...(beside && meeting && meeting.end <= beside.start && { beside }),
    ...(order && { order }),
    ...(excepted && { excepted }),
    ...(earlierThan && { earlierThan }),
    now: /\b(?:now|currently|current|today|these days|at present|still)\b|hiện nay|bây giờ/i.test(typed),
    periods: [...timed.periods, ...asOf.periods],
    ...(monthDay && { monthDay }),
    ...(month && { month }),
    ...(weekday && { weekday }),
    ...(theirs && { speakersTime: theirs }),
    on,
  };
}

const TIMED_MEETING = new RegExp(
  `((?:\\b(?:the|their|his|her|its|this|that)|\\p{L}['’]s)) ((?:first|second|third|last|latest) )?(?:(${MONTH}) )?(?:((?:19|20)\\d{2}) )?((?:[\\w-]+ ){0,2}?(?:calls?|conversation|deal|session|meeting|talks|visit|summit|reception|trip|tour|stay|exchange|dialogue|forum|conference|ceremony))\\b`,
  'giu',
);

/** "November năm 2023", as a translated "tháng 11 năm 2023" stands. */
const MONTH_OF_YEAR = new RegExp(`(?:\\bin )?\\b(${MONTH}) năm ((?:19|20)\\d{2})\\b`, 'giu');

/** "in the March 2023 call" as "in the call in March 2023", which names the time as others do. */
function withTimeLast(text: string): string {
  return text
    .replaceAll(MONTH_OF_YEAR, 'in $1 $2')
    .replaceAll(TIMED_MEETING, (all, whose: string, order = '', month = '', year = '', noun: string) =>
      month || year ? `${whose} ${order}${noun} in ${[month, year].filter(Boolean).join(' ')}` : all,
    )
    .replace(
      new RegExp(`\\b(in|at|during|on|of) (the|their|his|her) ((?:${MONTH}) \\d{4}) (\\w+)`, 'i'),
      '$1 $2 $4 in $3',
    );
}

/** "as of April 2023", "as at 2020". */
function asOfPeriod(text: string): { readonly rest: string; readonly periods: readonly Period[] } {
  const match =
    /\bas (?:of|at) (\d{4}(?:-\d{2}){0,2}|(\w{3,9}) (\d{4}))\b/i.exec(text) ??
    /\bby ((january|february|march|april|may|june|july|august|september|october|november|december) (\d{4}))\b/i.exec(
      text,
    );
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  const date = parsePartialDay(match?.[2] ? `${match[3]}-${String(month).padStart(2, '0')}` : (match?.[1] ?? ''));
  const [from, to] = [date && earliest(date), date && latest(date)];
  if (!match || !from || !to) return { rest: text, periods: [] };
  return { rest: text.replace(match[0], ' '), periods: [{ from, to, words: match[0] }] };
}

function takeLooseDay(text: string): { rest: string; monthDay?: PartialDay; weekday?: number } {
  const numbered = NUMBERED_DAY.exec(text);
  if (numbered) {
    const [all, day = '', number = ''] = numbered;
    const monthDay = parsePartialDay(`--${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (monthDay) return { rest: text.replace(all, ' '), monthDay };
  }
  const first = DAY_FIRST.exec(text);
  const second = first ? undefined : MONTH_FIRST.exec(text);
  const match = first ?? second;
  if (match) {
    const [day, month] = first ? [first[1], first[2]] : [second?.[2], second?.[1]];
    const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1;
    const monthDay = parsePartialDay(`--${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
    if (monthDay) return { rest: text.replace(match[0], ' '), monthDay };
  }
  const named = WEEKDAY.exec(text);
  if (!named) return { rest: text };
  return { rest: text.replace(named[0], ' '), weekday: WEEKDAYS.indexOf((named[1] ?? '').toLowerCase()) + 1 };
}

/** The day on which a state of things is asked for: the end of the period named, today otherwise. */
export function asOfDay(question: Question): Day {
  const [period] = question.periods;
  if (period?.to && (period.from || period.to < question.on)) return period.to;
  if (period?.from && !period.to) return question.on;
  if (period?.to) return addDays(period.to, 0);
  return question.on;
}

/** Whether a date can lie in every period that the question names; an unknown date lies in none. */
export function isInPeriods(date: PartialDay | undefined, question: Question): boolean {
  if (question.periods.length === 0) return true;
  const [first, last] = date ? [earliest(date), latest(date)] : [];
  if (!first || !last) return false;
  return question.periods.every(({ from, to }) => (!from || last >= from) && (!to || first <= to));
}
