import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { analyse, type Token } from './analyse.ts';
import type { SearchDocument } from './search-engine.ts';

/** What of an article is searched, in one stream: the title twice, names, places, body, captions. */
export function toSearchDocument(article: Article, reading: Reading): SearchDocument {
  const terms: string[] = [];
  const spellings = new Map<string, string>();
  for (const text of searchedTexts(article, reading)) for (const token of analyse(text)) take(token);
  return { id: article.id, terms, spellings };

  function take(token: Token): void {
    terms.push(token.term);
    if (token.marked !== token.word) terms.push(token.marked);
    if (token.word.length >= 4) spellings.set(token.word, token.term);
  }
}

/** The texts that stand for an article in the index, in order. */
export function searchedTexts(article: Article, reading: Reading): string[] {
  const title = reading.title ?? article.stated.title ?? '';
  const people = reading.people.flatMap(({ name, person, role }) => [person ?? name, role ?? '']);
  const places = [...reading.meetings, ...reading.mentioned].map(
    ({ place, canonicalPlace }) => canonicalPlace ?? place,
  );
  const named = [...people, ...places, ...reading.organisations].filter((text) => text !== undefined && text !== '');
  return [title, title, [...new Set(named)].join('. '), article.parts.body, article.parts.caption];
}
