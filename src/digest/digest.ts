import type { Support } from '../article/passage.ts';
import type { Day, PartialDay } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../wording/words.ts';

/** What a digest leaves out or keeps to. Absent or empty lists restrict nothing. */
export interface DigestFilters {
  readonly countries?: readonly string[];
  readonly notCountries?: readonly string[];
  readonly topics?: readonly string[];
  readonly notTopics?: readonly string[];
}

/** What an admin decided about an anniversary; keyed by the Origin's id, so it survives a new reading. */
export interface OriginVerdict {
  readonly verdict: 'confirmed' | 'corrected' | 'hidden';
  /** The day that a correction sets. */
  readonly date?: PartialDay;
}

/** When a 29 February is kept in a common year. */
export type LeapDayRule = '28 February' | '1 March';

/** What a digest is composed for. */
export interface DigestWish {
  /** The day it is for; meetings end the day before it. */
  readonly on: Day;
  /** How many days back meetings are told. */
  readonly days: number;
  /** How many days ahead anniversaries and visits are told. */
  readonly ahead: number;
  readonly words: Words;
  readonly filters?: DigestFilters;
  /** Names of the sections wanted; all when absent. Their order is Diplo's. */
  readonly sections?: readonly string[];
  /** Keys that earlier editions told. Nothing with a told key is told again. */
  readonly told?: ReadonlySet<string>;
  /** Days of notice at which an anniversary is told; `ahead`, 30, 14, 7 and 0 when absent. */
  readonly leadTimes?: readonly number[];
  readonly leapDay?: LeapDayRule;
  /** Leaves out wars, incidents and deaths. */
  readonly muteSensitive?: boolean;
  readonly verdicts?: ReadonlyMap<string, OriginVerdict>;
}

/** One thing told. */
export interface DigestItem {
  readonly text: string;
  readonly date?: PartialDay;
  readonly event?: string;
  readonly citations: readonly Support[];
  /** What is remembered as told once it is posted. */
  readonly tells: readonly string[];
}

/** One titled part of a Digest; never empty. */
export interface DigestSection {
  readonly name: string;
  readonly items: readonly DigestItem[];
}

/** One thing weighed: in or out, and by which rule. */
export interface Considered {
  readonly text: string;
  readonly in: boolean;
  readonly rule: string;
}

/** Selected material for a day. One selection; every face renders it. */
export interface Digest {
  readonly on: Day;
  /** The ledger's key. */
  readonly period: Day;
  /** ISO week: `2023-W16`. */
  readonly label: string;
  readonly sections: readonly DigestSection[];
  readonly considered: readonly Considered[];
}

/** What a section sees: the wish with every default filled in. */
export interface SectionView extends Required<Omit<DigestWish, 'sections'>> {
  readonly library: Library;
  /** First and last day of the meetings told. */
  readonly from: Day;
  readonly to: Day;
  /** Last day of what is ahead. */
  readonly until: Day;
}

/** A thing that a section weighed. */
export interface Candidate extends Considered {
  readonly item: DigestItem;
}

/** One part of every digest: a file in `sections/` and a line in its list. Candidates come in the order they are told. */
export interface Section {
  readonly name: string;
  /** Items shown in the parent message before "+N more". */
  readonly cap: number;
  /** Whether it is news: a digest without any news is an empty one. */
  readonly news: boolean;
  weigh(view: SectionView): readonly Candidate[];
}
