import { findParties } from '../../../../actor/gazetteer.ts';
import { type DateMention, findDates } from '../../../../calendar/dates-in-text.ts';
import { daysBetween, earliest, latest, type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { namelessLead } from '../../../office-of-lead.ts';
import { isAhead, leadOf } from '../../../tense.ts';
import { writtenOn } from '../../../written-on.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { findTriggers } from '../words/triggers.ts';
import { tellsEndOfVisit } from './end-of-visit.ts';
import { isOfAThing } from './of-a-thing.ts';
import { TIED_TO_ANOTHER } from './time.ts';

/** Sentences at the top that may carry the day of the news. */
const LEAD = 2;

/** How many days before the writing news may lie. */
export const FRESH = 6;

/**
 * The day of the news that the article opens with, for a meeting whose own words give none: what one of those who met, or
 * their two countries, said or did "on Saturday" in the lead; or the day on which it was made known that they "have
 * met", when that is the day of writing or the one before; or, without a year, the weekday of a wire's lead as the day of
 * its dateline. Basis `relative` for the first, `inferred` for the others.
 */
export function findDayOfLead(draft: Draft, people: readonly KnownPerson[]): MeetingDate | undefined {
  const lead = leadOf(draft, LEAD);
  const filed = filedOn(draft);
  if (filed) return dayOfFiling(draft, lead, people, filed);
  const told = dayOfWire(draft, lead, people);
  if (told) return told;
  for (const sentence of lead) {
    if (tellsEndOfVisit(sentence.text)) return undefined;
    if (tellsOfMeeting(sentence) && !namesAll(draft, sentence, people)) continue;
    const found = dayIn(draft, sentence, (before) =>
      people.some((person) => isSubject(draft, sentence, person, before)),
    );
    if (found) return found;
  }
  const countries = people.flatMap(({ country }) => country ?? []);
  for (const sentence of lead) {
    const named = new Set(findParties(sentence.text).map(({ party }) => party));
    if (countries.length < 2 || !countries.every((country) => named.has(country))) continue;
    if (
      (findTriggers(sentence.text).length === 0 && !AGREED.test(sentence.text)) ||
      tellsOfOthers(draft, sentence, people)
    )
      continue;
    const found = dayIn(draft, sentence, (before) => !OTHER_TELLER.test(before));
    if (found) return found;
  }
  for (const sentence of lead) {
    if (!HAS_MET.test(sentence.text) || !namesAll(draft, sentence, people)) continue;
    const found = dayIn(draft, sentence, (before) => REPORTED_ON.test(before), 1);
    if (found) return { ...found, basis: 'inferred' };
  }
  return undefined;
}

/** "The two countries yesterday agreed to …": at the meeting that the next sentences tell. */
const AGREED =
  /\b(?:yesterday|today|on [A-Z][a-z]+day) (?:agreed|decided|pledged|vowed|signed|inked|sealed|concluded|upgraded|elevated|discussed|reviewed|exchanged views)\b|\b(?:agreed|pledged|vowed|discussed|reviewed) (?:on )?(?:[A-Z][a-z]+day|yesterday|today)\b/;

/** What "has" happened, or is quoted from the talks, when it is made known is of the same day, or nearly. */
const HAS_MET =
  /\b(?:has|have) (?:just )?(?:held|met|spoken|talked|had|received|hosted|discussed)\b|\b(?:said|stated|announced|told) (?:in the course of|during) /;

/** Whether the sentence names two people of whom one is not among those who met. */
function tellsOfOthers(draft: Draft, sentence: Sentence, people: readonly KnownPerson[]): boolean {
  const named = new Set(mentionsWithin(draft, sentence).map(({ who }) => who));
  return named.size > 1 && [...named].some((who) => !people.includes(who));
}

/** Whether the sentence tells or names a coming together; a visit named in passing is none. */
function tellsOfMeeting({ text }: Sentence): boolean {
  return findTriggers(text).some(({ form, mode }) => form === 'verb' || mode !== 'visit');
}

function namesAll(draft: Draft, sentence: Sentence, people: readonly KnownPerson[]): boolean {
  const named = mentionsWithin(draft, sentence).map(({ who }) => who);
  return people.every((person) => named.includes(person));
}

/** A wire's dateline with its day: it files on the day of its news. */
const WIRE =
  /\((?:Xinhua|Kyodo|Yonhap|Reuters|AFP|AP|PTI|ANI|Bernama|ANTARA|Anadolu)\b|\/TASS\/|, (?:Xinhua|Kyodo|Yonhap|Reuters)[ \t]*$/m;

/** The month and day of a wire's dateline whose year nothing tells. */
export function filedOn({ published, article }: Draft): PartialDay | undefined {
  const { date } = published;
  return date &&
    precisionOf(date) === 'month-day' &&
    WIRE.test(`${article.parts.head}\n${article.parts.body.slice(0, 120)}`)
    ? date
    : undefined;
}

/** "On Tuesday", in a lead that names who met, is the day on which a wire filed it, though no year can be told. */
function dayOfFiling(
  draft: Draft,
  lead: readonly Sentence[],
  people: readonly KnownPerson[],
  filed: PartialDay,
): MeetingDate | undefined {
  for (const sentence of lead) {
    const tellsAll = namesAll(draft, sentence, people);
    if (!tellsAll && (tellsOfMeeting(sentence) || !isBareHero(draft, sentence, people))) continue;
    const days = findDates(sentence.text);
    for (const mention of days) {
      const before = sentence.text.slice(0, mention.start);
      const isBare = mention.said.kind === 'weekday' && !mention.said.last && !mention.said.next;
      if (isBare && !OTHER_TELLER.test(before) && !isAhead(sentence.text, mention.start))
        return { date: filed, basis: 'inferred', mention };
    }
    const has = HAS_MET.exec(sentence.text);
    if (tellsAll && has && days.length === 0) return dayOfHaving(filed, has);
  }
  return undefined;
}

/** "Have held negotiations, a TASS correspondent reported": a wire files on the day what has just happened and gives no day for. */
function dayOfWire(draft: Draft, lead: readonly Sentence[], people: readonly KnownPerson[]): MeetingDate | undefined {
  const { date } = draft.published;
  const [first] = lead;
  if (!first || !date || precisionOf(date) !== 'day' || !/\/TASS\//.test(draft.article.parts.head)) return undefined;
  const has = HAS_MET.exec(first.text);
  if (!has || !namesAll(draft, first, people) || findDates(first.text).length > 0) return undefined;
  return dayOfHaving(date, has);
}

/** The day of filing, for what the text says "has" happened. */
function dayOfHaving(date: PartialDay, has: RegExpExecArray): MeetingDate {
  const said = { kind: 'offset', unit: 'day', by: 0 } as const;
  const [start, end] = [has.index, has.index + has[0].length];
  return { date, basis: 'inferred', mention: { start, end, text: has[0], said } };
}

/** "President Hu on Friday expressed …": one of those who met is named first, before the weekday, and nobody else. */
function isBareHero(draft: Draft, sentence: Sentence, people: readonly KnownPerson[]): boolean {
  const named = mentionsWithin(draft, sentence).map(({ who }) => who);
  const day = findDates(sentence.text).find(({ said }) => said.kind === 'weekday');
  const [first] = mentionsWithin(draft, sentence);
  return (
    first !== undefined &&
    day !== undefined &&
    first.start - sentence.start < day.start &&
    named.every((who) => people.includes(who))
  );
}

const REPORTED_ON =
  /\b(?:said|says|reported|announced|stated|confirmed|disclosed|according to [^,;]{2,60}|in an? (?:[A-Za-z]+ ){0,2}(?:statement|readout|press release))(?: here)?,?(?: on)? $/i;

/** Whether the person is named before the date and nobody else is said to have told it, so that the day is that of what the person did or said. */
function isSubject(draft: Draft, sentence: Sentence, person: KnownPerson, before: string): boolean {
  const here = mentionsWithin(draft, sentence).filter(({ start }) => start - sentence.start < before.length);
  const named = here.length > 0 ? here.some(({ who }) => who === person) : isHero(draft, sentence, person);
  return named && !OTHER_TELLER.test(before);
}

/** "The Chilean trade minister said on Friday …", with whose name the next sentence opens. */
function isHero(draft: Draft, sentence: Sentence, person: KnownPerson): boolean {
  const found = namelessLead(draft);
  const [first] = found ? mentionsWithin(draft, found.next) : [];
  return (
    sentence === found?.lead &&
    first?.start === found.next.start &&
    first.who === person &&
    found.office.country === person.country
  );
}

/** Somebody who met nobody told it: a spokesperson, an office, a report. */
export const OTHER_TELLER =
  /\b(?:spokes(?:man|woman|person)|ministry|press (?:service|office|secretary)|statement|readout|officials?|sources?|media|agency|news|report(?:s|ed)?|announced)\b[^.;]{0,60}$/i;

function dayIn(
  draft: Draft,
  sentence: Sentence,
  fits: (before: string) => boolean,
  fresh: number = FRESH,
): MeetingDate | undefined {
  const written = writtenOn(draft);
  const on = written && precisionOf(written) === 'day' ? earliest(written) : undefined;
  for (const mention of findDates(sentence.text)) {
    const before = sentence.text.slice(0, mention.start);
    if (mention.said.kind === 'offset' && mention.said.unit !== 'day') continue;
    if (isOfAThing(sentence.text, mention)) continue;
    if (TIED_TO_ANOTHER.test(before.slice(-90)) || isAhead(sentence.text, mention.start) || !fits(before)) continue;
    const resolved = resolveDate(mention.said, written, 'past');
    if (!on && resolved && sentence === draft.sentences[0] && isWritten(mention, resolved.date))
      return { ...resolved, mention };
    // "Yesterday" under a dateline without its year: as far as that goes.
    if (!on && resolved && mention.said.kind === 'offset' && precisionOf(resolved.date) === 'month-day')
      return { ...resolved, mention };
    const day = resolved && precisionOf(resolved.date) === 'day' ? latest(resolved.date) : undefined;
    if (!on || !resolved || !day) continue;
    const lag = daysBetween(day, on);
    if (lag >= 0 && lag <= fresh) return { ...resolved, mention };
  }
  return undefined;
}

/** "On October 11", in a text whose day of writing is not known. */
function isWritten({ said }: DateMention, date: PartialDay): boolean {
  const precision = precisionOf(date);
  return said.kind === 'calendar' && said.until === undefined && (precision === 'day' || precision === 'month-day');
}
