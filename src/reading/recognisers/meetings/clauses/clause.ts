import type { KnownPerson } from '../../../draft.ts';
import type { Trigger } from '../words/trigger.ts';

/** One of several comings together that one sentence tells. */
export interface Clause {
  readonly trigger: Trigger;
  /** Undefined where the clause brings those whom the sentence brings. */
  readonly people: readonly KnownPerson[] | undefined;
  /** From where to where its own words go, in the sentence: a day in there is its own. */
  readonly within?: readonly [from: number, to: number];
  /** Where the first of the clauses begins to tell: a day before it is that of all. */
  readonly head?: number;
  /** Still to come, whatever the words around say of the rest. */
  readonly planned?: true;
}
