import { cutPassage, type Evidence } from '../../article/passage.ts';
import {
  createDay,
  createPartialDay,
  type Day,
  daysBetween,
  earliest,
  latest,
  type PartialDay,
} from '../../calendar/day.ts';
import { findDateline } from '../dateline.ts';
import type { Draft, Recogniser } from '../draft.ts';
import type { Published } from '../reading.ts';
import type { Stated } from '../stated.ts';
import { leadOf } from '../tense.ts';
import { type CaptionDay, findCaptionDay } from './published/caption-day.ts';
import { findContradiction } from './published/contradiction.ts';
import { isOfLead, settleDayOrMonth } from './published/day-or-month.ts';
import { findPrinted } from './published/printed-dates.ts';
import { findFields, findUrl } from './published/stated-fields.ts';

/** Printed dates that are weighed; a page with more of them is a list. */
const MOST_PRINTED = 5;

/** How many days two statements of one publication may lie apart: zones, posting later, a crawl. */
const SAME_POSTING = 12;

/**
 * The day of publication as the article itself states it: front matter, metadata, printed date, URL, dateline, caption.
 * A day that the dateline or the text contradicts is dropped; of two that disagree, only what they share is kept. Both
 * with a Problem.
 */
export const published: Recogniser = {
  name: 'published',
  recognise(draft) {
    const { article } = draft;
    const dateline = findDateline(article);
    const kept: Stated[] = [];
    const candidates = [...findFields(article), ...findPrinted(article).slice(0, MOST_PRINTED), ...findUrl(article)];
    for (const printed of candidates) {
      const stated = settleDayOrMonth(printed, dateline, candidates, draft);
      const fault = findContradiction(stated, dateline, draft);
      if (fault) draft.problems.push({ what: fault, start: 0 });
      else kept.push(stated);
      if (stated.doubt) draft.problems.push({ what: stated.doubt, start: 0 });
    }
    const [first, ...others] = kept;
    const stated = first && (dayOfMonth(first, dateline) ?? agreed(first, others, draft));
    if (stated) draft.published = stated;
    else if (!first) draft.published = fromPlaces(dateline, photoOfNow(dateline, draft), draft);
  },
};

/** A stamp that knows only the month, and a dateline of that month without its year: the day of both. */
function dayOfMonth(stamp: Stated, dateline: Stated | undefined): Published | undefined {
  if (!/^\d{4}-\d\d$/.test(stamp.date) || !dateline?.date.startsWith(`-${stamp.date.slice(4)}-`)) return undefined;
  const [year, month, day] = [...stamp.date.split('-'), dateline.date.slice(-2)].map(Number);
  const date = createPartialDay(year, month, day);
  return date && { date, basis: 'dateline', evidence: [dateline.evidence, stamp.evidence] };
}

/** The first statement as far as the later ones bear it out; of two far apart, the one that prints a day of the lead: a page may print the day of its visitor, too; undefined when they share not even the year. */
function agreed(first: Stated, others: readonly Stated[], draft: Draft): Published | undefined {
  const yearless = first.date.startsWith('--')
    ? others.find(({ date }) => date.endsWith(first.date.slice(1)))
    : undefined;
  const one = yearless ?? first;
  const rival = others.find((other) => !other.updated && !one.updated && !isNear(one.date, other.date));
  if (!rival) return { date: one.date, basis: one.basis, evidence: [one.evidence] };
  const ofLead = [one, rival].filter(({ date }) => isOfLead(date, draft));
  if (ofLead.length === 1 && ofLead[0])
    return { date: ofLead[0].date, basis: ofLead[0].basis, evidence: [ofLead[0].evidence] };
  const shared = [7, 4].map((length) => one.date.slice(0, length)).find((part) => rival.date.startsWith(part));
  draft.problems.push({
    what: `The ${one.basis} date ${one.date} and the ${rival.basis} date ${rival.date} disagree; ${shared ? `only ${shared} is kept` : 'neither is used'}.`,
    start: 0,
  });
  return shared
    ? { date: shared as PartialDay, basis: one.basis, evidence: [one.evidence, rival.evidence] }
    : { evidence: [] };
}

function isNear(one: PartialDay, other: PartialDay): boolean {
  const [from, to] = [earliest(one), latest(one)];
  const [start, end] = [earliest(other), latest(other)];
  if (!from || !to || !start || !end) return true;
  return daysBetween(to, start) <= SAME_POSTING && daysBetween(end, from) <= SAME_POSTING;
}

/** The day of the photo, unless the text tells of letters: those who wrote to each other were pictured at another time. */
function photoOfNow(dateline: Stated | undefined, draft: Draft): CaptionDay | undefined {
  if (leadOf(draft, 2).some(({ text }) => EXCHANGED.test(text))) return undefined;
  return findCaptionDay(draft.article, dateline !== undefined);
}

const EXCHANGED = /\bexchang(?:ed?|ing) (?:[a-z-]+ ){0,3}(?:messages?|letters|greetings|congratulations|telegrams)\b/i;

/** How many days after its photo a text may be datelined. */
const AFTER_PHOTO = 5;

function fromPlaces(dateline: Stated | undefined, photo: CaptionDay | undefined, draft: Draft): Published {
  if (dateline) {
    const full = dateline.date.startsWith('--') && photo?.day ? withYearOf(dateline.date, photo, photo.day) : undefined;
    if (full && photo) return { date: full, basis: 'dateline', evidence: [dateline.evidence, photo.evidence] };
    return { date: dateline.date, basis: 'dateline', evidence: [dateline.evidence] };
  }
  if (!photo) return draft.published;
  const sameDay = photo.day === undefined ? undefined : saysToday(draft);
  const late = photo.day === undefined || photo.day > 27;
  if (late && photo.month === 12 && !sameDay) return draft.published;
  const date = createPartialDay(
    photo.year,
    sameDay || !late ? photo.month : undefined,
    sameDay ? photo.day : undefined,
  );
  return date ? { date, basis: 'caption', evidence: [photo.evidence, ...(sameDay ? [sameDay] : [])] } : draft.published;
}

/** The dateline's day in the year of a photo that was taken on that day or a few days before. */
function withYearOf(monthDay: PartialDay, photo: CaptionDay, day: number): PartialDay | undefined {
  const taken = createDay(photo.year, photo.month, day);
  for (const year of [photo.year, photo.year + 1]) {
    const written = createPartialDay(year, Number(monthDay.slice(2, 4)), Number(monthDay.slice(5, 7)));
    const lag = taken && written ? daysBetween(taken, written as string as Day) : -1;
    if (lag >= 0 && lag <= AFTER_PHOTO) return written;
  }
  return undefined;
}

/** "today", "this afternoon" in the lead: the text was written on the day of what it reports. */
function saysToday(draft: Draft): Evidence | undefined {
  for (const { text, start } of leadOf(draft, 2)) {
    const today = /\b(?:earlier today|today|this (?:morning|afternoon|evening)|tonight)\b/i.exec(text);
    if (today) return cutPassage(draft.article, 'body', start + today.index, start + today.index + today[0].length);
  }
  return undefined;
}
