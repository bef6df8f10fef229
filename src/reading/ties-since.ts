import type { Party } from '../actor/actor.ts';
import { fold } from '../actor/fold.ts';
import milestones from '../actor/tables/milestones.json' with { type: 'json' };

interface Row {
  readonly parties: readonly string[];
  readonly kind: string;
  readonly level?: string;
  readonly date: string;
}

const OPENING = /^(?:the |their )?(?:(?:formal )?establishment of (?:the |their )?)?/i;
/** What an anniversary of two states is of, as its name tells: their diplomatic relations, and no treaty. */
const DIPLOMATIC = /^(?:formal |full |bilateral )?diplomatic (?:relations|ties)\b/i;
const NORMALISATION = /^normali[sz]ation of (?:the |their )?(?:bilateral |diplomatic )?(?:relations|ties)\b/i;

/**
 * The year since which two parties have diplomatic relations, or relations at the level that the words name in full, by
 * the table; `undefined` where it knows no year or two.
 */
export function tiesSince(of: string, parties: readonly Party[]): number | undefined {
  if (parties.length !== 2) return undefined;
  const what = of.replace(OPENING, '');
  const rows = (milestones as readonly Row[]).filter((row) => parties.every((party) => row.parties.includes(party)));
  const ofKind = (kind: string): readonly Row[] => rows.filter((row) => row.kind === kind);
  const set = ofKind('diplomatic relations');
  const found = DIPLOMATIC.test(what)
    ? set.length > 0
      ? set
      : ofKind('normalisation')
    : NORMALISATION.test(what)
      ? ofKind('normalisation')
      : ofKind('partnership').filter(({ level }) => level !== undefined && fold(level) === fold(what));
  const years = new Set(found.map(({ date }) => Number(date.slice(0, 4))));
  return years.size === 1 ? [...years][0] : undefined;
}
