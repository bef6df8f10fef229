import { fold } from '../actor/fold.ts';
import { isEvidence } from '../article/passage.ts';
import { earliest, type PartialDay, yearOf } from '../calendar/day.ts';
import { type Claim, partiesKey } from './claims.ts';
import { agreementOf, bestDate, finenessOf } from './dates-agree.ts';
import { coreOfLevel, rankOfLevel } from './level.ts';
import { isNear, otherDatesOf } from './other-dates.ts';
import type { Origin, Rung } from './relations.ts';

/** Dated events whose years are counted, one for all claims of the same thing, oldest first. */
export function composeOrigins(claims: readonly Claim[], ladder: readonly Rung[]): readonly Origin[] {
  const groups: Claim[][] = [];
  const byParties = new Map<string, Claim[][]>();
  // The finest and best stated claims lead, so that "the 50th anniversary of ties" joins them instead of standing alone.
  const ordered = [...claims].sort((a, b) => finenessOf(b.date) - finenessOf(a.date) || b.weight - a.weight);
  for (const claim of ordered) {
    if (!claim.date) continue;
    const key = partiesKey(claim.parties);
    const list = byParties.get(key) ?? [];
    const group = list.find((known) => known[0] && isSameOrigin(known[0], claim));
    if (group) group.push(claim);
    else {
      const made = [claim];
      list.push(made);
      groups.push(made);
      byParties.set(key, list);
    }
  }
  const rungs = Map.groupBy(ladder, (rung) => partiesKey(rung.parties));
  const origins = groups.map((group) => toOrigin(group, rungs));
  return origins.sort((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? -1 : firstDay(a.date) > firstDay(b.date) ? 1 : a.id < b.id ? -1 : 1,
  );
}

const firstDay = (date: PartialDay): string => earliest(date) ?? '9999';

const SINGLE = new Set(['diplomatic relations', 'normalisation', 'resumption']);

function isSameOrigin(a: Claim, b: Claim): boolean {
  if (a.sensitive !== b.sensitive && a.kind !== b.kind) return false;
  const agreement = agreementOf(a.date, b.date);
  const agree = agreement === 'equal' || agreement === 'within';
  if (a.kind === 'partnership' || b.kind === 'partnership')
    return a.kind === b.kind && coreOfLevel(a.level ?? a.what) === coreOfLevel(b.level ?? b.what);
  if (SINGLE.has(a.kind) || SINGLE.has(b.kind)) {
    // A pair has one beginning of relations: another year for it is another source's date, not another event.
    if (a.kind === b.kind) return true;
    return agree && SINGLE.has(a.kind) && SINGLE.has(b.kind) && a.kind !== 'resumption' && b.kind !== 'resumption';
  }
  return agree && overlap(a.what, b.what) >= 0.3;
}

const SMALL = new Set(['the', 'of', 'and', 'between', 'viet', 'nam', 'vietnam', 'on', 'in', 'for', 'a', 'to', 'with']);
const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word && !SMALL.has(word)),
  );

/** Shared words over the words of the shorter wording. */
function overlap(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.intersection(y).size / (Math.min(x.size, y.size) || 1);
}

function toOrigin(claims: readonly Claim[], ladder: ReadonlyMap<string, readonly Rung[]>): Origin {
  const date = bestDate(claims) ?? (claims[0]?.date as PartialDay);
  const stated = [...claims].sort((a, b) => Number(b.note !== undefined) - Number(a.note !== undefined));
  const named = claims.find((claim) => claim.date === date && / /.test(claim.what)) ?? claims[0];
  const best = claims.find((claim) => claim.what.includes(' between ')) ?? named;
  const otherDates = otherDatesOf(claims, date);
  const kind = claims[0]?.kind;
  const parties = claims[0]?.parties ?? [];
  const raised =
    kind === 'partnership' ? raisedBy(best?.level ?? '', date, ladder.get(partiesKey(parties)) ?? []) : undefined;
  const note = stated[0]?.note;
  // A claim of years apart is of something else; it bears nothing out.
  const agreeing = claims.filter((claim) => claim.date === undefined || isNear(claim.date, date));
  const support = [...agreeing].sort((a, b) => Number(isEvidence(b.support)) - Number(isEvidence(a.support)));
  return {
    id: idOf(claims, date),
    what: best?.what ?? '',
    parties,
    date,
    otherDates,
    ...(kind && kind !== 'event' && { kind }),
    sensitive: claims.some((claim) => claim.sensitive),
    ...(raised && { raised }),
    ...(note && { note }),
    support: support.map((claim) => claim.support),
  };
}

function raisedBy(level: string, date: PartialDay, pair: readonly Rung[]): Origin['raised'] {
  const rank = rankOfLevel(level);
  if (rank === undefined) return undefined;
  const next = pair.find(
    (rung) => rung.since && firstDay(rung.since) > firstDay(date) && (rankOfLevel(rung.level) ?? 0) > rank,
  );
  return next?.since ? { to: next.level, date: next.since } : undefined;
}

/** Stays the same while the parties, the kind and the year do, so that a person's correction finds it again. */
function idOf(claims: readonly Claim[], date: PartialDay): string {
  const [first] = claims;
  const kind = first?.kind ?? 'event';
  const name =
    kind === 'partnership'
      ? coreOfLevel(first?.level ?? first?.what ?? '')
      : SINGLE.has(kind)
        ? kind
        : (first?.what ?? '');
  const slug = fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `${partiesKey(first?.parties ?? []).toLowerCase()}:${slug}:${yearOf(date) ?? 0}`;
}
