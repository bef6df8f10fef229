import publishers from './publishers.json' with { type: 'json' };
import { fold, foldedWords } from './raw-words.ts';

const bare = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Every known name as folded words with its publisher's number, long names first. */
const known = publishers
  .flatMap(({ names }, number) => names.map((name) => ({ number, words: foldedWords(name), key: bare(name) })))
  .sort((a, b) => b.words.length - a.words.length);
const numberOf = new Map(known.map(({ key, number }) => [key, number]));

/**
 * Whether the publisher asked for is the one that an article states by name or address: by any of its names where they
 * are known (`vns` is Viet Nam News), else by a part of the name or its initials.
 */
export function samePublisher(value: string, publisher: string): boolean {
  const wanted = bare(value);
  if (wanted === '') return false;
  const words = foldedWords(publisher);
  const number = numberOf.get(wanted);
  if (number !== undefined) return words.some((_, at) => publisherAt(words, at) === number);
  return bare(publisher).includes(wanted) || words.map((word) => word[0] ?? '').join('') === wanted;
}

/** The publisher whose name begins there; the longest name wins, for one begins with another's (Vietnam News Agency). */
function publisherAt(words: readonly string[], at: number): number | undefined {
  return known.find((name) => name.words.every((word, i) => words[at + i] === word))?.number;
}
