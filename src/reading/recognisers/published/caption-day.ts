import type { Article } from '../../../article/article.ts';
import { cutPassage, type Evidence, type PartName } from '../../../article/passage.ts';
import { findDates } from '../../../calendar/dates-in-text.ts';

/** The full date of a photo: the text was written on that day or soon after. */
export interface CaptionDay {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly evidence: Evidence;
}

const ARCHIVE = /\b(?:file photo|file picture|archive|archival|undated)\b/i;

/** How photos of any time are told of: only a dateline of those days makes them photos of the text. */
const OF_ANY_TIME = /\b(?:in this photo|taken in)\b/i;

/** A credit at the end of a line makes it the caption of a photo, wherever it stands. */
const CREDIT =
  /\((?:Photo|Xinhua|AP|AFP|EPA|Reuters|VNA|Pool|[\p{L} ]{2,20}\/)[^()\n]{0,60}\)\s*$|\bPhoto\b[^\n]{0,40}$/u;

/**
 * The first dated photo of the article; photos from an archive tell nothing of the text, and photos that may be of any time
 * only `besideDateline`.
 */
export function findCaptionDay(article: Article, besideDateline: boolean): CaptionDay | undefined {
  const isOfText = (line: string): boolean => !ARCHIVE.test(line) && (besideDateline || !OF_ANY_TIME.test(line));
  return (
    findIn(article, 'caption', isOfText) ??
    findIn(article, 'body', (line) => CREDIT.test(line.slice(-120)) && isOfText(line))
  );
}

function findIn(article: Article, part: PartName, isCaption: (line: string) => boolean): CaptionDay | undefined {
  let start = 0;
  for (const line of article.parts[part].slice(0, 4000).split('\n')) {
    if (isCaption(line))
      for (const { said, start: at, end } of findDates(line.slice(0, 1500))) {
        if (said.kind !== 'calendar' || !said.year || !said.month || said.until) continue;
        const evidence = cutPassage(article, part, start + at, start + end);
        return { year: said.year, month: said.month, ...(said.day === undefined ? {} : { day: said.day }), evidence };
      }
    start += line.length + 1;
  }
  return undefined;
}
