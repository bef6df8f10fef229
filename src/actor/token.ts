import type { PartyMention } from './parties.ts';
import type { PlaceMention } from './places.ts';

/** One word or mark of a text, folded, with its span; a party or a place of several words is one token. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Carries a possessive ending ("Russia's", "leaders'"), which `text` is without. */
  readonly possessive: boolean;
  /** Carries diacritical marks in the text. */
  readonly marked: boolean;
  /** Stands first in its sentence or after a colon or an opening quote. */
  readonly opens: boolean;
  readonly party?: PartyMention;
  readonly place?: PlaceMention;
}
