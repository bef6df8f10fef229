import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { analyse } from './analyse.ts';
import type { SearchDocument } from './search-engine.ts';
import { codeOf } from './term-codes.ts';

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

/** More than any window that words are looked for in. */
const GAP = 100;

/**
 * Tells the numbers of the same terms as in `toSearchDocument`, each with its place: terms of one word share a place, texts lie far apart.
 * `start` is the offset into the body, -1 for a term of another text.
 */
export function visitTerms(
  article: Article,
  reading: Reading,
  visit: (code: number, place: number, start: number) => void,
): void {
  let from = 0;
  for (const [i, text] of searchedTexts(article, reading).entries()) {
    let last = from;
    for (const token of analyse(text)) {
      last = from + token.at;
      const start = i === BODY ? token.start : -1;
      visit(token.code, last, start);
      if (token.marked !== token.word) visit(codeOf(token.marked), last, start);
    }
    from = last + GAP;
  }
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
