import wellKnown from './publishers.json' with { type: 'json' };
import { fold, foldedWords } from './raw-words.ts';

const bare = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The names of publishers, each with the number of its own. */
interface NameTable {
  /** As folded words, long names first: one publisher's name may begin with another's (Vietnam News Agency). */
  readonly names: readonly { readonly number: number; readonly words: readonly string[] }[];
  readonly numberOf: ReadonlyMap<string, number>;
}

function composeTable(publishers: readonly (readonly string[])[]): NameTable {
  const names = publishers
    .flatMap((forms, number) => forms.map((name) => ({ number, words: foldedWords(name), key: bare(name) })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return { names, numberOf: new Map(names.map(({ key, number }) => [key, number])) };
}

const WELL_KNOWN = composeTable(wellKnown.map(({ names }) => names));
/** One list for all that name none, so that its table is made once. */
const NONE: readonly (readonly string[])[] = [];
const tables = new WeakMap<readonly (readonly string[])[], NameTable>();

function tableOf(publishers: readonly (readonly string[])[]): NameTable {
  const table = tables.get(publishers) ?? composeTable(publishers);
  tables.set(publishers, table);
  return table;
}

/**
 * Whether the publisher asked for is the one that an article states by name or address: by any of its names where they
 * are known (`vns` is Viet Nam News), to every corpus or by the `publishers` of this one, else by a part of the name or
 * its initials.
 */
export function samePublisher(
  value: string,
  publisher: string,
  publishers: readonly (readonly string[])[] = NONE,
): boolean {
  const wanted = bare(value);
  if (wanted === '') return false;
  const words = foldedWords(publisher);
  const asked = [WELL_KNOWN, tableOf(publishers)].filter(({ numberOf }) => numberOf.has(wanted));
  if (asked.length > 0)
    return asked.some((table) => {
      const number = table.numberOf.get(wanted);
      return words.some((_, at) => publisherAt(words, at, table) === number);
    });
  return bare(publisher).includes(wanted) || words.map((word) => word[0] ?? '').join('') === wanted;
}

/** The publisher whose name begins there; the longest name wins. */
function publisherAt(words: readonly string[], at: number, { names }: NameTable): number | undefined {
  return names.find((name) => name.words.every((word, i) => words[at + i] === word))?.number;
}
