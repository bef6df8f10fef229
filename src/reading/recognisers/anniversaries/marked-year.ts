import { findDates } from '../../../calendar/dates-in-text.ts';
import type { PartialDay } from '../../../calendar/day.ts';

/** Words right before an anniversary that is being marked as the text is written. */
const ON_IT =
  /\b(?:congratulat\w{2,4}|greet\w{2,4}|felicitat\w{2,4}|ties|relations|message\w?|letters?)\b[^.;]{0,90}\b(?<!\b(?:reports?|reporting|articles?|stor(?:y|ies)|books?|films?) )on (?:the occasion of )?(?:the |their |its |our |his |her )?$|\bon the occasion of (?:the |their |its |our )?$/i;
/** "The visit marks half a century of ties", "marking ten years of": counted now. */
const MARKS =
  /^(?:marks|marking|celebrates|celebrating|observes|observing|commemorates|commemorating|completes|completing) /i;
/** What is held to mark it is held in its year. */
const HELD_TO_MARK =
  /\b(?:ceremony|exhibition|reception|banquet|concert|seminar|symposium|gathering|performance|gala|film|display|photos?|stamps?|get-together)\b[^.;]{0,70} (?:marking|celebrating|commemorating|(?:held |organi[sz]ed )?(?:to|in order to) (?:mark|celebrate|commemorate)) (?:the |their |its )?$/i;
/** "The visit comes as the two nations celebrate 50 years", the first or the second of two. */
const AS_THEY_MARK =
  /\b(?:as|while|when) (?:the |both |our )?[^.;,]{3,60} (?:celebrate|mark|commemorate|observe) (?:the |their |its |our )?(?:[^.;,]{3,70} and )?$/i;
/** ", which marks its 30th anniversary in December". */
const WHICH_MARKS = /, which (?:marks|celebrates|observes) (?:its|their|the) $/i;
const IN_ITS_MONTH = /^ in (?<when>\p{Lu}\p{L}{2,8})\b/u;

/** Who reports it celebrates now; what is looked back upon was celebrated then. */
const CELEBRATED = /\b(?:celebrated|hailed|toasted) (?:the |their |our |its )?$/i;
const LOOKS_BACK = /\b(?:had|recall\w{0,3}|when|after|since|previous\w{0,2}|earlier)\b/i;
const AHEAD =
  /\b(?:will|would|upcoming|forthcoming|coming|ahead|next|towards?|prepar\w{1,6}|invit\w{2,4}|plan\w{0,4}|propos\w{2,3})\b/i;

/** ", which falls in December", "this July": the month of an anniversary behind its name. */
const FALLS = /^[^.;]{0,90}?\bwhich (?<tense>falls|will fall|fell) (?:in|on) (?<when>[\p{L}\d ]{3,14})/u;
/** "Its Liberation Day, which falls on Friday". */
const FALLS_ON_WEEKDAY = /^[^.;]{0,90}?\bwhich falls on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** "The 80th anniversary of Victory Day in May". */
const OF_A_DAY_IN = /^ of (?:[A-Z][a-z]+ ){0,2}Day in (?<when>\p{Lu}\p{L}{2,8})\b(?! (?:19|20)\d\d)/u;
const THIS_MONTH =
  /^[^.;]{0,60}? (?<which>this|next|last) (?:January|February|March|April|May|June|July|August|September|October|November|December|month|week|spring|summer|autumn|fall|winter)\b/;
/** "In July, the two countries will celebrate …", "will open on March 10, marking the …": the month before it. */
const IN_MONTH =
  /(?:^|[.;] )(?:In|On) (?<when>\p{L}{3,9}(?: \d{1,2})?), [^.;]{2,60} will (?:\w{1,10} )?(?:celebrate|mark|commemorate|observe)(?: the)?\s?$/u;
const WILL_MARK =
  /\bwill (?:open|take place|be held|be organi[sz]ed|run|begin)\b[^.;]{0,40}\b(?:in|on) (?<when>\p{L}{3,9}(?: \d{1,2})?),? (?:marking|to mark|in celebration of|to celebrate)(?: the)? $/u;

/**
 * The year of an anniversary from where it stands to the day of publication: marked as the text is written, falling in a
 * month of its own, "this July". Around the turn of the year only a month tells.
 */
export function findMarkedYear(
  before: string,
  anniversary: string,
  tail: string,
  published: PartialDay,
): number | undefined {
  const [year, month] = published.split('-').map(Number);
  if (!year || !month || published.startsWith('--')) return undefined;
  const near = before.slice(-160);
  if (FALLS_ON_WEEKDAY.test(tail)) return month === 12 || month === 1 ? undefined : year;
  const falls = FALLS.exec(tail);
  if (falls?.groups) return yearOf(falls.groups.when ?? '', year, month, falls.groups.tense === 'fell');
  const of = OF_A_DAY_IN.exec(tail)?.groups?.when;
  if (of !== undefined && !LOOKS_BACK.test(near)) return yearOf(of, year, month, false);
  const ahead = IN_MONTH.exec(near) ?? IN_MONTH.exec(near + leadOf(anniversary)) ?? WILL_MARK.exec(near);
  if (ahead?.groups) return yearOf(ahead.groups.when ?? '', year, month, false);
  if (WHICH_MARKS.test(near)) {
    const when = IN_ITS_MONTH.exec(tail)?.groups?.when;
    return when === undefined ? year : yearOf(when, year, month, false);
  }
  const which = THIS_MONTH.exec(tail)?.groups?.which;
  if (which === 'this') return year;
  if (which !== undefined || month === 1 || month === 12) return undefined;
  const clause = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('; '), 0));
  const marked =
    MARKS.test(anniversary) ||
    ON_IT.test(near) ||
    AS_THEY_MARK.test(near + leadOf(anniversary)) ||
    HELD_TO_MARK.test(near) ||
    (CELEBRATED.test(near) && !LOOKS_BACK.test(clause));
  return marked && !AHEAD.test(clause) && !/\b(?:19|20)\d\d\b/.test(clause + tail.slice(0, 60)) ? year : undefined;
}

/** The verb that opens a counted anniversary ("celebrate 30 years since"). */
const leadOf = (anniversary: string): string => /^\p{L}{3,12} /u.exec(anniversary)?.[0] ?? '';

/** The year of the next (or the last) month with this name. */
function yearOf(when: string, year: number, month: number, past: boolean): number | undefined {
  const [found] = findDates(`in ${when}`);
  if (found?.said.kind !== 'calendar' || !found.said.month || found.said.year) return undefined;
  if (past) return year - (found.said.month > month ? 1 : 0);
  return year + (found.said.month < month ? 1 : 0);
}
