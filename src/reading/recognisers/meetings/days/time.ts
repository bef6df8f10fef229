import { findDates } from '../../../../calendar/dates-in-text.ts';
import {
  addDays,
  createSpan,
  earliest,
  latest,
  type PartialDay,
  precisionOf,
  weekdayOf,
} from '../../../../calendar/day.ts';
import { moveDays, resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import { isAhead } from '../../../tense.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { isOfAThing } from './of-a-thing.ts';

/** Words before a date that tie it to something else than the coming together. */
export const TIED_TO_ANOTHER =
  /\b(?:since|established (?:in|on)|founded (?:in|on)|signed (?:in|on)|launched (?:in|on)|set up [a-z ]{0,40}(?:in|on)|adopted (?:in|on)|took effect (?:in|on)|anniversary of|elevated? [a-z ]{0,60}(?:in|on)|upgraded? [a-z ]{0,60}(?:in|on)|elected (?:in|on)|appoint(?:ed|ment) (?:in|on)|took office (?:in|on)|until|by|before|period|compared (?:to|with)|of|from) $/i;
/** "The first talks since early May, when two ships collided": the other end of a time, whatever was then. */
const BOUND = /\b(?:since|until|before|compared (?:to|with)) $/;
/** "Since he took office in January": the month is that of the office. */
const BEGAN_THEN =
  /\b(?:took office|taking office|took (?:up|over) (?:the|his|her) (?:post|position|office|job)|assumed (?:office|the (?:post|presidency|premiership))|(?:was|were) (?:re-?)?(?:elected|appointed|sworn in|inaugurated|founded|established|set up|signed|adopted|launched)) (?:in (?:late |early |mid-)?)?$/;
/** The day on which somebody told of it: "the ministry said on Thursday". */
const TOLD_ON =
  /\b(?:said|says|reported|announced|tweeted|told (?:[a-z'’]+ ){0,5}(?:press|reporters|journalists|briefing|conference|media|newspaper|correspondents|lawmakers|parliament)(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?|in an? (?:[A-Za-z]+ ){0,2}(?:statement|press release|post|tweet)|(?:said|stated|told|announced|noted|revealed) [a-z ]{0,40}(?:at|during|in) (?:an?|the|its|his|her) (?:[a-z'’]+ ){0,4}(?:press|news) (?:conference|briefing)(?: [a-z]+){0,3}|according to [^,;]{2,50}),?(?: late| early| released)?(?: here)? (?:on )?$/i;
/** A gathering that was only talked about: "they reviewed the agenda for the APEC meeting on November 18". */
const ON_THE_AGENDA = /\b(?:agenda (?:of|for)|preparations? for) [^,;]{0,70}$/i;
/** What was settled at another coming together: "the accords reached during his visit on 8 July". */
const REACHED_AT = /\b(?:reached|made|signed|achieved|agreed) (?:during|at) (?:the|his|her|their|a|an) [^,;]{0,70}$/i;
/** Between a plan and a date, another coming together to which the date belongs: "on what they decided during their meeting in May". */
const OF_ANOTHER_MEETING =
  /.\bduring (?:their|his|her|the) (?:[\w-]{1,20} ){0,3}(?:meeting|talks|visit|summit|call|trip)\b[^;]{0,90}$/;
const AT_THE_MEETING =
  /^(?: (?:morning|afternoon|evening|night))?,? (?:at|while|when|during|as|after|in (?:a|his|her|their|an))\b/i;
/** How much further off a span of a whole visit counts than the day of what happened in it; for the visit itself, nearer. */
const SPAN_IS_FAR = 200;
/** The day that a plan itself names: "talks …, set for Monday". */
const SET_FOR = /\b(?:set|scheduled|slated|due|planned) (?:for|on) $/;
/** "Receiving the guest, he recalled his own visit in October": the day is that of what he recalled. */
const RECALLED = /\b(?:recall(?:ed|ing)|looked back on|looking back on|remember(?:ed|ing))\b/;
const IN_BRACKETS = /\([^)]{0,40}$/;

/** "On the 73rd National Day (May 17, 1945)": the day that the yearly one goes back to. */
const OF_A_FOUNDING = /\b(?:[Aa]nniversary|[Bb]irthday|[Ff]ounding|Day)\b[^.;()]{0,60}\($/;

/** "(local time; February 23, 2 a.m. JST)": the same hour by the clock of another place. */
const ELSEWHERE_IN_TIME = /\blocal time[;,/] [^)]{0,20}$/i;

/** A journey's beginning, named beside what happened on it: "on a trip that began in Hanoi on Sunday". */
const JOURNEY_BEGAN =
  /\b(?:trip|tour|visit|stay|journey|swing|voyage)\b[^;]{0,30}\b(?:which|that) (?:had )?(?:began|begun|started|opened|kicked off)\b[^;]{0,50}$/;

/** "Met X after he arrived in Oslo on May 3": the day of the arrival. */
const AFTER_ARRIVAL =
  /\b(?:after|since|as|when) (?:he|she|they|his|her|their) (?:had )?(?:arriv(?:ed|al)|landed|flew|came)\b[^,;.]{0,40}on $/;

/** Whether the date is that of how one of the people came (", who landed on Sunday, "), in a clause beside the telling. */
export function isOfAside(text: string, at: number, start: number, end: number): boolean {
  const opened = /, (?:who|whose|which|whom) [^,;]{0,120}$/.exec(text.slice(Math.max(0, start - 140), start));
  if (!opened || !(ARRIVED.test(opened[0]) || OF_A_THING.test(opened[0]))) return false;
  const close = text.indexOf(',', end);
  return (close > 0 && at > close) || (at < start - opened[0].length && /^[^,;]{0,60}(?:,|\.?$)/.test(text.slice(end)));
}

/** What another gathering did: ", whose fifth session drew 200 delegates from 2 to 4 May". */
const OF_A_THING = /^, whose (?:[a-z-]+ ){0,3}(?:session|edition|meeting|conference|forum|fair|summit)\b/;
/** What is told of a person in passing: how he came, when he took office. */
const ARRIVED =
  /\b(?:arrived|landed|flew|came|took office|assumed|took over|was (?:re-?)?(?:appointed|elected|named|sworn)|began|started|leaves|left|departed|turned|visited|toured|travell?ed)\b/;

/** "A visit from 2 to 5 May, during which he met A and B": the days are those of the visit. */
export const DURING_WHICH =
  /\b(?:visit|trip|tour|stay)\b[^.;]{0,90}\b(?:during|in the course of) which (?:he|she|they|the [A-Za-z ]{3,40}) (?:[a-z]+ ){0,2}$/;

/** The day and the place of what was told before hold on. */
export const SAME_DAY =
  /\b(?:same (?:day|morning|afternoon|evening)|that (?:morning|afternoon|evening|night)|(?:later|earlier) (?:in|on|that|the same) (?:the )?day)\b/i;

/** "Signed in Havana on Wednesday following talks between …": on the day of those talks. */
const AFTER_TALKS = /^ (?:following|after) (?:the |their )?(?:[a-z]+ )?(?:talks|meeting) (?:between|with|of)\b/;

/** The day of a meeting that this sentence gives, judged from the place of its trigger; only days, spans or months. */
export function dateIn(
  sentence: Sentence,
  at: number,
  written: PartialDay | undefined,
  planned: boolean,
  mode?: Mode,
): MeetingDate | undefined {
  const found: (MeetingDate & { distance: number })[] = [];
  let unresolved = false;
  for (const mention of findDates(sentence.text)) {
    const before = sentence.text.slice(Math.max(0, mention.start - 90), mention.start);
    if (mention.said.kind === 'calendar' && !mention.said.month) continue;
    if (mention.said.kind === 'offset' && mention.said.unit !== 'day') continue;
    if (isOfAThing(sentence.text, mention)) continue;
    if (!planned && mention.start > at && RECALLED.test(sentence.text.slice(Math.max(0, at), mention.start))) continue;
    const spanFrom = mention.said.kind === 'calendar' && mention.said.until !== undefined;
    if (
      !spanFrom &&
      (TIED_TO_ANOTHER.test(before) || BEGAN_THEN.test(before)) &&
      !(
        /^,? when\b/.test(sentence.text.slice(mention.end, mention.end + 6)) &&
        !(at < mention.start && BOUND.test(before))
      ) &&
      !/\b(?:morning|afternoon|evening|night|(?:early|late|small|opening|closing) hours) of $/i.test(before)
    )
      continue;
    const signed = !planned && AFTER_TALKS.test(sentence.text.slice(mention.end, mention.end + 50));
    if (
      mode !== 'visit' &&
      !signed &&
      (JOURNEY_BEGAN.test(before) ||
        AFTER_ARRIVAL.test(before) ||
        isOfAside(sentence.text, at, mention.start, mention.end))
    )
      continue;
    if (TOLD_ON.test(before) && !AT_THE_MEETING.test(sentence.text.slice(mention.end, mention.end + 30))) continue;
    if (!planned && (ON_THE_AGENDA.test(before) || REACHED_AT.test(before))) continue;
    if (planned && OF_ANOTHER_MEETING.test(sentence.text.slice(Math.max(0, at), mention.start))) continue;
    const bracketed = IN_BRACKETS.test(before);
    if (bracketed && ELSEWHERE_IN_TIME.test(before)) continue;
    if (bracketed && /\([^)]{2,24}[-–—]\s?$/.test(before)) continue;
    if (mention.said.kind === 'calendar' && mention.said.year && OF_A_FOUNDING.test(before)) continue;
    if (
      bracketed &&
      /[-–—]\s?(?:[A-Z][a-z]{2,8}\.? )?\d{2,4}\)/.test(sentence.text.slice(mention.start, mention.end + 26))
    )
      continue;
    const ahead =
      isAhead(sentence.text.slice(Math.max(0, at)), Math.max(0, mention.start - at)) ||
      (mention.start < at && isAhead(sentence.text, mention.start));
    if (!planned && !signed && (ahead || SET_FOR.test(before))) continue;
    const resolved = resolveDate(mention.said, written, planned ? 'future' : 'past');
    unresolved ||= !resolved && (mention.said.kind === 'weekday' || mention.said.kind === 'offset');
    if (!resolved) continue;
    found.push({
      ...resolved,
      mention,
      distance:
        (planned && SET_FOR.test(before) ? 0 : Math.abs(mention.start - at)) +
        (precisionOf(resolved.date) === 'month' ? 40 : 0) +
        (spanFrom ? (mode === 'visit' ? -SPAN_IS_FAR : SPAN_IS_FAR) : 0),
    });
  }
  const best = found.sort((a, b) => a.distance - b.distance)[0];
  // "Talked on Monday about what was agreed in September 2023": the Monday cannot be told, and the month is another's.
  return best && precisionOf(best.date) === 'month' && unresolved ? undefined : best;
}

/** "The same day of that year", "that day in March 1977". */
const OF_ANOTHER_YEAR = /^,? (?:of|in) (?:that year|(?:[A-Z][a-z]{2,8},? )?(?:of )?(?:1\d|20)\d\d)\b/;

/** "The same day" is the day of what was told before; "a day earlier" and "the next day" are counted from it. */
export function findSameDay(text: string, before: PartialDay | undefined): MeetingDate | undefined {
  const mention = findDates(text).find(
    ({ said, end }) => said.kind === 'same day' && !OF_ANOTHER_YEAR.test(text.slice(end, end + 40)),
  );
  if (!before || mention?.said.kind !== 'same day') return undefined;
  const precision = precisionOf(before);
  // Of a day known only by its year or month, the next is of that year or month too.
  const date =
    moveDays(before, mention.said.by) ?? (precision === 'year' || precision === 'month' ? before : undefined);
  return date && { date, basis: 'relative', mention };
}

/** "Later on Tuesday", where what was told before was on a Tuesday. */
export function findWeekdayOf(text: string, before: PartialDay | undefined): MeetingDate | undefined {
  const day = before && precisionOf(before) === 'day' ? earliest(before) : undefined;
  const mention = findDates(text).find(({ said }) => said.kind === 'weekday');
  if (!day || mention?.said.kind !== 'weekday' || mention.said.weekday !== weekdayOf(day)) return undefined;
  return mention.said.last || mention.said.next
    ? undefined
    : { date: day as string as PartialDay, basis: 'relative', mention };
}

/** "From Monday to Wednesday", of a stay: the nearest such days, behind the writing or ahead of it. */
export function weekdaysIn(
  { text }: Sentence,
  written: PartialDay | undefined,
  planned: boolean,
): PartialDay | undefined {
  const [one, other] = findDates(text);
  if (one?.said.kind !== 'weekday' || other?.said.kind !== 'weekday') return undefined;
  if (!/\bfrom (?:next |last |this )?$/.test(text.slice(0, one.start))) return undefined;
  if (!/^ (?:to|until|till|through) $/.test(text.slice(one.end, other.start))) return undefined;
  const days = (other.said.weekday - one.said.weekday + 7) % 7;
  const known = planned ? one.said : other.said;
  const resolved = resolveDate(known, written, planned ? 'future' : 'past')?.date;
  const day = resolved && earliest(resolved);
  if (!day || days === 0) return undefined;
  return planned ? createSpan(day, addDays(day, days)) : createSpan(addDays(day, -days), day);
}

/** From the first to the last day that the sentence gives: for a visit told by its beginning and end. */
export function spanIn(sentence: Sentence, written: PartialDay | undefined, planned = false): PartialDay | undefined {
  const week = weekdaysIn(sentence, written, planned);
  if (week) return week;
  const days = findDates(sentence.text).flatMap((mention) => {
    const date =
      mention.said.kind === 'calendar' && mention.said.day
        ? resolveDate(mention.said, written, 'past')?.date
        : undefined;
    return date && precisionOf(date) === 'day' ? [date] : [];
  });
  const from = days
    .map(earliest)
    .filter((day) => day !== undefined)
    .sort()[0];
  const to = days
    .map(latest)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return days.length > 1 &&
    from &&
    to &&
    from < to &&
    /\b(?:began|begun|started|since|ending|ended|concluding|wrapping)\b/.test(sentence.text)
    ? createSpan(from, to)
    : undefined;
}
