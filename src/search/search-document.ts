import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { analyse } from './analyse.ts';
import type { SearchDocument } from './search-engine.ts';

/** What of an article is searched, in one stream: the title twice, names and places, the body, the captions. */
export function toSearchDocument(article: Article, reading: Reading): SearchDocument {
  const terms: string[] = [];
  const spellings = new Map<string, string>();
  for (const text of searchedTexts(article, reading))
    for (const { word, marked, term, part } of analyse(text)) {
      terms.push(term);
      if (marked !== word) terms.push(marked);
      if (word.length >= 4 && !part) spellings.set(word, term);
    }
  return { id: article.id, terms, spellings };
}

/** A term and where it stands; terms of one word share the place, and texts lie far apart. */
export interface PlacedTerm {
  readonly term: string;
  readonly place: number;
  /** UTF-16 offset into the body; absent for a term of another text. */
  readonly start?: number;
}

/** More than any window that words are looked for in. */
const GAP = 100;

/** The same terms as in `toSearchDocument`, with their places. */
export function placedTerms(article: Article, reading: Reading): PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  let from = 0;
  for (const [i, text] of searchedTexts(article, reading).entries()) {
    let place = from;
    for (const { at, word, marked, term, start } of analyse(text)) {
      place = from + at;
      const where = i === BODY ? { place, start } : { place };
      placed.push({ term, ...where });
      if (marked !== word) placed.push({ term: marked, ...where });
    }
    from = place + GAP;
  }
  return placed;
}

/** Which of the searched texts the body is. */
const BODY = 3;

/** The texts that stand for an article in the index, in order. */
function searchedTexts(article: Article, reading: Reading): string[] {
  const title = reading.title ?? article.stated.title ?? '';
  const people = reading.people.flatMap(({ name, person, role }) => [person ?? name, role ?? '']);
  const places = [...reading.meetings, ...reading.mentioned].map(
    ({ place, canonicalPlace }) => canonicalPlace ?? place,
  );
  const named = [...people, ...places, ...reading.organisations].filter((text) => text !== undefined && text !== '');
  return [title, title, [...new Set(named)].join('. '), article.parts.body, article.parts.caption];
}
