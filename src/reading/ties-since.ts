import type { Party } from '../actor/actor.ts';
import milestones from '../actor/tables/milestones.json' with { type: 'json' };

interface Row {
  readonly parties: readonly string[];
  readonly kind: string;
  readonly date: string;
}

/** What an anniversary of two states is of, as its name tells: their diplomatic relations, and no partnership or treaty. */
const DIPLOMATIC =
  /^(?:the |their )?(?:establishment of (?:the |their )?)?(?:formal |full )?diplomatic (?:relations|ties)\b/i;

/** The year since which two parties have diplomatic relations, by the table; `undefined` where it knows no year or two. */
export function tiesSince(of: string, parties: readonly Party[]): number | undefined {
  if (parties.length !== 2 || !DIPLOMATIC.test(of)) return undefined;
  const years = (milestones as readonly Row[])
    .filter((row) => row.kind === 'diplomatic relations' && parties.every((party) => row.parties.includes(party)))
    .map(({ date }) => Number(date.slice(0, 4)));
  return years.length === 1 ? years[0] : undefined;
}
