import type { Article } from '../../../article/article.ts';
import { cutPassage } from '../../../article/passage.ts';
import { findDates } from '../../../calendar/dates-in-text.ts';
import { createPartialDay } from '../../../calendar/day.ts';
import { resolveDate } from '../../../calendar/resolve-dates.ts';
import type { Stated } from '../../stated.ts';

/** The field of the front matter or of the page's metadata that states the publication. */
export function findFields(article: Article): Stated[] {
  const { published } = article.stated;
  if (!published) return [];
  const part = article.parts['front matter'];
  const basis = /\.(?:html?|jsonl?|eml|xml)(?:#\d+)?$/i.test(article.file) ? 'metadata' : 'front matter';
  const stated = (start: number, end: number): Stated[] => [
    { date: published, basis, evidence: cutPassage(article, 'front matter', start, end) },
  ];
  const at = part.indexOf(published);
  if (at >= 0) return stated(at, at + published.length);
  const mention = findDates(part).find(({ said }) => resolveDate(said, undefined, 'past')?.date === published);
  if (mention) return stated(mention.start, mention.end);
  const line = /^.*\b(?:published|date|time|updated)\b.*$/im.exec(part);
  return stated(line?.index ?? 0, line ? line.index + line[0].length : part.length);
}

const YMD = '(20\\d\\d)([-/]?)(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\\d|3[01])';
/** The day, perhaps with its time and a number behind it ("20240725011800315"), as long as such numbers are. */
const WHOLE = new RegExp(`(?<!\\d)${YMD}(?:(?:[01]\\d|2[0-3])[0-5]\\d(?:\\d{2}|\\d{5})?)?(?!\\d)`);

/** `/2021/4/9/`: without noughts only as three parts of a path. */
const PARTS = /\/(20\d\d)(\/)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/)/;

/** `/2024/02/22/`, `/2021/4/9/`, `/2024-02/22/`, `/2024/02/`, `20240222` or `20240222153012` in the address. */
export function findUrl(article: Article): Stated[] {
  const url = article.parts.url;
  const whole = WHOLE.exec(url) ?? PARTS.exec(url);
  const month = /\/(20\d\d)[-/]?(0[1-9]|1[0-2])(?=\/)/.exec(url);
  const match = whole ?? month;
  if (!match) return [];
  const date = whole
    ? createPartialDay(Number(whole[1]), Number(whole[3]), Number(whole[4]))
    : createPartialDay(Number(match[1]), Number(match[2]));
  if (!date) return [];
  const start = match.index + (match[0].startsWith('/') ? 1 : 0);
  return [{ date, basis: 'url', evidence: cutPassage(article, 'url', start, match.index + match[0].length) }];
}
