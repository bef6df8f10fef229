import { findParties } from '../../actor/gazetteer.ts';
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

/** A name that begins with a state's ("Swedish Fisheries Guild"), without it, and its initials. */
export interface OfState {
  readonly initials: string;
  readonly rest: string;
}

const ofState = new WeakMap<Library, readonly OfState[]>();

/** The names of bodies of states that the articles put before initials; read once for a library. */
export function ofStates(library: Library): readonly OfState[] {
  const before = ofState.get(library);
  if (before) return before;
  const found = [...glossesOf(library)].flatMap(([initials, names]) =>
    [...names].flatMap((name): OfState[] => {
      const [state = '', ...rest] = name.split(' ');
      const [first] = findParties(state.charAt(0).toUpperCase() + state.slice(1));
      return rest.length > 1 && first?.end === state.length ? [{ initials, rest: rest.join(' ') }] : [];
    }),
  );
  ofState.set(library, found);
  return found;
}
