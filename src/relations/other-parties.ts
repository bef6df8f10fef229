import type { Claim } from './claims.ts';
import { partiesKey } from './claims.ts';
import { coreOfLevel } from './level.ts';

const keyOf = ({ date, level, what }: Claim): string => `${date} ${coreOfLevel(level ?? what)}`;

/**
 * Whether a partnership read from an article's words is another pair's: fields or a table give this level and day to
 * parties of whom it shares some, and nowhere to its own.
 */
export function isOtherPartys(known: readonly Claim[]): (told: Claim) => boolean {
  const byDay = Map.groupBy(
    known.filter(({ kind, date }) => kind === 'partnership' && date?.length === 10),
    keyOf,
  );
  return (told) => {
    if (told.kind !== 'partnership' || told.date?.length !== 10) return false;
    const same = byDay.get(keyOf(told)) ?? [];
    if (same.some(({ parties }) => partiesKey(parties) === partiesKey(told.parties))) return false;
    return same.some(({ parties }) => parties.some((party) => told.parties.includes(party)));
  };
}
