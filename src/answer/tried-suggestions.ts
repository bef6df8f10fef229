import type { Library } from '../library/library.ts';

/** Past so many the memory of a Library is emptied: each is one question on one day in one language. */
const MOST = 5_000;

const tried = new WeakMap<Library, Map<string, string>>();

/**
 * The first line of what a suggestion is answered with, empty where it is not, tried once: questions about the same
 * article lead to the same suggestions. `key` holds all that the reply depends on besides the Library.
 */
export function triedOnce(library: Library, key: string, answer: () => string): string {
  const known = tried.get(library) ?? new Map<string, string>();
  tried.set(library, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const told = answer();
  if (known.size >= MOST) known.clear();
  known.set(key, told);
  return told;
}
