const SMALL_WORDS = 'of|for|on|the|and|in|to';
/** A word of a name that its initials may leave out. */
const SMALL = new RegExp(`^(?:${SMALL_WORDS})$`, 'i');
/** Between two words of a name that a text may list. */
const NEXT = ',?[ -]';
/** What stands between the words of a name whose initials count: "Regional Programme for the Ports", "Council for Ferries, Bridges and Quays". */
const BETWEEN = `,?(?:[ -](?:${SMALL_WORDS}|&)){0,3}[ -]`;

/**
 * What a name in capitals may be short for: words that begin with its letters ("ARP" – "Atlantic Reef Pact", "SLA" –
 * "Sailors' Land Army"). `undefined` for anything else.
 */
export function spelledByInitials(typed: string): RegExp | undefined {
  if (!/^[A-Z]{3,6}$/.test(typed)) return undefined;
  const words = [...typed].map((letter) => `${letter}\\p{L}{1,20}(?:['’]s?)?`);
  return new RegExp(`(?<!\\p{L})${words.join(BETWEEN)}(?!\\p{L})`, 'u');
}

/** What tells one of the names ("agent orange"), in letters of any size. `undefined` where there is none. */
export const spelledAs = (names: readonly string[]): RegExp | undefined =>
  names.length > 0
    ? new RegExp(
        `(?<![\\p{L}\\p{M}])(?:${names.map((name) => name.replaceAll(' ', NEXT)).join('|')})(?![\\p{L}\\p{M}])`,
        'iu',
      )
    : undefined;

/** A name that a question spells out, and how a text may shorten it. */
export interface Shortened {
  readonly letters: string;
  /** The words in small letters, as the question spells them. */
  readonly name: string;
  /** Its initials in capitals. */
  readonly initials: RegExp;
  /** The name itself: initials stand for it only in a text that spells it out as well. */
  readonly spelled: RegExp;
}

/** Words of a name at most. */
const MOST = 5;

/**
 * The names around a word of a question ("agent" of "agent orange") that texts may tell by their initials ("AO"), as far as
 * the initials are `known` to be written at all.
 */
export function initialsAround(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  known: (initials: string) => boolean,
): readonly Shortened[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({ word, index }));
  const own = words.findIndex(({ word, index }) => index < end && index + word.length > start);
  const found: Shortened[] = [];
  for (let from = Math.max(0, own - MOST); own >= 0 && from <= own; from++)
    for (let to = Math.max(own, from + 1); to < words.length && to - from < MOST + 2; to++) {
      const run = words.slice(from, to + 1);
      const [first, last] = [run.at(0), run.at(-1)];
      if (!first || !last || SMALL.test(first.word) || SMALL.test(last.word)) continue;
      const typed = text.slice(first.index, last.index + last.word.length);
      if (/[^\p{L}\p{M} -]/u.test(typed)) break;
      const letters = run.flatMap(({ word }) => (SMALL.test(word) ? [] : [word.charAt(0).toUpperCase()])).join('');
      if (letters.length < 2 || letters.length > MOST || !/^[A-Z]+$/.test(letters) || !known(letters)) continue;
      found.push({
        letters,
        name: run.map(({ word }) => word.toLowerCase()).join(' '),
        initials: new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, 'u'),
        spelled: new RegExp(`(?<!\\p{L})${run.map(({ word }) => word).join(NEXT)}(?!\\p{L})`, 'iu'),
      });
    }
  return found;
}

/** The name that the last words of a text make, if they begin with the letters one by one ("Agent Orange" before "(AO)"). */
export function nameBefore(text: string, letters: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  let left = letters.length;
  let at = words.length;
  while (left > 0 && at > 0) {
    at -= 1;
    const word = words[at] ?? '';
    if (word.charAt(0).toUpperCase() === letters.charAt(left - 1)) left -= 1;
    else if (!SMALL.test(word)) return undefined;
  }
  return left === 0 ? words.slice(at).join(' ').toLowerCase() : undefined;
}
