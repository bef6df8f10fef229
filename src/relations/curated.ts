import type { Party } from '../actor/actor.ts';
import milestones from '../actor/tables/milestones.json' with { type: 'json' };
import type { Source } from '../article/passage.ts';
import type { PartialDay } from '../calendar/day.ts';
import sensitive from './tables/sensitive.json' with { type: 'json' };

type Publication = Source['source'];

/** One dated fact of the tables: a step between parties, a treaty, a day to word with care. */
export interface CuratedRow {
  readonly row: string;
  readonly what: string;
  readonly parties: readonly Party[];
  /** `partnership`, `diplomatic relations`, `treaty`, `normalisation`, `accession`, `sensitive` … */
  readonly kind: string;
  /** The wording of the level, for partnerships. */
  readonly level?: string;
  readonly date: PartialDay;
  /** Dates that other sources give. */
  readonly otherDates?: readonly { readonly date: PartialDay; readonly source: Publication }[];
  readonly note?: string;
  readonly sources: readonly Publication[];
}

/** The tables that ship with Diplo, facts with their publishers; compiled from published pages, newest of early 2026. */
export const CURATED: readonly CuratedRow[] = [...milestones, ...sensitive] as unknown as readonly CuratedRow[];

/** What a row's fact stands on: its first publisher. */
export function supportOf(row: CuratedRow): Source {
  const source = row.sources[0] ?? { publisher: 'Diplo' };
  return { source, row: row.row };
}
