import type { Party } from './actor.ts';

/** A name in a text, with the title that the same phrase gives it. Offsets are into the text. */
export interface NamedPerson {
  /** The whole phrase: title and name. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The title as worded, without leading adjectives of nationality and "visiting". */
  readonly role?: string;
  /** The party that the phrase itself ties to the title. */
  readonly country?: Party;
  /** How the role is tied to the name. */
  readonly by: 'title' | 'apposition' | 'counterpart' | 'bare';
  /** For "his Russian counterpart": the counterpart's role is the other's. */
  readonly former: boolean;
}
