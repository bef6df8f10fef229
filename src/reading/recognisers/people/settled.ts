import type { KnownPerson } from '../../draft.ts';
import type { Candidate } from './gather-names.ts';

/** A candidate that turned out to be a person. */
export interface Settled {
  readonly candidate: Candidate;
  readonly person: KnownPerson;
}
