import type { DateMention } from '../../../calendar/dates-in-text.ts';
import { addDays, earliest, latest, type PartialDay, precisionOf, yearOf } from '../../../calendar/day.ts';
import { moveDays, type ResolvedDate, resolveDate } from '../../../calendar/resolve-dates.ts';
import { isCalledOff, isGivenUp } from '../../given-up.ts';
import type { OwnDate, Times, Way } from './event-date.ts';
import type { EventWords } from './event-words.ts';

/** Words by which both sides make ready for an event. */
export const MAKING_READY =
  'look(?:s|ed|ing)? forward to|preparations? for|prepar(?:e|es|ed|ing) (?:[a-z]+ ){0,4}for|towards? the success of|for a successful';

/** Words that look ahead, with nothing between that looks back again. */
const AHEAD = new RegExp(
  `\\b(?:will|would|is to|are to|was to|were to|due to|scheduled|slated|planned|expected|upcoming|forthcoming|coming|next|${MAKING_READY}|ahead of|set for|set to|should (?:be held|take place)|later this|leaves for|heads to|flies to|agreed to|consented to|plans? to|attend)\\b(?:(?!\\b(?:since|after|following|recall|during|results? of|outcomes? of|success of|reached)\\b)[^;]){0,170}$`,
);
/** Somebody only asks for it, offers it or thinks of it. */
const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)? (?:for|that|to [a-z])|wants?|wanted|propos(?:e|es|ed|al|ing)|suggest(?:s|ed|ing)?|invit(?:e|es|ed|ing)|invitation|urged|called for|offer(?:s|ed)?|possib(?:le|ility)|consider(?:s|ing|ed)?|thinking of|could|might|may|whether|if|not|never|denied|cancell?ed|postponed|request(?:s|ed)?|asked)\b[^;]{0,60}$/;
const OWNED = /['’]s? (?:[a-z]+ ){0,3}$/;
const TOLD_AS_PAST = /^(?:met|saw|called|came|visited|travel|arrived|flew|spoke|talked|was|were|been|received)/;

/** How many months ahead a bare month is as likely this year's as the last one's. */
const AMBIGUOUS = 4;

/** What the date of an event means, with whether the event is still to come; nothing where it is only wished for. */
export function resolveNamed(
  plain: string,
  event: EventWords,
  mention: DateMention,
  way: Way,
  times: Times,
  dates: readonly DateMention[],
): OwnDate | undefined {
  const { said, text } = mention;
  const before = plain.slice(Math.max(0, event.start - 80), event.start);
  const between = event.end <= mention.start ? plain.slice(event.end, mention.start) : '';
  const words = plain.slice(event.start, event.end);
  const past = event.form === 'verb' && TOLD_AS_PAST.test(words);
  const ahead = way !== 'as its name' && !past && AHEAD.test(`${before}${words}${between}`);
  const next = /^next\b/i.test(text) || (said.kind === 'offset' && said.by > 0);
  const last = /\b(?:last|ago|previous)\b/i.test(text) || (said.kind === 'offset' && said.by < 0);
  const date = dateOf(mention, times, next || (ahead && !last) ? 'future' : 'past', way, dates);
  if (!date) return undefined;
  const behind = plain.slice(event.end, event.end + 240);
  if (isGivenUp(before, behind) || isCalledOff(before, words, behind)) return undefined;
  const planned = isLater(date.date, times.written, ahead || next);
  const bare =
    said.kind === 'calendar' && said.year === undefined && said.yearsOn === undefined && said.month !== undefined;
  if (bare && !ahead && !next && !last && isJustAhead(said.month, times.written)) return undefined;
  if ((planned || (bare && !past)) && !last && WISHED.test(before) && !OWNED.test(before)) return undefined;
  return { ...date, mention, planned };
}

function dateOf(
  mention: DateMention,
  times: Times,
  direction: 'past' | 'future',
  way: Way,
  dates: readonly DateMention[],
): ResolvedDate | undefined {
  const { said, text } = mention;
  const { written } = times;
  if (said.kind === 'same day') return said.by < 0 ? daysBefore(mention, said.by, times, dates) : undefined;
  if (said.kind === 'offset' && (said.unit === 'week' || (said.unit === 'year' && said.by < -3))) return undefined;
  if (said.kind === 'calendar' && !said.month && way !== 'as its name' && !/^(?:19|20)\d\d$/.test(text))
    return undefined;
  const found = resolveDate(said, written, direction);
  if (!found || said.kind !== 'calendar' || said.year !== undefined || said.yearsOn !== undefined) return found;
  // "Last December" written in December is that of the year before.
  const on = written && earliest(written);
  if (/^last\b/i.test(text) && on && found.date.slice(0, 7) === on.slice(0, 7))
    return { ...found, date: `${Number(on.slice(0, 4)) - 1}${found.date.slice(4)}` as PartialDay };
  return found;
}

/** "A day earlier": counted from the day named before it in the sentence, else from that of what is reported. */
function daysBefore(
  mention: DateMention,
  by: number,
  { written, told }: Times,
  dates: readonly DateMention[],
): ResolvedDate | undefined {
  const named = dates.findLast(({ end }) => end <= mention.start);
  const from = (named && resolveDate(named.said, written, 'past')?.date) ?? told;
  const date = from && precisionOf(from) === 'day' ? moveDays(from, by) : undefined;
  return date && { date, basis: 'relative' };
}

/** Whether the date lies after the writing, or within its month or year with words that look ahead. */
export function isLater(date: PartialDay, written: PartialDay | undefined, ahead: boolean): boolean {
  const on = written && latest(written);
  const [from, to] = [earliest(date), latest(date)];
  if (!on || !from || !to) return ahead;
  return from > addDays(on, 1) || (ahead && to >= (earliest(written) ?? on));
}

/** A bare month soon after that of writing may be this year's or the last one's. */
function isJustAhead(month: number | undefined, written: PartialDay | undefined): boolean {
  const on = written && precisionOf(written) !== 'year' && yearOf(written) ? Number(written.slice(5, 7)) : undefined;
  const ahead = on === undefined || month === undefined ? 0 : (month - on + 12) % 12;
  return ahead > 0 && ahead <= AMBIGUOUS;
}
