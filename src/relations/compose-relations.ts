import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { type Claim, claimOfRow, claimsOfArticle, claimsOfReading, partiesKey } from './claims.ts';
import { composeEvents } from './compose-events.ts';
import { composeLadder } from './compose-ladder.ts';
import { composeOrigins } from './compose-origins.ts';
import { CURATED, type CuratedRow } from './curated.ts';
import { isOtherPartys } from './other-parties.ts';
import type { Event, Relations } from './relations.ts';
import { withStatedDates } from './stated-dates.ts';

/** What is known across all articles: meetings, levels, dated events. Pure: the same articles give the same Relations. */
export function composeRelations(
  articles: ReadonlyMap<string, Article>,
  readings: ReadonlyMap<string, Reading>,
  curated: readonly CuratedRow[] = CURATED,
): Relations {
  const composed = composeEvents(readings.values());
  const events = composed.events.map((event) => withStatedDates(event, articles));
  const byId = new Map(events.map((event) => [event.id, event]));
  const rows = curated.map(claimOfRow);
  const fields = new Map([...articles.values()].map((article) => [article.id, claimsOfArticle(article)]));
  const isElsewhere = isOtherPartys([...[...fields.values()].flat(), ...rows]);
  const claims = [
    ...[...readings.values()].flatMap((reading) =>
      composeClaims(
        fields.get(reading.article) ?? [],
        claimsOfReading(reading).filter((claim) => !isElsewhere(claim)),
      ),
    ),
    ...rows,
  ];
  const ladder = composeLadder(claims);
  return {
    events,
    eventOf: (article): Event | undefined => byId.get(composed.reportedBy.get(article)?.[0]?.id ?? ''),
    ladder,
    origins: composeOrigins(claims, ladder),
  };
}

/** What an article states as a field outweighs what was read from its words on the same parties and kind. */
function composeClaims(stated: readonly Claim[], told: readonly Claim[]): Claim[] {
  const keyOf = (claim: Claim): string => `${partiesKey(claim.parties)} ${claim.kind}`;
  const keys = new Set(stated.map(keyOf));
  return [...stated, ...told.filter((claim) => !keys.has(keyOf(claim)))];
}
