import type { Evidence } from '../../../article/passage.ts';
import type { PartialDay } from '../../../calendar/day.ts';
import type { PublishedBasis } from '../../reading.ts';

/** A day of publication that the article states, with the words that state it. */
export interface Stated {
  readonly date: PartialDay;
  readonly basis: PublishedBasis;
  readonly evidence: Evidence;
  /** The day of a later change ("Updated …"): it stands in only where nothing states the publication. */
  readonly updated?: true;
  /** What is odd about the words themselves, where the date had to be taken coarser than they are. */
  readonly doubt?: string;
}
