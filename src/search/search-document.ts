import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { analyse } from './analyse.ts';
import type { SearchDocument } from './search-engine.ts';

/** More than any window that words are looked for in. */
const GAP = 100;

/** What of an article is searched, in one stream: the title twice, names and places, the body, the captions. */
export function toSearchDocument(article: Article, reading: Reading): SearchDocument {
  const terms: string[] = [];
  const places: number[] = [];
  const starts: number[] = [];
  const spellings = new Map<string, string>();
  let from = 0;
  for (const [i, text] of searchedTexts(article, reading).entries()) {
    let last = from;
    for (const token of analyse(text)) {
      const { word, marked, term, part, joined } = token;
      last = from + token.at;
      for (const said of [term, ...(marked === word ? [] : [marked]), ...(joined ? [joined.term] : [])]) {
        terms.push(said);
        places.push(last);
        starts.push(i === BODY ? token.start : -1);
      }
      if (word.length >= 4 && !part) spellings.set(word, term);
      if (joined) spellings.set(joined.word, joined.term);
    }
    from = last + GAP;
  }
  return { id: article.id, terms, places, starts, spellings };
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
