import type { Article } from '../../article/article.ts';
import { cutPassage, type Evidence, type PartName } from '../../article/passage.ts';
import { type DateMention, findDates } from '../../calendar/dates-in-text.ts';
import {
  addDays,
  createPartialDay,
  type Day,
  daysBetween,
  earliest,
  latest,
  type PartialDay,
  parseDay,
  precisionOf,
} from '../../calendar/day.ts';
import { resolveDate } from '../../calendar/resolve-dates.ts';
import type { Draft, Recogniser } from '../draft.ts';
import type { Published, PublishedBasis } from '../reading.ts';
import { isAhead, leadOf } from '../tense.ts';

interface Stated {
  readonly date: PartialDay;
  readonly basis: PublishedBasis;
  readonly evidence: Evidence;
}

/** How many days a text may lag behind its dateline, and an event behind its report. */
const LATE_POSTING = 12;
const STALE_EVENT = 150;

/**
 * The day of publication as the article itself states it: front matter, metadata, header, URL, dateline, caption. A day
 * that is older than the event reported, or that the dateline contradicts, is dropped with a Problem.
 */
export const published: Recogniser = {
  name: 'published',
  recognise(draft) {
    const { article } = draft;
    const dateline = findDateline(article);
    for (const stated of [...findFields(article), ...findHeader(article), ...findUrl(article)]) {
      const fault = contradiction(stated, dateline, draft);
      if (!fault) {
        draft.published = toPublished(stated);
        return;
      }
      draft.problems.push({ what: fault, start: 0 });
    }
    if (dateline) draft.published = toPublished(dateline);
    else draft.published = findCaption(article) ?? draft.published;
  },
};

function toPublished(stated: Stated): Published {
  return { date: stated.date, basis: stated.basis, evidence: [stated.evidence] };
}

/** A line of the head that opens the text: place, perhaps day and agency, and a dash. */
const DATELINE =
  /(?:[-–—]{1,2}|\/TASS\/\.?|\((?:Xinhua|VNA|VNS|Kyodo|Yonhap|AP|AFP|Reuters|TASS|Bernama|ANTARA)[^)]{0,30}\)|\bVNA\b|\bVNS\b)\s*[-–—]{0,2}\s*$/;

function linesOf(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

/** The month and day (perhaps with a year) of the dateline. */
export function findDateline(article: Article): Stated | undefined {
  for (const line of linesOf(article.parts.head)) {
    if (!DATELINE.test(line.text) || /^\s*date\s/i.test(line.text)) continue;
    for (const mention of findDates(line.text)) {
      if (mention.said.kind !== 'calendar' || !mention.said.day) continue;
      const date = createPartialDay(mention.said.year, mention.said.month, mention.said.day);
      if (date) return { date, basis: 'dateline', evidence: cut(article, 'head', mention, line.start) };
    }
  }
  return undefined;
}

function cut(article: Article, part: PartName, mention: DateMention, offset: number): Evidence {
  return cutPassage(article, part, offset + mention.start, offset + mention.end);
}

function findFields(article: Article): Stated[] {
  const { published } = article.stated;
  if (!published) return [];
  const part = article.parts['front matter'];
  const basis = /\.(?:html?|jsonl?|eml|xml)(?:#\d+)?$/i.test(article.file) ? 'metadata' : 'front matter';
  const at = part.indexOf(published);
  if (at >= 0)
    return [{ date: published, basis, evidence: cutPassage(article, 'front matter', at, at + published.length) }];
  const mention = findDates(part).find(({ said }) => resolveDate(said, undefined, 'past')?.date === published);
  const line = /^.*\b(?:published|date|time|updated)\b.*$/im.exec(part);
  if (mention) return [{ date: published, basis, evidence: cut(article, 'front matter', mention, 0) }];
  const start = line?.index ?? 0;
  return [
    {
      date: published,
      basis,
      evidence: cutPassage(article, 'front matter', start, line ? start + line[0].length : part.length),
    },
  ];
}

/** A full date on a line of its own above the text. */
function findHeader(article: Article): Stated[] {
  const found: Stated[] = [];
  for (const line of linesOf(article.parts.head)) {
    for (const mention of findDates(line.text)) {
      if (mention.said.kind !== 'calendar' || !mention.said.year || !mention.said.day || mention.said.until) continue;
      const alone = line.text.replace(mention.text, '').replace(/[^A-Za-z]/g, '').length;
      const labelled = /^\s*(?:date|published|updated|posted|release|last modified|created|issued)\b/i.test(line.text);
      const dateline = DATELINE.test(line.text);
      if (!labelled && !dateline && alone > 24) continue;
      const date = createPartialDay(mention.said.year, mention.said.month, mention.said.day);
      if (date)
        found.push({
          date,
          basis: dateline && !labelled ? 'dateline' : 'header',
          evidence: cut(article, 'head', mention, line.start),
        });
    }
  }
  return found.sort(
    (a, b) => Number(/updated/i.test(lineAround(article, a))) - Number(/updated/i.test(lineAround(article, b))),
  );
}

function lineAround(article: Article, stated: Stated): string {
  const head = article.parts.head;
  return head.slice(head.lastIndexOf('\n', stated.evidence.start) + 1, stated.evidence.end);
}

/** `/2024/02/22/`, `/2024/02/` or `20240222` in the address. */
function findUrl(article: Article): Stated[] {
  const url = article.parts.url;
  const whole = /(?<!\d)(20\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  const month = /\/(20\d\d)[-/](0[1-9]|1[0-2])(?=\/)/.exec(url);
  const match = whole ?? month;
  if (!match) return [];
  const date = createPartialDay(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : undefined);
  if (!date) return [];
  const start = match.index + (match[0].startsWith('/') ? 1 : 0);
  return [{ date, basis: 'url', evidence: cutPassage(article, 'url', start, match.index + match[0].length) }];
}

/** The month in which a dated photo was taken: the text was written on that day or soon after. */
function findCaption(article: Article): Published | undefined {
  const caption = article.parts.caption;
  for (const mention of findDates(caption)) {
    if (mention.said.kind !== 'calendar' || !mention.said.year || !mention.said.month || mention.said.until) continue;
    const late = (mention.said.day ?? 1) > 27;
    const date = createPartialDay(mention.said.year, late ? undefined : mention.said.month);
    if (date) return { date, basis: 'caption', evidence: [cut(article, 'caption', mention, 0)] };
  }
  return undefined;
}

const LOOKS_BACK =
  /\b(?:last (?:met|held|talked|spoke|visited)|previous|previously|earlier|recall\w*|since|ago|anniversary)\b/i;

/** Why a stated date cannot be right, in words; `undefined` when nothing speaks against it. */
function contradiction(stated: Stated, dateline: Stated | undefined, draft: Draft): string | undefined {
  const last = latest(stated.date);
  const first = earliest(stated.date);
  if (!last || !first) return undefined;
  if (dateline && dateline.basis === 'dateline' && precisionOf(stated.date) === 'day') {
    const near = nearestTo(dateline.date, first);
    if (near && (daysBetween(near, last) > LATE_POSTING || daysBetween(first, near) > 1))
      return `The ${stated.basis} date ${stated.date} does not fit the dateline "${dateline.evidence.quote}"; it was dropped.`;
  }
  for (const sentence of leadOf(draft, 2)) {
    if (LOOKS_BACK.test(sentence.text)) continue;
    for (const mention of findDates(sentence.text)) {
      if (mention.said.kind !== 'calendar' || !mention.said.day || mention.said.until) continue;
      if (isAhead(sentence.text, mention.start)) continue;
      const event = resolveDate(mention.said, stated.date, 'past');
      const day = event && earliest(event.date);
      if (!day) continue;
      const said = mention.said.year !== undefined;
      if (said ? day > addDays(last, 1) : daysBetween(day, last) > STALE_EVENT)
        return `The ${stated.basis} date ${stated.date} is older than the event that the text reports ("${mention.text}"); it was dropped.`;
    }
  }
  return undefined;
}

function nearestTo(date: PartialDay, day: Day): Day | undefined {
  if (precisionOf(date) === 'day') return earliest(date);
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => parseDay(`${y}${date.slice(1)}`) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(a, day)) - Math.abs(daysBetween(b, day)))[0];
}
