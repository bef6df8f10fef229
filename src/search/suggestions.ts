import type { SearchableCorpus } from './match.ts';
import { queryLine } from './parse-query.ts';
import type { Query } from './query.ts';
import type { QueryTerms } from './query-terms.ts';
import { fold, foldedWords } from './raw-words.ts';
import { editDistance } from './spelling.ts';

const MOST = 4;

/** Query lines to try next when nothing matched: without one filter, with the nearest name or spelling. Each finds something. */
export function composeSuggestions(
  query: Query,
  terms: QueryTerms,
  corpus: SearchableCorpus,
  finds: (query: Query) => boolean,
): string[] {
  const tries = [
    ...withoutOneFilter(query),
    ...withNearestNames(query, corpus),
    ...withNearestWords(query, terms, corpus),
  ];
  const lines: string[] = [];
  for (const attempt of tries.slice(0, 12)) {
    const line = queryLine(attempt);
    if (line === '' || lines.includes(line) || !finds(attempt)) continue;
    lines.push(line);
    if (lines.length === MOST) break;
  }
  return lines;
}

function withoutOneFilter(query: Query): Query[] {
  return [
    ...query.filters.map((dropped) => ({ ...query, filters: query.filters.filter((filter) => filter !== dropped) })),
    ...query.periods.map((dropped) => ({ ...query, periods: query.periods.filter((period) => period !== dropped) })),
    ...query.exact.map((phrase) => ({
      ...query,
      exact: query.exact.filter((other) => other !== phrase),
      words: `${query.words} ${phrase}`.trim(),
    })),
    ...query.without.map((phrase) => ({ ...query, without: query.without.filter((other) => other !== phrase) })),
  ];
}

/** A person or place that the corpus holds in place of one that it does not. */
function withNearestNames(query: Query, { readings }: SearchableCorpus): Query[] {
  return query.filters.flatMap((filter) => {
    if (filter.field !== 'person' && filter.field !== 'place') return [];
    const names = new Set<string>();
    for (const { people, meetings } of readings.values()) {
      if (filter.field === 'person') for (const { name, person } of people) names.add(person ?? name);
      else
        for (const { place, canonicalPlace } of meetings) if (place !== undefined) names.add(canonicalPlace ?? place);
    }
    const near = nearestName(filter.values[0] ?? '', names);
    if (near === undefined) return [];
    const other = { ...filter, values: [near] };
    return [{ ...query, filters: query.filters.map((held) => (held === filter ? other : held)) }];
  });
}

function nearestName(typed: string, names: Iterable<string>): string | undefined {
  const wanted = fold(typed);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names)
    for (const part of [fold(name), ...foldedWords(name)]) {
      const distance = editDistance(wanted, part, 2);
      if (distance <= 2 && distance < part.length / 2 && distance < (best?.distance ?? 3)) best = { name, distance };
    }
  return best?.name;
}

function withNearestWords(query: Query, terms: QueryTerms, { engine }: SearchableCorpus): Query[] {
  return terms.unknown
    .slice(0, 4)
    .flatMap((typed) =>
      engine.nearest(fold(typed), 2).map(({ word }) => ({ ...query, words: query.words.replace(typed, () => word) })),
    );
}
