import { findDates } from '../../../calendar/dates-in-text.ts';
import { createDay, daysBetween, parseDay } from '../../../calendar/day.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import type { Draft } from '../../draft.ts';
import { tiesSince } from '../../ties-since.ts';
import { foundedIn } from './foundings.ts';
import { isOfAnotherTime } from './other-times.ts';
import type { YearSaid } from './year-now.ts';

const COUNT = `a|${NUMBER_WORD}|\\d`;
const AGO = new RegExp(`\\b(${COUNT}) years? ago\\b`, 'i');
/** "The visit comes one year after the countries celebrated the 25th anniversary". */
const COMES_AFTER = new RegExp(
  `\\b(?:comes?|came|takes? place|took place|falls?|is|was) (?:exactly |just )?(${COUNT}) years? after [^.;]{0,70}$`,
  'i',
);
/** "It comes a year before the two countries celebrate half a century of ties (1976-2026)". */
const COMES_BEFORE = new RegExp(
  `\\b(?:comes?|came|takes? place|took place|falls?) (?:exactly |just )?(${COUNT}) years? (?:before|ahead of) [^.;]{0,70}$`,
  'i',
);
const THIS =
  /\bthis (?:year|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:the|a) year (?:marking|of the|in which|when|that (?:marks|sees))|\bthe anniversary year\b|\b(?:enter|entered|entering) the year\b/i;
const AHEAD =
  /\b(?:towards?|upcoming|forthcoming|coming|ahead of|before the|in preparation|prepar\w{1,6}|will (?:\w{1,10} )?(?:mark|celebrate|be|see|observe|commemorate)|(?:due|set|scheduled|expected|going|about|preparing) to (?:mark|celebrate|observe|commemorate)|would (?:\w{1,10} )?(?:mark|celebrate|observe)|look\w{0,3} forward|looking to|until|run-up)\b/i;
const NOW =
  /\b(?:on the occasion of|on the|timed for|coincid\w{1,4} with|to celebrate|to mark|to commemorate|marks?|marking|celebrates?|celebrating|commemorat(?:e|es|ing)|welcom(?:e|ed|ing)|congratulat\w{1,4}|exchange\w? \w{1,16}|turn|in the context of|within the framework of|amid)\b/i;
const PLANNED = /\b(?:activit(?:y|ies)|organi[sz]\w{1,4}|events?|plans?|programmes?|programs?|coordinat\w{1,4})\b/i;
/** "The event is one of a series held to mark": it is marked by what goes on now. */
const HELD_FOR_IT =
  /\b(?:is|was|are|were) (?:held|organi[sz]ed|(?:one|part) of [^.;]{0,60})\s*(?:held |organi[sz]ed )?(?:to|in order to) (?:mark|celebrate|commemorate) (?:the )?$/i;
/** "With activities held to mark": they are of the year that is marked. */
const HELD_TO_MARK =
  /\b(?:activities|events|programmes|exchanges) (?:being )?(?:held|organi[sz]ed) (?:to|in order to) (?:mark|celebrate|commemorate) (?:the )?$/i;
/** What happens "as the neighbour celebrated" happens on the day. */
const AS_IT_IS = /\b(?:as|while|when) (?:the |its |their )?[^,.;]{2,40} (?:celebrated|marked|observed)\b[^,.;]{0,30}$/i;
/** "On Monday, the fifth anniversary of": the day of the report is that of the anniversary. */
const ON_THE_DAY =
  /\b(?:[A-Z][a-z]{2,6}day|the day|today|yesterday|[A-Z][a-z]{2,8}\.? \d{1,2}),? (?:which (?:is|was|marked) )?(?:the |its |their )$/;
/** "Are entering the 50th anniversary": its year has begun, or is about to. */
const ENTERED = /\b(?:is|are|were) entering (?:the |their )?$/i;
/** Not the wishes that are sent on the day. */
const WISH =
  /(?<!\b(?:sen[dt]|sends|sending|convey\w{0,3}|express\w{0,3}|extend\w{0,3}|exchang\w{1,3}|best|good|warm|warmest) )\b(?:hop|wish|want)\w{0,3}\b/i;
/** "Use the 60th anniversary of ties as a chance to": of the running year, or of the next one. */
const TAKEN =
  /\b(?:us(?:e|ing)|tak(?:e|ing)|seiz(?:e|ing)|grasp(?:ing)?|make (?:good |full )?use of) (?:the )?(?:occasion of )?(?:the |their |this )?$/i;
const AS_A_CHANCE =
  /\b(?:as|for|to be) (?:an? )?(?:[a-z-]+ )?(?:chance|opportunity|occasion|opening|starting point)\b/i;
const OVER = /\b(?:marked(?! by)|celebrated|commemorated|observed)\b/i;

const UPCOMING =
  /\b(?:upcoming|forthcoming|coming|in preparation for|preparing for|in the run-up to|towards?)\b[^.;]{0,12}$/i;

/** "2024, which marks 25 years since the treaty (1999-2024), would be celebrated": not yet. */
const TO_BE_MARKED =
  /\b(?:will|would|should|is to|to) be (?:duly |jointly |solemnly )?(?:celebrated|marked|commemorated|observed)\b|\bin 20\d\d should be (?:held|organi[sz]ed)\b/;

/** "A forum next year, ahead of the 50th anniversary": the anniversary comes after that year, or late in it. */
const BEFORE_IT = /\bnext year,? (?:and )?(?:ahead of|before|towards?|in preparation for|in the run-up to)\b/i;

/** "Its recovery last year and noted that 2023 brings …": another year is told between. */
const TOLD_OVER = /^.*\b(?:last|next) year\b(?=[^.;]*\b20\d\d\b)/s;

/** "Thirty years after they normalised ties in 1995" is said in the thirtieth year, "75 years of ties" perhaps just before it. */
const COUNT_AFTER = /^[^.;]{2,30}? years (?:to the day )?(?:after|since)\b/i;
/** "Over more than 25 years since": a round count, which years later is still as true. */
const MORE_THAN = /\b(?:more than|over|upwards of|beyond|at least)(?: the (?:past|last))? $/i;
const ROUNDED = /\b(?:nearly|almost|close to|some|about|around|roughly)(?: the (?:past|last))? $/i;
const COUNT_OF = /^[^.;]{2,30}? years of\b/i;

/**
 * What dated anniversaries tell of the year of writing: "the 50th anniversary of ties (1971-2021)" celebrated now,
 * "33 years … which date from 1992" this year, next year, last year, two years ago, or only somewhere ahead.
 */
export function findAnniversaryYears(draft: Draft, monthDay?: string): YearSaid[] {
  const early = /^--0[1-3]/.test(monthDay ?? '--01');
  const late = /^--1[12]/.test(monthDay ?? '--12');
  const claims: YearSaid[] = [];
  for (const { of, countries, ordinal, originYear, evidence } of draft.anniversaries) {
    const origin = originYear ?? yearBefore(of) ?? foundedIn(of, countries) ?? tiesSince(of, countries);
    if (ordinal === undefined || origin === undefined) continue;
    const marked = origin + ordinal;
    for (const one of evidence) {
      const sentence = draft.sentences.find(
        ({ in: part, start, end }) => part === one.in && start <= one.start && one.start < end,
      );
      if (!sentence || isOfAnotherTime(sentence.text)) continue;
      const before = sentence.text.slice(Math.max(0, one.start - sentence.start - 110), one.start - sentence.start);
      const rest = sentence.text.slice(one.start - sentence.start, one.end - sentence.start + 90);
      const years = isPlannedForLaterThatYear(before, rest, monthDay) ? 0 : yearsAhead(before, rest, monthDay);
      if (years !== undefined) {
        claims.push({ kind: 'now', year: marked - years, evidence: [one] });
        continue;
      }
      const isOver = (daysUntil(rest, monthDay) ?? 0) < 0;
      const said = readClaims(before, rest, marked, late, early, isOver);
      claims.push(...said.map((claim) => ({ ...claim, evidence: [one] })));
    }
  }
  return claims;
}

/** Days before its day on which a text is written "ahead of" an anniversary. */
const AHEAD_DAYS = 60;
/** The same for one that comes soon in the next year: nobody is on its threshold in summer. */
const NEXT_YEAR_DAYS = 100;

/**
 * In how many years an anniversary falls before which, by its day, the text was written: "went on show on July 8, ahead of
 * the 30th anniversary of ties (July 12, 1995–2025)" in none, "on October 26, on the threshold of the 65th anniversary
 * (January 18, 1950-2015)" in one. `undefined` where nothing tells.
 */
function yearsAhead(before: string, rest: string, monthDay: string | undefined): 0 | 1 | undefined {
  if (!SHORTLY_BEFORE.test(before)) return undefined;
  const days = daysUntil(rest, monthDay);
  if (days === undefined) return undefined;
  if (days < 0) return days + 365 <= NEXT_YEAR_DAYS ? 1 : undefined;
  return days <= AHEAD_DAYS ? 0 : undefined;
}

const SHORTLY_BEFORE =
  /\b(?:ahead of|(?:days|weeks) before|on the (?:eve|threshold) of|to welcome|welcoming)\b[^.;]{0,12}$/i;

/** Days within which what both sides plan for an anniversary falls into the year of writing. */
const PLANNED_DAYS = 200;

/** "Agreed in February to organise activities to celebrate the anniversary of the treaty (June 16, 1994 - 2024)": the next June 16 is meant. */
function isPlannedForLaterThatYear(before: string, rest: string, monthDay: string | undefined): boolean {
  const near = before.slice(-60);
  if (!PLANNED.test(near) || !/\bto (?:celebrate|mark|commemorate) (?:the )?$/i.test(near) || AHEAD.test(before))
    return false;
  if (/\b(?:next|coming) year\b|\bin 20\d\d\b/.test(`${before} ${rest}`)) return false;
  const days = daysUntil(rest, monthDay) ?? 0;
  return days > 0 && days <= PLANNED_DAYS;
}

/** From the day of writing to the day that an anniversary names, in one year; negative where that is over. */
function daysUntil(rest: string, monthDay: string | undefined): number | undefined {
  if (!monthDay) return undefined;
  const [day] = findDates(rest).flatMap(({ said }) =>
    said.kind === 'calendar' && said.month && said.day ? [said] : [],
  );
  if (!day?.month || !day.day) return undefined;
  const from = parseDay(`2023${monthDay.slice(1)}`);
  const to = createDay(2023, day.month, day.day);
  return from && to ? daysBetween(from, to) : undefined;
}

/** Letters of the verb with which the words of an anniversary may begin: "will | mark 65 years". */
const VERB = 12;

function readClaims(
  before: string,
  rest: string,
  marked: number,
  late: boolean,
  early: boolean,
  isOver: boolean,
): Omit<YearSaid, 'evidence'>[] {
  const around = `${before.slice(-70).replace(TOLD_OVER, '')} ${rest}`;
  if (BEFORE_IT.test(before.slice(-70))) return [{ kind: 'at most', year: marked - 1 }];
  const ago = AGO.exec(rest) ?? AGO.exec(before.slice(-50)) ?? COMES_AFTER.exec(before);
  if (ago) return [{ kind: 'now', year: marked + (parseNumber(ago[1]) ?? 0) }];
  if (TAKEN.test(before) && AS_A_CHANCE.test(rest))
    return [
      { kind: 'at least', year: marked - 1 },
      { kind: 'at most', year: marked },
    ];
  const until = COMES_BEFORE.exec(before);
  if (until) return [{ kind: 'now', year: marked - (until[1] === 'a' ? 1 : (parseNumber(until[1]) ?? 0)) }];
  if (/\bnext year\b/i.test(around)) return [{ kind: 'now', year: marked - 1 }];
  if (/\blast year\b/i.test(around)) return [{ kind: 'now', year: marked + 1 }];
  if (THIS.test(around)) return [{ kind: 'now', year: marked }];
  if (/\brecall(?:ed|s|ing)\b/.test(before)) return [{ kind: 'at least', year: marked }];
  // "The last big event before the Year of Friendship in 2022".
  if (new RegExp(`\\bbefore [^.;]{0,60}\\b${marked}\\b`).test(before)) return [{ kind: 'at most', year: marked - 1 }];
  // From April on nobody says of the running year that it will be one of an anniversary.
  if (!early && new RegExp(`\\b${marked} (?:will|would) (?:be|mark|see)\\b`).test(around))
    return [{ kind: 'at most', year: marked - 1 }];
  // "Agreed to make 2025 the Year of Friendship, marking 75 years of ties": a year ahead, or the running one.
  if (new RegExp(`\\b(?:make|designat\\w{1,3}|declar\\w{1,3}|name[ds]?) ${marked}\\b`).test(before))
    return [{ kind: 'at most', year: marked }];
  // "Wishes to welcome him in 2025, when the two mark …": the year is named, so it is not the running one.
  if (
    new RegExp(`\\b(?:hop|wish|want|invit|plan)\\w{0,4}\\b[^.;]{0,80}\\bin ${marked}, (?:when|as)\\b`, 'i').test(before)
  )
    return [{ kind: 'at most', year: marked - 1 }];
  // What lies ahead although its day of the running year is over comes in a later one.
  if (isOver && (SHORTLY_BEFORE.test(before) || UPCOMING.test(before))) return [{ kind: 'at most', year: marked - 1 }];
  if (AHEAD.test(before + rest.slice(0, VERB)) || WISH.test(before) || /\b(?:falls|will|to be)\b/.test(rest))
    return [{ kind: 'at most', year: marked }];
  const near = before.slice(-60);
  if (AS_IT_IS.test(near) || ON_THE_DAY.test(near)) return [{ kind: 'now', year: marked }];
  if (ENTERED.test(near)) return [{ kind: late ? 'at most' : 'now', year: marked }];
  if (OVER.test(near)) return [{ kind: 'at least', year: marked }];
  if (TO_BE_MARKED.test(rest)) return [{ kind: 'at most', year: marked }];
  if (MORE_THAN.test(before) && (COUNT_AFTER.test(rest) || COUNT_OF.test(rest)))
    return [{ kind: 'at least', year: marked }];
  if (ROUNDED.test(before) && COUNT_AFTER.test(rest)) return [{ kind: 'at least', year: marked - 1 }];
  if (COUNT_AFTER.test(rest) || (!late && COUNT_OF.test(rest) && /\d{4} ?[-–—] ?\d{4}/.test(rest)))
    return [{ kind: 'now', year: marked }];
  if (!early && HELD_TO_MARK.test(near)) return [{ kind: 'now', year: marked }];
  const planned = PLANNED.test(near) && !HELD_FOR_IT.test(near) && !/\bon the (?:occasion of (?:the )?)?$/i.test(near);
  if (planned && /\b(?:should|will|would|plan|propos\w{1,3})\b/i.test(rest)) return [{ kind: 'at most', year: marked }];
  // Full years of a partnership are counted until the next are full.
  if (COUNT_OF.test(rest)) return [{ kind: 'at least', year: marked }];
  if (NOW.test(near) && !planned && !/\b20\d\d\b/.test(near)) return [{ kind: 'now', year: marked }];
  // Without a word of when it is marked, the text may come from any later year.
  return [{ kind: 'at least', year: marked - 1 }];
}

/** "The fifth anniversary of the 2016 award": the year stands before the thing. */
function yearBefore(of: string): number | undefined {
  const year = /^(?:the )?((?:19|20)\d\d) \p{L}/u.exec(of)?.[1];
  return year === undefined ? undefined : Number(year);
}
