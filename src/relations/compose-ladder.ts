import { isEvidence } from '../article/passage.ts';
import { earliest, type PartialDay } from '../calendar/day.ts';
import { type Claim, partiesKey } from './claims.ts';
import { bestDate, finenessOf } from './dates-agree.ts';
import { coreOfLevel, rankOfLevel } from './level.ts';
import type { Rung } from './relations.ts';

/** The levels of relations that the claims tell, oldest first, those without a day last; each ends where a higher one begins. */
export function composeLadder(claims: readonly Claim[]): readonly Rung[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'partnership' || !claim.level || claim.parties.length < 2) continue;
    const key = `${partiesKey(claim.parties)}|${coreOfLevel(claim.level)}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const rungs = [...groups.values()].map(toRung).sort(bySince);
  const byPair = Map.groupBy(rungs, (rung) => partiesKey(rung.parties));
  return rungs.map((rung) => {
    const until = nextAbove(rung, byPair.get(partiesKey(rung.parties)) ?? []);
    return until ? { ...rung, until } : rung;
  });
}

function toRung(claims: readonly Claim[]): Rung {
  const since = bestDate(claims);
  const ordered = [...claims].sort(
    (a, b) => Number(isEvidence(b.support)) - Number(isEvidence(a.support)) || finenessOf(b.date) - finenessOf(a.date),
  );
  const wording = ordered.find(({ date }) => date === since) ?? ordered[0];
  return {
    parties: wording?.parties ?? [],
    level: wording?.level ?? '',
    ...(since && { since }),
    support: ordered.map(({ support }) => support),
  };
}

const firstDay = (date: PartialDay | undefined): string => (date && earliest(date)) ?? '9999';

function bySince(a: Rung, b: Rung): number {
  const [x, y] = [firstDay(a.since), firstDay(b.since)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The day on which the pair reached a higher level than this rung's; levels beside the order replace nothing. */
export function nextAbove(rung: Rung, pair: readonly Rung[]): PartialDay | undefined {
  const rank = rankOfLevel(rung.level);
  if (rank === undefined || !rung.since) return undefined;
  const from = firstDay(rung.since);
  return pair.find((other) => other.since && firstDay(other.since) > from && (rankOfLevel(other.level) ?? 0) > rank)
    ?.since;
}
