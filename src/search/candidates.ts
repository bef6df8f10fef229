import { partyName } from '../actor/parties.ts';
import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { type Acceptor, createAcceptor, dayOf } from './accept.ts';
import { createFactFinder } from './facts.ts';
import type { SearchableCorpus } from './match.ts';
import type { Query } from './query.ts';
import { composeQueryTerms, type QueryTerms } from './query-terms.ts';
import { createScorer } from './rescore.ts';
import type { Found, Ranked } from './search-engine.ts';
import { translateVietnamese } from './vietnamese.ts';

/** So many of the engine's best are looked at for facts that the query names. */
const RESCORED = 50;
/** So many of those are scored again with nearness: further down it lifts nothing to where people look. */
const PLACED = 18;
/** Phrases are looked for in the texts of so many. */
const READ = 400;
/** Order by date keeps what is about as relevant as the best: the tail that shares one word with the query is no news. */
const RELEVANT = 0.4;

/** An article on its way to a Match. */
export interface Candidate {
  readonly article: Article;
  readonly reading: Reading;
  readonly score: number;
  /** Terms of the index that it holds. */
  readonly terms: readonly string[];
  readonly facts: readonly string[];
}

/** What a query finds: the first ones in order, and how many there are. */
export interface Candidates {
  readonly terms: QueryTerms;
  readonly candidates: readonly Candidate[];
  readonly total: number;
}

/** Finds and orders at least the first `end` articles for a query. */
export function findCandidates(corpus: SearchableCorpus, query: Query, end: number): Candidates {
  const { engine } = corpus;
  const words = wordsOf(query);
  const terms = composeQueryTerms(words, engine);
  const acceptor = createAcceptor(query, corpus);
  if (terms.units.length === 0) {
    const candidates = acceptor ? allAccepted(corpus, acceptor, filterFacts(query)) : [];
    return { terms, candidates, total: candidates.length };
  }
  const { ranked, total } = searchAccepted(terms, Math.max(RESCORED, end), acceptor, corpus);
  const best = rescore(ranked.slice(0, RESCORED), terms, words, corpus);
  const top = Math.max(...best.map(({ score }) => score), Number.MIN_VALUE);
  if (query.sort === 'date') {
    const candidates = best.filter(({ score }) => score >= top * RELEVANT).sort(byDay);
    return { terms, candidates, total: candidates.length };
  }
  best.sort(byScore(top));
  const rest = tail(ranked.slice(RESCORED), best.at(-1)?.score ?? 0, corpus);
  return { terms, candidates: [...best, ...rest], total };
}

/** The free words, the phrases, and the dates told in words: an article may say "April 2023" as the query does. */
function wordsOf(query: Query): string {
  const dates = query.periods.flatMap(({ words }) => (words !== undefined && /\d{4}/.test(words) ? [words] : []));
  const told = translateVietnamese(dates.join(' ')).replaceAll(/(?<!\p{L})(?:năm|ngày|vào|kể|trước)(?!\p{L})/giu, ' ');
  return [query.words, ...query.exact, told].join(' ');
}

/** What filters alone say of why an article was found. */
function filterFacts({ filters }: Query): string[] {
  return filters
    .filter(({ not }) => !not)
    .map(
      ({ field, values }) =>
        `${field} ${values.map((value) => (field === 'country' ? partyName(value) : value)).join(' or ')}`,
    );
}

function rescore(ranked: readonly Ranked[], terms: QueryTerms, words: string, corpus: SearchableCorpus): Candidate[] {
  const score = createScorer(terms, corpus.engine);
  const findFacts = createFactFinder(terms, words);
  const raised = ranked.flatMap((found) => {
    const article = corpus.articles.get(found.id);
    const reading = corpus.readings.get(found.id);
    if (!article || !reading) return [];
    const { facts, bonus } = findFacts(reading);
    return [{ article, reading, score: found.score * (1 + bonus), terms: found.terms, facts, bonus }];
  });
  raised.sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1));
  const placed = raised.slice(0, PLACED).map(({ bonus, ...candidate }) => ({
    ...candidate,
    score: score(candidate.article.id) * (1 + bonus),
  }));
  const last = Math.min(...placed.map((candidate) => candidate.score));
  const first = raised[PLACED]?.score ?? 1;
  return [
    ...placed,
    ...raised.slice(PLACED).map((candidate) => ({ ...candidate, score: (last * candidate.score) / first })),
  ];
}

/** What the engine ranked further down, in its order, below everything scored again. */
function tail(ranked: readonly Ranked[], last: number, { articles, readings }: SearchableCorpus): Candidate[] {
  const top = ranked[0]?.score ?? 1;
  return ranked.flatMap(({ id, score, terms }) => {
    const article = articles.get(id);
    const reading = readings.get(id);
    return article && reading ? [{ article, reading, score: (last * score) / top, terms, facts: [] }] : [];
  });
}

/** The engine's best that pass. Phrases are read for in the first of them: what lies further down is not counted. */
function searchAccepted(
  { terms }: QueryTerms,
  limit: number,
  acceptor: Acceptor | undefined,
  { engine }: SearchableCorpus,
): Found {
  if (!acceptor) return engine.search(terms, { limit });
  const { accepts: accept, verifies } = acceptor;
  if (!verifies) return engine.search(terms, { accept, limit });
  const found = engine.search(terms, { accept, limit: READ });
  const ranked = found.ranked.filter(({ id }) => verifies(id));
  return { ranked, total: ranked.length };
}

/** Filters alone: everything that passes, newest first. */
function allAccepted(
  { articles, readings }: SearchableCorpus,
  { accepts, verifies }: Acceptor,
  facts: readonly string[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const [id, article] of articles) {
    const reading = readings.get(id);
    if (reading && accepts(id)) found.push({ article, reading, score: 1, terms: [], facts });
  }
  found.sort(byDay);
  return verifies ? found.slice(0, READ).filter(({ article }) => verifies(article.id)) : found;
}

/** Newest first; days unknown last; of one day the better first. */
function byDay(a: Candidate, b: Candidate): number {
  const first = dayOf(a.article, a.reading) ?? '';
  const second = dayOf(b.article, b.reading) ?? '';
  if (first !== second) return first > second ? -1 : 1;
  return b.score - a.score || (a.article.id < b.article.id ? -1 : 1);
}

/** Scores that agree to a thousandth of the best are equal: of those the newer first. */
function byScore(best: number): (a: Candidate, b: Candidate) => number {
  const rounded = ({ score }: Candidate): number => Math.round((score / best) * 1000);
  return (a, b) => rounded(b) - rounded(a) || byDay(a, b);
}
