import type { Article } from '../article/article.ts';
import type { Vocabulary } from '../article/clean/vocabulary.ts';
import type { Problem } from '../article/problem.ts';
import { earliest, latest, type PartialDay } from '../calendar/day.ts';
import type { Reading } from '../reading/reading.ts';
import { composeRelations } from '../relations/compose-relations.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import type { Coverage, Library } from './library.ts';

/** The corpus as one value: what was read, what it says together, and what it spans. Pure. */
export function composeLibrary(parts: {
  readonly articles: ReadonlyMap<string, Article>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly engine: SearchEngine;
  readonly publishers?: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  readonly vocabulary?: Vocabulary;
  readonly loadedAt: Date;
  readonly newestFileAt?: Date;
}): Library {
  const relations = composeRelations(parts.articles, parts.readings);
  return {
    ...parts,
    relations,
    coverage: composeCoverage(parts.articles.size, parts.readings.values()),
    eventOf: (article) => relations.eventOf(article)?.id,
  };
}

/** The span of the publication dates and of the days on which reported meetings were held. */
function composeCoverage(articles: number, readings: Iterable<Reading>): Coverage {
  let from: PartialDay | undefined;
  let to: PartialDay | undefined;
  for (const { published, meetings } of readings) {
    const held = meetings.filter(({ status }) => status === 'held').map(({ date }) => date);
    for (const date of [published.date, ...held]) {
      const [first, last] = date ? [earliest(date), latest(date)] : [];
      if (!date || !first || !last) continue;
      if (!from || first < (earliest(from) ?? first)) from = date;
      if (!to || last > (latest(to) ?? last)) to = date;
    }
  }
  return { articles, ...(from && { from }), ...(to && { to }) };
}
