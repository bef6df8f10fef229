import type { Party } from '../../actor/actor.ts';
import type { Library } from '../../library/library.ts';

const cache = new WeakMap<Library, Party | undefined>();

/** The party that the corpus is written from: the one with most levels of relations. "Relations with Norway" are its own. */
export function homePartyOf(library: Library): Party | undefined {
  if (cache.has(library)) return cache.get(library);
  const counts = new Map<Party, number>();
  for (const rung of library.relations.ladder)
    for (const party of rung.parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [home] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  cache.set(library, home);
  return home;
}
