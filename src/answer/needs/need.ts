import type { Party } from '../../actor/actor.ts';
import type { RoleClass } from '../../actor/titles.ts';
import type { Shortened } from './initials.ts';

/** One thing of a question that the evidence has to speak of. */
export type Need = {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** It only names the occasion: the article has to hold it, the sentence that answers does not. */
  readonly isOccasion?: boolean;
  /** It stands in the setting of what is asked, and tells nothing of that itself. */
  readonly isSetting?: boolean;
} & (
  | { readonly is: 'person'; readonly keys: ReadonlySet<string>; readonly tokens: readonly string[] }
  | { readonly is: 'role'; readonly role: RoleClass; readonly party?: Party; readonly terms: readonly string[] }
  | { readonly is: 'party'; readonly party: Party; readonly terms: readonly string[] }
  | { readonly is: 'member'; readonly parties: ReadonlySet<Party>; readonly terms: readonly string[] }
  | { readonly is: 'place'; readonly terms: readonly string[]; readonly party?: Party }
  | {
      readonly is: 'word';
      readonly terms: readonly string[];
      readonly hard: boolean;
      readonly known: boolean;
      /** What tells it in several words ("set foot in"). */
      readonly inPhrase?: RegExp;
      /** What tells the word itself, where the terms hold those of its wide class, too. */
      readonly own?: { readonly terms: readonly string[]; readonly inPhrase?: RegExp };
      /** What tells it in several words is the name that its letters stand for, which holds for what follows it, too. */
      readonly isSpelledOut?: boolean;
      /** The names of which it is a word, as far as texts may tell them by initials. */
      readonly shortened?: readonly Shortened[];
      /** It tells whose office or ministry it is ("security"): whoever holds the office stands for it. */
      readonly ofOffice?: boolean;
      /** It tells of what or for whom ("a course for pilots"): another one is another thing. */
      readonly ofWhat?: boolean;
      /** The class of what is asked for ("which station"): an article may name the thing without it. */
      readonly isClass?: boolean;
      /** What somebody did, after "did A" or the class: it may be told in other words where all else is there. */
      readonly isVerb?: boolean;
      /** Its verb ("which storm hit"), where the corpus does not hold the word: an article says it otherwise. */
      readonly isClassVerb?: boolean;
    }
);

/** Whether the need may name where something was: a place, a state, or a name that no table knows. */
export const mayBePlace = (need: Need): boolean =>
  need.is === 'place' || need.is === 'party' || (need.is === 'word' && need.hard && /^\p{Lu}/u.test(need.typed));
