import type { Party } from '../../../actor/actor.ts';

/** Who a noun phrase points at, before the article's context resolves pronouns. */
export type Pointer = 'person' | 'side' | 'joint' | 'he' | 'they' | 'we' | 'own' | 'role' | 'latter';

/** A noun phrase that may be the subject of a verb; `from`–`to` are word numbers, `to` not included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly pointer: Pointer;
  readonly side?: Party | 'both';
  /** Of a side: named by the adjective ("the Thai …"), so that a person of it is meant. */
  readonly adjective?: true;
  /** Of a side: ends in the noun of one person ("the Thai official"). */
  readonly onePerson?: true;
  /** Of a side: ends in the noun of several people ("the Lao leaders"). */
  readonly several?: true;
  /** Of a person: the fullest form of the name. */
  readonly name?: string;
  /** Of a pronoun: which. */
  readonly pronoun?: 'he' | 'she';
  /** Of "he and X": the side of X. */
  readonly beside?: Party;
}

/** A phrase with its verb. */
export interface Clause extends Phrase {
  /** First word of the verb group ("has", "would", "thanked"). */
  readonly verb: number;
  /** The verb that carries the meaning ("thanked" of "has sincerely thanked"). */
  readonly main: number;
  /** What the clause is to the sentence: its own, told by a speaker, or a relative or adverbial clause. */
  readonly level: 'own' | 'told' | 'relative';
}
