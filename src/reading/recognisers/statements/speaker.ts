import type { Party } from '../../../actor/actor.ts';

/** Who speaks: a side and, where it is one person, the name. */
export interface Speaker {
  readonly side: Party | 'both';
  readonly name?: string;
  readonly role?: string;
}
