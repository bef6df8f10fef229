import type { Library } from '../../library/library.ts';
import { nameBefore } from './initials.ts';

/** Words before the initials that may spell them out, as characters. */
const REACH = 100;
const GLOSS = /\(([A-Z]{2,6})\)/g;

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
      const name = nameBefore(parts.body.slice(Math.max(0, index - REACH), index), initials);
      if (name !== undefined) found.set(initials, (found.get(initials) ?? new Set()).add(name));
    }
  known.set(library, found);
  return found;
}
