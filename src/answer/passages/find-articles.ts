import type { Library } from '../../library/library.ts';
import { analyse } from '../../search/analyse.ts';
import { termOfParty } from '../../search/concepts.ts';
import type { WeightedTerm } from '../../search/search-engine.ts';
import { stem } from '../../search/stem.ts';
import { type IndexedArticle, indexArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { type KnownNames, namesOf } from '../people/known-names.ts';
import type { Context } from '../proposals/proposal.ts';
import { isYear } from '../times/year-by-name.ts';

/** Articles looked into at most, best first by the engine; cutting one into sentences for the first time is dear. */
const MOST_ARTICLES = 12;

/** A year that is asked about brings those articles forward that write it. */
const OF_YEAR = 0.3;

/** Articles asked of the engine: the rare words of a question bring the right ones far to the front. */
const MOST_RANKED = 200;

/** A word of a name as the index may hold it: as it stands, stemmed, or without its hyphens. */
const formsOf = (token: string): string[] => {
  const name = token.charAt(0).toUpperCase() + token.slice(1);
  return [...new Set([stem(token), token, ...analyse(name).map(({ term }) => term)])];
};
const isStop = (token: string): boolean => analyse(token).length === 0;
const nameForms = (token: string): string[][] =>
  token
    .split('-')
    .filter((part) => part.length > 1)
    .map(formsOf);

/** The terms by which the engine knows what is needed. */
const termsOf = (need: Need): readonly string[] =>
  need.is === 'person'
    ? need.tokens.flatMap((token) => nameForms(token).flat())
    : need.is === 'role' && need.party
      ? [...need.terms, termOfParty(need.party)]
      : need.terms;

/** Lists of terms of each of which an article has to hold one. */
function mustHold(need: Need, names: KnownNames): (readonly string[])[] {
  if (need.is === 'person') {
    // A word of a name that is a stop word ("He") stands in no index.
    const tokens = need.tokens.filter((token) => !isStop(token));
    // An article may call somebody by the one name that he goes by.
    const called = tokens.filter((token) => [...need.keys].every((key) => names.isCalled(key, token)));
    return called.length > 0 ? [called.flatMap((token) => nameForms(token).flat())] : tokens.flatMap(nameForms);
  }
  return need.is === 'word' &&
    need.hard &&
    need.known &&
    !(need.isOccasion && need.own) &&
    !need.isClass &&
    !need.inPhrase &&
    !isYear(need.typed)
    ? [need.terms]
    : [];
}

/** The articles that the engine finds for the needs of a question (and the years it names) and that can hold them all, cut into sentences. */
export function findArticles(
  needs: readonly Need[],
  { library, within }: Context,
  spares: readonly Need[] = [],
  years: readonly string[] = [],
): IndexedArticle[] {
  const weights = new Map<string, number>();
  for (const need of needs)
    for (const term of termsOf(need)) weights.set(term, Math.max(weights.get(term) ?? 0, need.weight));
  for (const year of years) weights.set(year, weights.get(year) ?? OF_YEAR);
  const terms: WeightedTerm[] = [...weights].map(([term, weight]) => ({ term, weight }));
  if (terms.length === 0) return [];
  const names = namesOf(library);
  const must = needs.flatMap((need) => mustHold(need, names));
  const spare = spares.flatMap((need) => mustHold(need, names));
  const canHold = (held: ReadonlySet<string>): boolean => {
    const missing = must.filter((any) => !any.some((term) => held.has(term)));
    return missing.length === 0 || (missing.length === 1 && spare.some((any) => any.join() === missing[0]?.join()));
  };
  if (within !== undefined) return indexed(within, library).filter(({ terms }) => canHold(terms));
  const found = library.engine
    .search(terms, { limit: MOST_RANKED })
    .ranked.filter((one) => canHold(new Set(one.terms)))
    .slice(0, MOST_ARTICLES);
  return indexed(
    found.map(({ id }) => id),
    library,
  );
}

function indexed(ids: readonly string[], { articles, readings }: Library): IndexedArticle[] {
  return ids.flatMap((id) => {
    const article = articles.get(id);
    const reading = readings.get(id);
    return article && reading ? [indexArticle(article, reading)] : [];
  });
}
