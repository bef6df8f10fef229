import { namedIn } from './indexed-person.ts';

const HEADS = /\b(?:headed|led|heads|leads|(?:co-)?chair(?:ed|s))( by)?\b/g;
/** As far as a name with its titles reaches. */
const REACH = 110;
const ENDS_IN_NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?:,? (?:also|jointly|who))? $/u;

/**
 * Keys of those who headed a delegation or chaired what the text tells of: whoever is named first behind "headed by", last
 * right before "headed". `byToken`: who is meant by each word of a name.
 */
export const headsIn = (text: string, byToken: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(HEADS)].flatMap(({ index, 0: verb, 1: by }) => {
      const end = index + verb.length;
      if (by) return namedIn(text.slice(end, end + REACH), byToken)[0] ?? [];
      const before = text.slice(Math.max(0, index - REACH), index);
      return ENDS_IN_NAME.test(before) ? (namedIn(before, byToken).at(-1) ?? []) : [];
    }),
  );
