import { fold } from '../../actor/fold.ts';
import { knownPeople } from '../../actor/gazetteer.ts';
import { PARTICLES } from '../../actor/titles.ts';
import type { Library } from '../../library/library.ts';
import type { Participant } from '../../reading/reading.ts';
import { editDistance } from '../../search/spelling.ts';

const folded = new Map<string, string>();

/** What a person is told apart by across articles: the canonical name, or the folded name in the text. */
export function personKey({ person, name }: Pick<Participant, 'person' | 'name'>): string {
  const full = person ?? name;
  const known = folded.get(full);
  if (known !== undefined) return known;
  if (folded.size > 50_000) folded.clear();
  const key = fold(full);
  folded.set(full, key);
  return key;
}

/** The words of a name that can stand for it, folded. */
export function nameTokens(name: string): readonly string[] {
  const known = split.get(name);
  if (known) return known;
  if (split.size > 50_000) split.clear();
  const tokens = fold(name)
    .split(/[^a-z0-9'-]+/)
    .filter((token) => token.length > 1);
  split.set(name, tokens);
  return tokens;
}

const split = new Map<string, readonly string[]>();

/** The people whom the corpus names, by every word of their names. */
export interface KnownNames {
  /** Keys of people of whose names the folded word is one. */
  withToken(token: string): ReadonlySet<string>;
  /** The only word of a name that is one letter from the folded word and begins like it. */
  nearToken(token: string): string | undefined;
  /** The name to show for a key. */
  display(key: string): string;
  /** Whether the key's person can be called by this one word. */
  isCalled(key: string, token: string): boolean;
}

/** From so many letters on a name may be two letters off ("Gutteres"). */
const LONG = 8;

/** Honours and courtesies name nobody. */
const aliasTokens = (alias: string): readonly string[] =>
  nameTokens(alias).filter((token) => token.length > 2 && !HONOUR.test(token));
const HONOUR =
  /^(?:sir|dame|lord|lady|dato|datuk|tan|seri|sri|samdech|techo|prof|professor|general|king|queen|prince)$/;

const NONE: ReadonlySet<string> = new Set();
const cache = new WeakMap<Library, KnownNames>();

/** The names of the corpus; composed once for a Library. */
export function namesOf(library: Library): KnownNames {
  const known = cache.get(library);
  if (known) return known;
  const byToken = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  const called = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const add = (participant: Pick<Participant, 'person' | 'name'>): void => {
    const form = `${participant.person ?? ''}|${participant.name}`;
    if (seen.has(form)) return;
    seen.add(form);
    const key = personKey(participant);
    const name = participant.person ?? participant.name;
    if ((shown.get(key)?.length ?? 0) < name.length) shown.set(key, name);
    const tokens = new Set([...nameTokens(name), ...nameTokens(participant.name)]);
    for (const token of tokens) {
      const keys = byToken.get(token) ?? new Set();
      keys.add(key);
      byToken.set(token, keys);
    }
    const short = called.get(key) ?? new Set();
    const own = nameTokens(name);
    for (const token of [own[0], own.at(-1), ...(participant.name === name ? [] : nameTokens(participant.name))])
      if (token) short.add(token);
    called.set(key, short);
  };
  for (const reading of library.readings.values()) {
    for (const one of reading.people) add(one);
    for (const meeting of [...reading.meetings, ...reading.mentioned]) for (const one of meeting.participants) add(one);
  }
  for (const { name, calledBy, aliases } of knownPeople) {
    const short = called.get(fold(name));
    if (!short) continue;
    const own = calledBy ? new Set(nameTokens(calledBy).filter((token) => !PARTICLES.has(token))) : short;
    // A name of one word that is no part of the full one ("Lula" of "Luiz Inácio …").
    const byname = aliases.filter((alias) => /^\p{Lu}\p{L}{3,}$/u.test(alias)).flatMap(nameTokens);
    for (const token of [...byname, ...own]) {
      if (!byToken.has(token)) byToken.set(token, new Set([fold(name)]));
    }
    called.set(fold(name), new Set([...own, ...byname]));
    // Other words of a fuller or a shorter name stand with one of these ("Tony" of "Tony Blinken").
    for (const token of aliases.filter((alias) => / /.test(alias)).flatMap(aliasTokens)) {
      const keys = byToken.get(token) ?? new Set();
      keys.add(fold(name));
      byToken.set(token, keys);
    }
  }
  const byFirst = Map.groupBy(
    [...byToken.keys()].filter((token) => token.length > 4),
    (token) => token.charAt(0),
  );
  const names: KnownNames = {
    withToken: (token) => byToken.get(token) ?? NONE,
    nearToken: (token) => {
      const alike = byFirst.get(token.charAt(0)) ?? [];
      const near = alike.filter((other) => editDistance(other, token, 1) === 1);
      if (near.length > 0 || token.length < LONG) return near.length === 1 ? near[0] : undefined;
      const further = alike.filter((other) => other.length >= LONG && editDistance(other, token, 2) === 2);
      return further.length === 1 ? further[0] : undefined;
    },
    display: (key) => shown.get(key) ?? key,
    isCalled: (key, token) => called.get(key)?.has(token) ?? false,
  };
  cache.set(library, names);
  return names;
}
