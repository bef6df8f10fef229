import { fold } from '../../actor/fold.ts';
import { classesOfRole, classOfRole, type RoleClass } from '../../actor/titles.ts';
import type { Reading } from '../../reading/reading.ts';
import { nameTokens, personKey } from '../people/known-names.ts';

/** A person of one article. */
export interface IndexedPerson {
  readonly key: string;
  readonly name: string;
  readonly country?: string;
  readonly roles: ReadonlySet<RoleClass>;
  readonly roleText: string;
}

/** Whoever is called so holds the office of the one whom he met. */
const COUNTERPART = /\bcounterpart\b/i;

/** Everybody whom the reading of an article tells of. */
export function peopleOf(reading: Reading): IndexedPerson[] {
  const found = new Map<
    string,
    { key: string; name: string; country?: string; roles: Set<RoleClass>; roleText: string }
  >();
  const all = [
    ...reading.people,
    ...[...reading.meetings, ...reading.mentioned].flatMap(({ participants }) => participants),
  ];
  for (const one of all) {
    const key = personKey(one);
    const known = found.get(key) ?? { key, name: one.person ?? one.name, roles: new Set<RoleClass>(), roleText: '' };
    if (one.country) known.country = one.country;
    if (one.role) {
      known.roles.add(classOfRole(one.role));
      known.roleText += ` ${fold(one.role)}`;
    }
    found.set(key, known);
  }
  for (const { participants } of reading.meetings)
    for (const one of participants)
      if (one.role && COUNTERPART.test(one.role)) {
        const [other, ...more] = participants.filter(({ country, role }) => country !== one.country && role);
        if (other?.role && more.length === 0)
          for (const role of classesOfRole(other.role)) found.get(personKey(one))?.roles.add(role);
      }
  return [...found.values()];
}

/** The words that stand for exactly one person of the article. */
export function tokensOf(people: readonly IndexedPerson[]): ReadonlyMap<string, string> {
  const byToken = new Map<string, string | undefined>();
  for (const { key, name } of people)
    for (const token of new Set(nameTokens(name)))
      byToken.set(token, byToken.has(token) && byToken.get(token) !== key ? undefined : key);
  return new Map([...byToken].flatMap(([token, key]) => (key === undefined ? [] : [[token, key]])));
}

/** Keys of the people whom the text names, in order. A name counts with its capital letter only. */
export function namedIn(text: string, byToken: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)) {
    const plain = fold(word).replace(/['’]s?$/, '');
    const key = byToken.get(plain);
    if (key !== undefined && !found.includes(key)) found.push(key);
  }
  return found;
}

/** Key of the person of the article who bears the name, in full or by a word of it. */
export function keyOfName(
  name: string,
  people: readonly IndexedPerson[],
  byToken: ReadonlyMap<string, string>,
): string | undefined {
  const folded = fold(name);
  const exact = people.find(({ key, name: full }) => key === folded || fold(full) === folded);
  if (exact) return exact.key;
  return nameTokens(name)
    .toReversed()
    .map((token) => byToken.get(token))
    .find((key) => key !== undefined);
}
