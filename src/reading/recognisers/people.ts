import type { Party } from '../../actor/actor.ts';
import { fold } from '../../actor/fold.ts';
import { findParties, findPeopleCalled, findPersonNamed, isState, type knownPeople } from '../../actor/gazetteer.ts';
import { findNamedPeople, type NamedPerson } from '../../actor/named-people.ts';
import { isSameFullName, isShortFor, isVietnameseName, nameWords } from '../../actor/names.ts';
import { classOfRole, type RoleClass } from '../../actor/titles.ts';
import type { Draft, KnownPerson, PersonMention, Recogniser, Sentence } from '../draft.ts';
import { homeCountry } from '../home-country.ts';

/** A name where it stands, before it is known whose it is. */
interface Seen {
  readonly sentence: Sentence;
  readonly named: NamedPerson;
  readonly words: readonly string[];
  person?: Candidate;
}

interface Settled {
  readonly candidate: Candidate;
  readonly person: KnownPerson;
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
    const candidates = gather(
      seen.filter(({ words }) => words.length > 0),
      officesSpokenOf(draft),
    );
    const home = homeCountry(draft.article);
    const settled = candidates.map((candidate) => settle(candidate, draft)).filter((one) => one !== undefined);
    const kept = placeUntied(settled, home, draft);
    draft.people = kept.map(({ person }) => person).sort((a, b) => a.firstSeen - b.firstSeen);
    draft.mentions = kept
      .flatMap(({ candidate, person }) => candidate.seen.map((where) => toMention(where, person)))
      .sort((a, b) => order(a) - order(b) || a.start - b.start);
  },
};

const order = (mention: PersonMention): number => (mention.in === 'body' ? 0 : mention.in === 'caption' ? 1 : 2);

/** Joins the places where one person is named: full names first, then short forms to the nearest that fits. */
function gather(seen: readonly Seen[], offices: readonly RoleClass[]): Candidate[] {
  const candidates: Candidate[] = [];
  const full = seen.filter(
    ({ words, named, sentence }) =>
      words.length > 1 && (named.by !== 'bare' || findPersonNamed(named.name) || acts(sentence, named)),
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
    else if (where.words.length === 1 && calledInOffice(where, offices, seen)) candidates.push(start(where));
  }
  return candidates;
}

const BOTH_OFFICES =
  /\b(?:[Bb]oth|[Tt]he two|[Tt]he) ((?:foreign |prime |defen[cs]e )?(?:ministers|presidents)|party leaders|general secretaries)\b/g;

/** The offices of which the text speaks in the plural ("both foreign ministers"). */
function officesSpokenOf(draft: Draft): RoleClass[] {
  return draft.sentences.flatMap(({ text }) =>
    [...text.matchAll(BOTH_OFFICES)].map((match) =>
      classOfRole((match[1] ?? '').replace(/ies$/, 'y').replace(/s$/, '')),
    ),
  );
}

/**
 * Whether a full name without a title is a person's: it opens the sentence and does what people do ("Vladimir Putin had
 * a telephone conversation …"), or it is credited with words ("said Somchai Rattanakul").
 */
function acts(sentence: Sentence, named: NamedPerson): boolean {
  if (sentence.in !== 'body') return false;
  const after = sentence.text.slice(named.end, named.end + 60);
  if (
    named.start === 0 &&
    (SPEAKS.test(after) || /^ (?:held|had|met|received|spoke|talked|hosted|sent|visited|paid) /.test(after))
  )
    return true;
  return (
    /\b(?:said|says|according to|told) $/.test(sentence.text.slice(Math.max(0, named.start - 14), named.start)) ||
    /^, (?:a|an|the) [a-zA-Z -]{3,40}, (?:said|told|added)\b/.test(after)
  );
}

const SPEAKS =
  /^(?:,? (?:in turn|for (?:his|her) part|also),?)?\s(?:also )?(?:said|stressed|affirmed|noted|suggested|proposed|thanked|congratulated|agreed|welcomed|expressed|emphasi[sz]ed|highlighted|called|asked|urged|hoped|reaffirmed|underlined|underscored|believed|informed|requested|appreciated|voiced|stated|added|told|spoke)\b/;

/**
 * Whether a bare short name ("Son congratulated …") is that of one known holder of an office that the text speaks of in
 * the plural, of a country that the text names: what is left when an article has lost its lead.
 */
function calledInOffice(where: Seen, offices: readonly RoleClass[], seen: readonly Seen[]): boolean {
  const { sentence, named } = where;
  if (offices.length === 0 || !SPEAKS.test(sentence.text.slice(named.end, named.end + 50))) return false;
  if (seen.some((other) => other !== where && other.named.role && other.words.includes(where.words[0] ?? '')))
    return false;
  return findPeopleCalled(where.words[0] ?? '').some(({ tenures }) =>
    tenures.some(({ office }) => offices.includes(classOfRole(office))),
  );
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

function settle(candidate: Candidate, draft: Draft): { candidate: Candidate; person: KnownPerson } | undefined {
  const titled = candidate.seen.filter(({ named }) => named.role && named.by !== 'bare');
  const roles = titled
    .map(({ named }) => named.role ?? '')
    .filter((role) => !/^(?:President|Secretary|Minister)$/.test(role) || titled.length === 1);
  const known = knownAs(candidate, draft);
  if (
    titled.length === 0 &&
    !known &&
    !candidate.seen.some(({ named, sentence }) => named.by === 'counterpart' || acts(sentence, named))
  )
    return undefined;
  const role = longest(roles.slice(0, 2)) ?? titled[0]?.named.role ?? officeLeft(candidate, draft);
  const country = candidate.country ?? known?.country ?? (isVietnameseName(candidate.name) ? 'VN' : undefined);
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

/**
 * Countries for those whom no adjective ties to one: the article's own officials go without ("Foreign Minister Cho"),
 * so the first of them is of its home country; in an article on two countries the next one with a like post is of the
 * other. A counterpart has the post of the one before. Whom nothing ties stays without.
 */
function placeUntied(settled: readonly Settled[], home: Party | undefined, draft: Draft): Settled[] {
  const others = draft.countries.slice(0, 3).filter((party) => party !== home && isState(party));
  const foreign = others.length === 1 || weighs(draft, others) ? others[0] : undefined;
  const inOrder = settled.toSorted((a, b) => a.person.firstSeen - b.person.firstSeen);
  const placed: Settled[] = [];
  for (const one of inOrder) {
    const { person, candidate } = one;
    const before = placed.at(-1)?.person;
    const official =
      placed.findLast(({ person: other }) => other.role && classOfRole(other.role) !== 'other')?.person ?? before;
    const role =
      person.role ?? (candidate.seen.some(({ named }) => named.by === 'counterpart') ? official?.role : undefined);
    const predecessor = role !== undefined && /\b(?:predecessor|successor)$/i.test(role);
    const country =
      person.country ??
      (role === undefined
        ? home === 'VN'
          ? undefined
          : home
        : predecessor
          ? before?.country
          : (joinedTo(candidate, placed, home) ?? untiedCountry(role, placed, home, foreign)));
    placed.push({ candidate, person: { ...person, ...(role ? { role } : {}), ...(country ? { country } : {}) } });
  }
  return placed;
}

/** "Philippine Foreign Secretary A and Defense chief B": the second has the country of the first. */
function joinedTo(candidate: Candidate, placed: readonly Settled[], home: Party | undefined): Party | undefined {
  const here = candidate.seen[0];
  const before = placed.find((other) =>
    other.candidate.seen.some(
      (where) =>
        here &&
        where.sentence === here.sentence &&
        /^,? and (?:the )?$/.test(here.sentence.text.slice(where.named.end, here.named.start)),
    ),
  );
  return before?.person.country && before.person.country !== home && before.candidate.country
    ? before.person.country
    : undefined;
}

function untiedCountry(
  role: string,
  placed: readonly Settled[],
  home: Party | undefined,
  foreign: Party | undefined,
): Party | undefined {
  const kind = classOfRole(role);
  const taken = placed.some(
    ({ person }) =>
      person.country === home &&
      person.role &&
      classOfRole(person.role) === kind &&
      kind !== 'minister' &&
      kind !== 'other',
  );
  // A Vietnamese name is known by its form, so that an official of no country in a Vietnamese text is a foreign one.
  return home === 'VN' || taken || home === undefined ? (kind === 'other' ? undefined : foreign) : home;
}

/** Whether the first of the other countries is named far more often than the second. */
function weighs(draft: Draft, others: readonly Party[]): boolean {
  const counts = new Map<Party, number>();
  for (const { text } of draft.sentences)
    for (const { party } of findParties(text)) counts.set(party, (counts.get(party) ?? 0) + 1);
  return (counts.get(others[0] ?? '') ?? 0) >= 2 * Math.max(1, counts.get(others[1] ?? '') ?? 0);
}

/** The office of someone known only by a short name, as the text's plural gives it. */
function officeLeft(candidate: Candidate, draft: Draft): string | undefined {
  if (candidate.words.length > 1) return undefined;
  const plural = draft.sentences.flatMap(({ text }) =>
    [...text.matchAll(BOTH_OFFICES)].map((match) => match[1] ?? ''),
  )[0];
  return plural?.replace(/ies$/, 'y').replace(/s$/, '');
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
  const titled = candidate.seen.flatMap(({ named }) => (named.role ? [classOfRole(named.role)] : []));
  const classes = titled.length > 0 ? titled : officesSpokenOf(draft);
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
