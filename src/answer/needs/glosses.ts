import type { Library } from '../../library/library.ts';

/** Words before the initials that may spell them out, as characters. */
const REACH = 100;
const GLOSS = /\(([A-Z]{2,6})\)/g;
const SMALL = /^(?:of|for|on|the|and|in|to)$/i;

const known = new WeakMap<Library, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The names that articles of the library put before initials in brackets ("Agent Orange (AO)"), in small letters by the
 * initials; read once for a library.
 */
export function glossesOf(library: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(library);
  if (before) return before;
  const found = new Map<string, Set<string>>();
  for (const { parts } of library.articles.values())
    for (const { 1: initials = '', index } of parts.body.matchAll(GLOSS)) {
      const name = spelledBefore(parts.body.slice(Math.max(0, index - REACH), index), initials);
      if (name !== undefined) found.set(initials, (found.get(initials) ?? new Set()).add(name));
    }
  known.set(library, found);
  return found;
}

/** The last words of the text, if they begin with the letters one by one. */
function spelledBefore(text: string, initials: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  let left = initials.length;
  let at = words.length;
  while (left > 0 && at > 0) {
    at -= 1;
    const word = words[at] ?? '';
    if (SMALL.test(word) && word.charAt(0).toUpperCase() !== initials.charAt(left - 1)) continue;
    if (word.charAt(0).toUpperCase() !== initials.charAt(left - 1)) return undefined;
    left -= 1;
  }
  return left === 0 ? words.slice(at).join(' ').toLowerCase() : undefined;
}
