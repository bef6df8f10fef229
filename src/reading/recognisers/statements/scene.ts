import type { Clause, Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** What one sentence offers to the search for acts. */
export interface Scene {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}
