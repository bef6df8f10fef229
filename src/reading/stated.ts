import type { Evidence } from '../article/passage.ts';
import type { Day, PartialDay } from '../calendar/day.ts';
import type { PublishedBasis } from './reading.ts';

/** A day of publication that the article states, with the words that state it. */
export interface Stated {
  readonly date: PartialDay;
  readonly basis: PublishedBasis;
  readonly evidence: Evidence;
  /** The day of a later change ("Updated …"): it stands in only where nothing states the publication. */
  readonly updated?: true;
  /** The two days that figures can mean, day first and month first; the date is then no finer than what both share. */
  readonly either?: readonly [Day, Day];
  /** A clock of American time stands beside them. */
  readonly monthFirst?: true;
  /** The weekday printed beside them, 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** What is odd about the words themselves, where the date had to be taken coarser than they are. */
  readonly doubt?: string;
}
