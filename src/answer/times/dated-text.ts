import { cutPassage, type Evidence, isEvidence, type Support } from '../../article/passage.ts';
import { type PartialDay, precisionOf } from '../../calendar/day.ts';
import { MONTHS } from '../../calendar/months.ts';
import { ordinalWord } from '../../calendar/number-words.ts';
import type { Library } from '../../library/library.ts';
import { analyse } from '../../search/analyse.ts';
import { type IndexedSentence, indexArticle } from '../articles/indexed-article.ts';

/** Whether a text tells the date: its year, and its day and month as far as they are known. */
export function tellsDate(text: string, date: PartialDay): boolean {
  const precision = precisionOf(date);
  if (precision === 'year') return text.includes(date);
  const yearless = precision === 'month-day';
  const number = Number(date.slice(yearless ? 2 : 5, yearless ? 4 : 7));
  const month = `${(MONTHS[number - 1] ?? '').slice(0, 3)}\\p{L}*`;
  const year = yearless || text.includes(date.slice(0, 4));
  if (precision === 'month') return year && new RegExp(month, 'u').test(text);
  const day = Number(date.slice(yearless ? 5 : 8, yearless ? 7 : 10));
  return new RegExp(
    `\\b(?:${day}(?:st|nd|rd|th)?|${ordinalWord(day)})(?: of)? ${month}|${month}\\.? ${day}(?!\\d)`,
    'u',
  ).test(text);
}

/**
 * The supports with words to read: evidence of the front matter gives way to the sentence of the same article's body
 * that tells the date and most of what happened, where there is one. Articles come before tables; tables come only
 * where no article speaks.
 */
export function readable(supports: readonly Support[], what: string, date: PartialDay, library: Library): Support[] {
  const terms = new Set(analyse(what).map(({ term }) => term));
  const shown = nearestFirst(supports, date)
    .slice(0, MOST)
    .map((support) =>
      isEvidence(support) && support.in === 'front matter' ? inBody(support, terms, date, library) : support,
    );
  const ordered = nearestFirst(shown, date);
  const evidence = ordered.filter(isEvidence);
  if (evidence.length === 0) return ordered;
  const told = evidence.some(({ quote }) => tellsDate(quote, date) || quote.includes(date));
  const table = told ? undefined : supports.find((support) => !isEvidence(support));
  return table ? [...evidence.slice(0, 1), table, ...evidence.slice(1)] : evidence;
}

/** Supports looked into: a level that thousands of articles name is shown by a few. */
const MOST = 8;

/** Those that tell the date first, then the front matter, then other words, then the tables. */
function nearestFirst(supports: readonly Support[], date: PartialDay): Support[] {
  const rank = (support: Support): number => {
    if (!isEvidence(support)) return 4;
    const tells = tellsDate(support.quote, date);
    if (support.in === 'front matter') return support.quote.includes(date) ? 0.1 : 3;
    return tells ? (support.quote.includes(date.slice(0, 4)) ? 0.2 : 0.5) : 2;
  };
  const ranks = new Map(supports.map((support) => [support, rank(support)]));
  return [...supports].sort((a, b) => (ranks.get(a) ?? 9) - (ranks.get(b) ?? 9));
}

/** The sentence of the body that tells the date and most of what happened; the evidence itself where none tells it. */
function inBody(support: Evidence, terms: ReadonlySet<string>, date: PartialDay, library: Library): Support {
  const article = library.articles.get(support.article);
  const reading = library.readings.get(support.article);
  if (!article || !reading) return support;
  let best: IndexedSentence | undefined;
  let most = 9.5;
  for (const sentence of indexArticle(article, reading).sentences) {
    const rank =
      (tellsDate(sentence.text, date) ? 10 : 0) + terms.intersection(sentence.terms).size - sentence.paragraph * 0.01;
    if (rank >= most) [best, most] = [sentence, rank];
  }
  return best ? cutPassage(article, best.in, best.start, best.end) : support;
}
