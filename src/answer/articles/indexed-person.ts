import { fold } from '../../actor/fold.ts';
import { classesOfRole, type RoleClass } from '../../actor/titles.ts';
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
      for (const role of classesOfRole(one.role)) known.roles.add(role);
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

/** Where a text names somebody. */
export interface NameMention {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** It stands there as an owner ("A's"). */
  readonly owns: boolean;
}

/** The words of a text that name somebody, in order. A name counts with its capital letter only. */
export function mentionsIn(text: string, byToken: ReadonlyMap<string, string>): NameMention[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].flatMap(({ index: start, 0: word }) => {
    const folded = fold(word);
    const plain = folded.replace(/'s?$/, '');
    const key = byToken.get(plain);
    return key === undefined ? [] : [{ key, start, end: start + word.length, owns: plain !== folded }];
  });
}

/** Keys of the people whom the text names, in order. */
export const namedIn = (text: string, byToken: ReadonlyMap<string, string>): string[] => [
  ...new Set(mentionsIn(text, byToken).map(({ key }) => key)),
];

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
