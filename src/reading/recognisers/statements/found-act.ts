import type { Party } from '../../../actor/actor.ts';
import type { Act } from '../../reading.ts';
import type { Clause, Phrase } from './phrase.ts';

/** An act found in a sentence and whose it is: a clause's subject, an agent after "by", or (joint) everyone's. */
export interface FoundAct {
  readonly act: Act;
  /** Word number of the verb. */
  readonly at: number;
  readonly by: Clause | Phrase | Recipient | 'joint' | 'invitee' | 'last' | 'teller';
  /** Holds only where the other side has just done this ("said he would come" after an invitation). */
  readonly answers?: 'invitation';
}

/** Whom a passive act reached: its doer is the other side ("an invitation was extended to the guest"). */
export interface Recipient {
  readonly toward: Phrase;
  /** A party that the words behind name as the doer's ("was invited to visit Japan"). */
  readonly from?: Party;
}
