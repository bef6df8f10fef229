import type { Passage } from '../article/passage.ts';
import { findBestPassage } from './best-passage.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Match, SearchableCorpus, SearchOptions, SearchOutcome } from './match.ts';
import type { Query } from './query.ts';
import { composeQueryTerms, type QueryTerms } from './query-terms.ts';
import { composeShortSummary } from './short-summary.ts';
import { composeSuggestions } from './suggestions.ts';

/**
 * Searches a corpus: the engine's ranking, its best scored again by nearness of the words and by facts, within the
 * query's filters. Periods told in words give way when nothing falls in them (`relaxed` says so). Same query, corpus and
 * day: same outcome.
 */
export function searchArticles(corpus: SearchableCorpus, query: Query, options: SearchOptions): SearchOutcome {
  const offset = options.offset ?? 0;
  const end = offset + options.limit;
  const told = query.periods.flatMap(({ words }) => words ?? []);
  let found = findCandidates(corpus, query, end);
  const relaxed = found.total === 0 && told.length > 0;
  if (relaxed) found = findCandidates(corpus, withoutToldPeriods(query), end);
  const { terms, total, candidates } = found;
  const weights = passageWeights(terms.units.length > 0 ? terms : termsOfFilters(query, corpus), corpus);
  const finds = (other: Query): boolean => findCandidates(corpus, other, 1).total > 0;
  return {
    query,
    matches: candidates.slice(offset, end).map((candidate) => composeMatch(candidate, terms, weights, corpus)),
    total,
    repaired: terms.repaired,
    suggestions: total === 0 ? composeSuggestions(query, terms, corpus, finds) : [],
    ...(relaxed && total > 0 ? { relaxed: told } : {}),
  };
}

function withoutToldPeriods(query: Query): Query {
  return { ...query, periods: query.periods.filter(({ words }) => words === undefined) };
}

/** Where only filters were asked, the sentence that names their person or place is the one to show. */
function termsOfFilters({ filters }: Query, { engine }: SearchableCorpus): QueryTerms {
  const named = filters.filter(({ field, not }) => !not && (field === 'person' || field === 'place'));
  return composeQueryTerms(named.flatMap(({ values }) => values).join(' '), engine);
}

/** How much each term tells about a sentence: rarer ones more. */
function passageWeights(terms: QueryTerms, { engine }: SearchableCorpus): Map<string, number> {
  const idf = (term: string): number => Math.log(1 + engine.size / (engine.frequency(term) + 0.5));
  return new Map(terms.terms.map(({ term, weight }) => [term, weight * idf(term)]));
}

/** A Match whose passage and summary are cut when they are first looked at: a page shows few of what was found. */
function composeMatch(
  { article, reading, score, facts, terms: heldTerms }: Candidate,
  terms: QueryTerms,
  weights: ReadonlyMap<string, number>,
  corpus: SearchableCorpus,
): Match {
  const held = new Set(heldTerms);
  const shown = terms.units.filter((unit) => unit.terms.some(({ term }) => held.has(term))).map((unit) => unit.shown);
  const event = corpus.eventOf(article.id);
  let passage: Passage | undefined;
  let summary: readonly Passage[] | undefined;
  return {
    article,
    reading,
    ...(event === undefined ? {} : { event }),
    score,
    terms: [...new Set(shown)],
    facts,
    get passage() {
      passage ??= findBestPassage(article, reading, weights, corpus.engine);
      return passage;
    },
    get summary() {
      summary ??= composeShortSummary(article, reading);
      return summary;
    },
  };
}
