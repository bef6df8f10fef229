import { cutPassage, isEvidence, type Support } from '../article/passage.ts';
import { type PartialDay, precisionOf } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import { analyse } from '../search/analyse.ts';
import { type IndexedSentence, indexArticle } from './indexed-article.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whether a text tells the date: its year, and its day and month as far as they are known. */
export function tellsDate(text: string, date: PartialDay): boolean {
  const precision = precisionOf(date);
  if (precision === 'year') return text.includes(date);
  const month =
    MONTHS[Number(date.slice(precision === 'month-day' ? 2 : 5, precision === 'month-day' ? 4 : 7)) - 1] ?? '';
  if (!text.includes(month.slice(0, 3))) return false;
  if (precision === 'month') return text.includes(date.slice(0, 4));
  const day = Number(date.slice(precision === 'month-day' ? 5 : 8, precision === 'month-day' ? 7 : 10));
  return new RegExp(`\\b0?${day}(?:st|nd|rd|th)?\\b`).test(text);
}

/**
 * The supports with words to read: evidence of the front matter gives way to the sentence of the same article's body
 * that tells the date and most of what happened, where there is one. Articles come before tables; tables come only
 * where no article speaks.
 */
export function readable(supports: readonly Support[], what: string, date: PartialDay, library: Library): Support[] {
  const terms = new Set(analyse(what).map(({ term }) => term));
  const shown = supports.map((support): Support => {
    if (!isEvidence(support) || support.in !== 'front matter') return support;
    const article = library.articles.get(support.article);
    const reading = library.readings.get(support.article);
    if (!article || !reading) return support;
    const rank = (sentence: IndexedSentence): number =>
      (tellsDate(sentence.text, date) ? 10 : 0) + terms.intersection(sentence.terms).size - sentence.paragraph * 0.01;
    const [best] = [...indexArticle(article, reading).sentences].sort((a, b) => rank(b) - rank(a));
    return best && rank(best) >= 11 ? cutPassage(article, best.in, best.start, best.end) : support;
  });
  const rank = (support: Support): number => {
    if (!isEvidence(support)) return 3;
    if (support.in === 'front matter') return 2;
    return tellsDate(support.quote, date) ? 0 : 1;
  };
  const ordered = [...shown].sort((a, b) => rank(a) - rank(b));
  return ordered.some((support) => rank(support) < 3) ? ordered.filter((support) => rank(support) < 3) : ordered;
}
