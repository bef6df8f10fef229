import type { Library } from '../library/library.ts';

/** Past so many the memory of a Library is emptied: each is one question on one day in one language. */
const MOST = 5_000;

const tried = new WeakMap<Library, Map<string, boolean>>();

/**
 * Whether the corpus answers a suggestion, tried once: questions about the same article lead to the same suggestions.
 * `key` holds all that the reply depends on besides the Library.
 */
export function triedOnce(library: Library, key: string, canAnswer: () => boolean): boolean {
  const known = tried.get(library) ?? new Map<string, boolean>();
  tried.set(library, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const can = canAnswer();
  if (known.size >= MOST) known.clear();
  known.set(key, can);
  return can;
}
