import type { Article } from '../article/article.ts';
import { cutPassage, type PartName } from '../article/passage.ts';
import { findDates } from '../calendar/dates-in-text.ts';
import { createPartialDay } from '../calendar/day.ts';
import type { Stated } from './stated.ts';

/** A line of the head that opens the text: place, perhaps day and agency, and a dash. */
const DATELINE =
  /(?:[-–—]{1,2}|\/TASS\/\.?|\((?:Xinhua|VNA|VNS|VNP|VOV|SGGP|KPL|Kyodo|Yonhap|AP|AFP|Reuters|TASS|Bernama|ANTARA|PNA|AKP|NNN|PTI|ANI|IANS|Anadolu|AA|KUNA|WAM|IRNA|dpa|DPA|EFE|ANSA|CNA|NNA)[^)]{0,30}\)|\bVNA\b|\bVNS\b)\s*[-–—]{0,2}\s*$/;

/** A dateline that stands before the text of a caption or of a paragraph: place in front, dash behind. */
const OPENING =
  /^(?:\([A-Z]{2,8}\)\s+)?\p{Lu}[\p{L}.'’ -]{1,30}(?:[,/] ?\p{Lu}[\p{L}.'’ -]{1,30})?,\s+[^\n,;:()]{3,18}(?:,? (?:19|20)\d\d)?\s*(?:\([\p{Lu}][\p{L} /.&-]{1,24}\)\s*(?:--|[-–—])?|\/[A-Z]{3,12}\/\.?|--|[-–—])(?:(?=\s)|(?<=—)(?=["“]?\p{Lu}))/u;

/** Whether a line of the head is a dateline. */
export function isDateline(line: string): boolean {
  return DATELINE.test(line) && !/^\s*date\s/i.test(line);
}

/** What was found in each article: every sentence that counts its days from the dateline asks for it. */
const datelines = new WeakMap<Article, Stated | undefined>();

/** The month and day (perhaps with a year) of the dateline: in the head, else before the caption or the first lines of the text. */
export function findDateline(article: Article): Stated | undefined {
  if (!datelines.has(article)) datelines.set(article, readDateline(article));
  return datelines.get(article);
}

function readDateline(article: Article): Stated | undefined {
  let start = 0;
  for (const line of article.parts.head.split('\n')) {
    if (isDateline(line)) {
      const stated = dayOf(line, article, 'head', start);
      if (stated) return stated;
    }
    start += line.length + 1;
  }
  return openingOf(article, 'body') ?? openingOf(article, 'caption');
}

/** Menus and a headline may stand before it. */
const OPENING_LINES = 14;

function openingOf(article: Article, part: PartName): Stated | undefined {
  const text = article.parts[part].slice(0, 600);
  let start = 0;
  for (const line of text.split('\n').slice(0, OPENING_LINES)) {
    const opening = OPENING.exec(line.slice(0, 140));
    const stated = opening ? dayOf(opening[0], article, part, start) : undefined;
    if (stated) return stated;
    start += line.length + 1;
  }
  return undefined;
}

function dayOf(words: string, article: Article, part: PartName, offset: number): Stated | undefined {
  for (const { said, start, end } of findDates(words)) {
    if (said.kind !== 'calendar' || !said.day || said.until) continue;
    const date = createPartialDay(said.year, said.month, said.day);
    if (date) return { date, basis: 'dateline', evidence: cutPassage(article, part, offset + start, offset + end) };
  }
  return undefined;
}
