const HEADS = /\b(?:headed|led|heads|leads|(?:co-)?chair(?:ed|s))( by)?\b/g;
/** As far as a name with its titles reaches. */
const REACH = 110;

/** Words beside a verb of heading, and which of those named in them did it. */
export interface TellingOfHead {
  readonly words: string;
  readonly named: 'first' | 'last';
}

/**
 * Stretches of a text, each with the name of somebody who headed a delegation or chaired what the text tells of: who is named
 * first behind "headed by", last right before "headed".
 */
export function tellingOfHeads(text: string): readonly TellingOfHead[] {
  return [...text.matchAll(HEADS)].flatMap(({ index, 0: verb, 1: by }): TellingOfHead[] => {
    const end = index + verb.length;
    if (by) return [{ words: text.slice(end, end + REACH), named: 'first' }];
    const words = text.slice(Math.max(0, index - REACH), index);
    return /\p{Lu}[\p{L}\p{M}'’-]*(?:,? (?:also|jointly|who))? $/u.test(words) ? [{ words, named: 'last' }] : [];
  });
}
