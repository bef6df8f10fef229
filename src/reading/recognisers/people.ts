import type { Party } from '../../actor/actor.ts';
import { fold } from '../../actor/fold.ts';
import { findPeopleCalled, findPersonNamed, type knownPeople } from '../../actor/gazetteer.ts';
import { findNamedPeople, type NamedPerson } from '../../actor/named-people.ts';
import { isSameFullName, isShortFor, isVietnameseName, nameWords } from '../../actor/names.ts';
import { classOfRole } from '../../actor/titles.ts';
import type { Draft, KnownPerson, PersonMention, Recogniser, Sentence } from '../draft.ts';
import { homeCountry } from '../home-country.ts';

/** A name where it stands, before it is known whose it is. */
interface Seen {
  readonly sentence: Sentence;
  readonly named: NamedPerson;
  readonly words: readonly string[];
  person?: Candidate;
}

interface Candidate {
  readonly seen: Seen[];
  words: readonly string[];
  name: string;
  country?: Party;
}

/**
 * Everyone whom the article names: by the titles beside the names, by apposition, or by a name that the table knows.
 * The text's own title and country win over the table, which only adds the canonical name and a country that the text
 * leaves out. Someone whom the text does not name is never added.
 */
export const people: Recogniser = {
  name: 'people',
  recognise(draft) {
    const seen = [...draft.sentences, ...draft.asides].flatMap((sentence) =>
      findNamedPeople(sentence.text).map((named): Seen => ({ sentence, named, words: nameWords(named.name) })),
    );
    const candidates = gather(seen.filter(({ words }) => words.length > 0));
    const home = homeCountry(draft.article);
    const kept = candidates
      .map((candidate) => settle(candidate, home, draft))
      .filter((settled) => settled !== undefined);
    draft.people = kept.map(({ person }) => person).sort((a, b) => a.firstSeen - b.firstSeen);
    draft.mentions = kept
      .flatMap(({ candidate, person }) => candidate.seen.map((where) => toMention(where, person)))
      .sort((a, b) => order(a) - order(b) || a.start - b.start);
  },
};

const order = (mention: PersonMention): number => (mention.in === 'body' ? 0 : mention.in === 'caption' ? 1 : 2);

/** Joins the places where one person is named: full names first, then short forms to the nearest that fits. */
function gather(seen: readonly Seen[]): Candidate[] {
  const candidates: Candidate[] = [];
  const full = seen.filter(
    ({ words, named }) => words.length > 1 && (named.by !== 'bare' || findPersonNamed(named.name)),
  );
  for (const where of full) {
    const same = candidates.find(
      (candidate) => isSameFullName(candidate.words, where.words) && agrees(candidate.country, where.named.country),
    );
    if (same) join(same, where);
    else candidates.push(start(where));
  }
  for (const [at, where] of seen.entries()) {
    if (where.person) continue;
    const fits = candidates.filter((candidate) => stands(where, candidate));
    const before = fits.filter((candidate) => candidate.seen.some((other) => seen.indexOf(other) < at));
    const best = (before.length > 0 ? before : fits).reduce<Candidate | undefined>(
      (near, candidate) => (near && rank(near, where, at, seen) >= rank(candidate, where, at, seen) ? near : candidate),
      undefined,
    );
    if (best) join(best, where);
    else if (where.words.length === 1 && where.named.role && where.named.by === 'title') candidates.push(start(where));
  }
  return candidates;
}

function start(where: Seen): Candidate {
  const candidate: Candidate = {
    seen: [where],
    words: where.words,
    name: where.named.name,
    ...(where.named.country ? { country: where.named.country } : {}),
  };
  where.person = candidate;
  return candidate;
}

function join(candidate: Candidate, where: Seen): void {
  candidate.seen.push(where);
  where.person = candidate;
  if (where.named.country) candidate.country ??= where.named.country;
  if (where.words.length > candidate.words.length && where.words.length < 7) {
    candidate.words = where.words;
    candidate.name = where.named.name;
  }
}

const agrees = (a: Party | undefined, b: Party | undefined): boolean => !a || !b || a === b;

function stands(where: Seen, candidate: Candidate): boolean {
  if (!agrees(candidate.country, where.named.country)) return false;
  if (where.words.length > 1) return isSameFullName(candidate.words, where.words);
  const word = where.words[0] ?? '';
  const vietnamese = candidate.country === 'VN' || isVietnameseName(candidate.name);
  const called = findPersonNamed(candidate.name)?.calledBy;
  return isShortFor(word, candidate.words, vietnamese) || (called !== undefined && fold(called) === word);
}

/** How well a short form fits: the same kind of role first, then the nearest earlier naming. */
function rank(candidate: Candidate, where: Seen, at: number, seen: readonly Seen[]): number {
  const kind = where.named.role ? classOfRole(where.named.role) : undefined;
  const role =
    kind && candidate.seen.some(({ named }) => named.role && classOfRole(named.role) === kind) ? 1_000_000 : 0;
  const last = Math.max(-1, ...candidate.seen.map((other) => seen.indexOf(other)).filter((index) => index < at));
  return role + last;
}

function settle(
  candidate: Candidate,
  home: Party | undefined,
  draft: Draft,
): { candidate: Candidate; person: KnownPerson } | undefined {
  const titled = candidate.seen.filter(({ named }) => named.role && named.by !== 'bare');
  const roles = titled
    .map(({ named }) => named.role ?? '')
    .filter((role) => !/^(?:President|Secretary|Minister)$/.test(role) || titled.length === 1);
  const known = knownAs(candidate, draft);
  if (titled.length === 0 && !known && !candidate.seen.some(({ named }) => named.by === 'counterpart'))
    return undefined;
  const role = longest(roles.slice(0, 2)) ?? titled[0]?.named.role;
  const country =
    candidate.country ??
    known?.country ??
    (isVietnameseName(candidate.name) ? 'VN' : titled.length > 0 ? home : undefined);
  const first = candidate.seen.find(({ sentence }) => sentence.in === 'body') ?? candidate.seen[0];
  const person: KnownPerson = {
    key: candidate.words.join(' '),
    name: candidate.name,
    ...(known ? { person: known.name } : {}),
    ...(role ? { role } : {}),
    ...(country ? { country } : {}),
    firstSeen: first
      ? first.sentence.in === 'body'
        ? first.sentence.start + first.named.nameStart
        : Number.MAX_SAFE_INTEGER
      : 0,
  };
  return { candidate, person };
}

function longest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>(
    (best, text) => (best && best.length >= text.length ? best : text),
    undefined,
  );
}

function knownAs(candidate: Candidate, draft: Draft): (typeof knownPeople)[number] | undefined {
  const exact = findPersonNamed(candidate.name, candidate.country);
  if (exact || candidate.words.length > 1) return exact;
  const called = findPeopleCalled(candidate.words[0] ?? '', candidate.country);
  const near = called.filter((person) => draft.countries.slice(0, 3).includes(person.country));
  const classes = candidate.seen.flatMap(({ named }) => (named.role ? [classOfRole(named.role)] : []));
  const fits = near.filter((person) =>
    classes.some((kind) => person.tenures.some((tenure) => classOfRole(tenure.office) === kind)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

function toMention({ sentence, named }: Seen, who: KnownPerson): PersonMention {
  const start = sentence.start + named.start;
  const end = sentence.start + named.end;
  return { in: sentence.in, start, end, text: sentence.text.slice(named.start, named.end), who, by: 'name' };
}
