import type { Party, Person } from '../../../actor/actor.ts';
import { fold, foldMarks } from '../../../actor/fold.ts';
import { findPeopleCalled, findPersonNamed } from '../../../actor/gazetteer.ts';
import { COURTESY } from '../../../actor/name-tokens.ts';
import type { NamedPerson } from '../../../actor/named-person.ts';
import { isSameFullName, isShortFor, isVietnameseName, mayBeVietnameseName, nameWords } from '../../../actor/names.ts';
import { classOfRole, isOfficeWord, isTitleHead, type RoleClass } from '../../../actor/titles.ts';
import type { Sentence } from '../../draft.ts';
import { isBarePerson } from './bare-names.ts';

/** A name where it stands, before it is known whose it is. */
export interface SeenName {
  readonly sentence: Sentence;
  readonly named: NamedPerson;
  readonly words: readonly string[];
  candidate?: Candidate;
}

/** Someone in the making: every place that names them, the fullest name so far, the country that a title gave. */
export interface Candidate {
  readonly seen: SeenName[];
  words: readonly string[];
  name: string;
  country?: Party;
  /** The short form that the table has for them, folded. */
  called?: string;
  readonly kinds: Set<RoleClass>;
  /** How many names back they were last named, while short forms are joined; absent before their first naming. */
  lastAt?: number;
}

/** More people than this are in no article: what follows is not looked at. */
const MOST = 300;

/** Joins the places where one person is named: full names first, then short forms to the nearest that fits. */
export function gatherNames(
  seen: readonly SeenName[],
  offices: readonly RoleClass[],
  parties: readonly Party[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const byWord = new Map<string, Candidate[]>();
  const known = createLookup();
  const file = (candidate: Candidate): void => {
    candidate.called = fold(known(candidate.name)?.calledBy ?? '');
    for (const word of new Set([...candidate.words, ...candidate.words.map(withoutArticle), candidate.called])) {
      const list = byWord.get(word) ?? [];
      if (!list.includes(candidate)) list.push(candidate);
      byWord.set(word, list);
    }
  };
  const sharing = (words: readonly string[]): Candidate[] => [
    ...new Set(words.flatMap((word) => byWord.get(word) ?? [])),
  ];
  const begin = (where: SeenName): void => {
    if (candidates.length >= MOST) return;
    const candidate = start(where);
    candidates.push(candidate);
    file(candidate);
  };
  const titledLater = new Set(
    seen.flatMap(({ named, words }) => (words.length === 1 && named.by === 'apposition' && named.country ? words : [])),
  );
  for (const where of seen) {
    if (!isFullName(where, known) && !(where.words.length > 1 && titledLater.has(where.words.at(-1) ?? ''))) continue;
    const same = sharing(where.words).find(
      (candidate) =>
        agrees(candidate.country, where.named.country) &&
        (isSameFullName(candidate.words, where.words) || isFamiliarForm(candidate, where)),
    );
    if (!same) begin(where);
    else if (join(same, where)) file(same);
  }
  const titled = new Set(seen.flatMap(({ named, words }) => (named.role ? words : [])));
  const times = countWords(seen);
  const called = new Set(
    seen.flatMap((where) => (where.words.length === 1 && isCalledAtTable(where, parties, titled) ? where.words : [])),
  );
  for (const [at, where] of seen.entries()) {
    if (!where.candidate) {
      const best = nearest(where, sharing(where.words)) ?? byFamilyName(where, sharing(where.words));
      if (best) join(best, where);
      else if (
        where.words.length === 1 &&
        (isTitled(where) || isCalledInOffice(where, offices, titled) || called.has(where.words[0] ?? '')) &&
        !(times.get(where.words[0] ?? '') === 1 && endsBody(where))
      )
        begin(where);
    }
    if (where.candidate) where.candidate.lastAt = at;
  }
  return candidates;
}

type Lookup = (name: string) => Person | undefined;

/** Who bears a name by the table; an article repeats its names, and each is looked up once. */
function createLookup(): Lookup {
  const found = new Map<string, Person | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, findPersonNamed(name));
    return found.get(name);
  };
}

function isFullName({ words, named, sentence }: SeenName, known: Lookup): boolean {
  return words.length > 1 && (named.by !== 'bare' || isBarePerson(sentence, named) || known(named.name) !== undefined);
}

const isTitled = ({ named }: SeenName): boolean =>
  named.by === 'counterpart' || (named.role !== undefined && named.by !== 'bare');

/** How often each word stands in the names of the text. */
function countWords(seen: readonly SeenName[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of seen.flatMap(({ words }) => words)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** What follows the end of a body's name rather than somebody who does something. */
const CLOSES = /^(?:\s?\(|[.,;:]|\s(?:of|and)\b|$)/;

/** "Vice Commander of the Veterans of Foreign Wars": a lone word right behind the name of a body is the end of that name. */
function endsBody({ sentence: { text }, named }: SeenName): boolean {
  if (named.by !== 'title' || named.name.includes(' ') || !CLOSES.test(text.slice(named.end))) return false;
  const before = foldMarks(text.slice(named.start, named.nameStart)).trim();
  const last = /[A-Za-z][A-Za-z'.-]*$/.exec(before)?.[0];
  return last !== undefined && / of /.test(before) && isOfficeWord(last) && !isTitleHead(last) && !COURTESY.test(last);
}

function start(where: SeenName): Candidate {
  const candidate: Candidate = { seen: [], words: where.words, name: where.named.name, kinds: new Set() };
  join(candidate, where);
  return candidate;
}

/** Adds one more naming; whether it gave the fuller name. */
function join(candidate: Candidate, where: SeenName): boolean {
  candidate.seen.push(where);
  where.candidate = candidate;
  if (where.named.role) candidate.kinds.add(classOfRole(where.named.role));
  if (where.named.country) candidate.country ??= where.named.country;
  if (holdsAFirm(candidate.words, where.words)) {
    candidate.words = where.words;
    candidate.name = where.named.name;
    return true;
  }
  if (holdsAFirm(where.words, candidate.words)) return false;
  const fuller = where.words.length > candidate.words.length || isFuller(where.named.name, candidate.name);
  if (!fuller || where.words.length > 6) return false;
  candidate.words = where.words;
  candidate.name = where.named.name;
  return true;
}

/** "CEO of Aker Solutions Ana Rojas", of one who is called Ana Rojas elsewhere: two words more in front are her firm's, where it is no Vietnamese name. */
function holdsAFirm(longer: readonly string[], shorter: readonly string[]): boolean {
  const more = longer.length - shorter.length;
  if (shorter.length < 2 || more < 2 || mayBeVietnameseName(longer.join(' '))) return false;
  return shorter.every((word, at) => word === longer[at + more]);
}

/** "Antony J. Blinken" says more than "Antony Blinken", and "Joseph Biden" more than "Joe". */
function isFuller(name: string, other: string): boolean {
  const [words, otherWords] = [nameWords(name), nameWords(other)];
  if (words.length !== otherWords.length || words.at(-1) !== otherWords.at(-1) || words.length < 2) return false;
  if (words[0] !== otherWords[0]) return (words[0]?.length ?? 0) > (otherWords[0]?.length ?? 0) + 1;
  return name.length > other.length && /\b[A-Z]\. /.test(name) && !/\b[A-Z]\. /.test(other);
}

/** "Joe Biden" for "Joseph R. Biden": the same family name, first names that begin alike, and the same post. */
function isFamiliarForm(candidate: Candidate, { words, named }: SeenName): boolean {
  const [a, b] = [candidate.words[0] ?? '', words[0] ?? ''];
  return (
    named.role !== undefined &&
    candidate.kinds.has(classOfRole(named.role)) &&
    candidate.words.at(-1) === words.at(-1) &&
    a.slice(0, 2) === b.slice(0, 2) &&
    Math.min(a.length, b.length) <= 4 &&
    !isVietnameseName(candidate.name)
  );
}

const withoutArticle = (word: string): string => word.replace(/^(?:al|el)-/, '');

const agrees = (a: Party | undefined, b: Party | undefined): boolean => !a || !b || a === b;

/** Who opens a sentence, his title before him, is spoken of in it. */
const OPENS_WITHIN = 12;

/** Whom a short form stands for: one of a like post first, then the one named last before it, then one named later. */
function nearest(where: SeenName, candidates: readonly Candidate[]): Candidate | undefined {
  const fits = candidates.filter((candidate) => standsFor(where, candidate));
  const before = fits.filter(({ lastAt }) => lastAt !== undefined);
  const kind = where.named.role ? classOfRole(where.named.role) : undefined;
  // "Wang said", of whom the text called so before it named another Wang in passing.
  const isHero = (one: Candidate): boolean =>
    where.words.length === 1 && one.seen.some(({ words }) => words.length === 1) && one.lastAt !== undefined;
  const inPassing = (one: Candidate): boolean =>
    one.seen.every(({ named, words }) => named.start > OPENS_WITHIN && words.length > 1);
  const rank = (one: Candidate): number =>
    (one.seen.every(isConsort) ? -1_000_000 : 0) +
    (kind && one.kinds.has(kind) ? 1_000_000 : 0) +
    (isHero(one) && before.some((other) => other !== one && inPassing(other)) ? 100_000 : 0) +
    (one.lastAt ?? -1);
  return (before.length > 0 ? before : fits).toSorted((a, b) => rank(b) - rank(a))[0];
}

/** "First Lady Ana Lund", "his wife Ana Lund": beside the one whose name she bears, nobody means her by it alone. */
const isConsort = ({ sentence, named }: SeenName): boolean =>
  CONSORT.test(sentence.text.slice(Math.max(0, named.start - 12), named.nameStart));
const CONSORT = /\b(?:First (?:Lady|Gentleman)|(?:his|her|the) (?:wife|husband|spouse),?|and (?:wife|husband)) $/;

/** "Prime Minister Pham", "talks with Pham", by those who take the first word of a Vietnamese name for the one to call by. */
function byFamilyName(where: SeenName, candidates: readonly Candidate[]): Candidate | undefined {
  const [word, ...others] = where.words;
  if (others.length > 0) return undefined;
  const fits = candidates.filter(
    (one) => one.words[0] === word && one.words.length > 2 && agrees(one.country, where.named.country),
  );
  if (!where.named.role) return fits.length === 1 ? fits[0] : undefined;
  const kind = classOfRole(where.named.role);
  return fits.find((one) => one.kinds.has(kind));
}

function standsFor(where: SeenName, candidate: Candidate): boolean {
  if (!agrees(candidate.country, where.named.country)) return false;
  if (where.words.length > 1) return isSameFullName(candidate.words, where.words);
  const word = where.words[0] ?? '';
  const vietnamese = candidate.country === 'VN' || isVietnameseName(candidate.name);
  return isShortFor(word, candidate.words, vietnamese) || candidate.called === word;
}

const SPEAKS =
  /^(?:,? (?:in turn|(?:for|on) (?:his|her) part|also),?)?\s(?:also )?(?:said|stressed|affirmed|noted|suggested|proposed|thanked|congratulated|agreed|welcomed|expressed|emphasi[sz]ed|highlighted|called|asked|urged|hoped|reaffirmed|underlined|underscored|believed|informed|requested|appreciated|voiced|stated|added|told|spoke|pledged|reiterated|accepted|invited|recalled|offered|praised|lauded|promised|hailed|shared|raised|assured|described|briefed|conveyed|extended|announced|asserted)\b/;

/** "Hegseth's visit", "a ceremony for Hegseth and his entourage": who comes. */
const COMES =
  /^(?:['’]s? (?:[a-z-]+ ){0,2}(?:visit|trip|tour|stay)\b| and (?:his|her) (?:entourage|delegation|wife|spouse)\b)/;

/**
 * Whether a bare short name that speaks or comes is what the table calls somebody of one of the text's parties, and nobody
 * of another: what is left when an article has lost the lines that gave the full name.
 */
function isCalledAtTable(
  { sentence, named, words }: SeenName,
  parties: readonly Party[],
  titled: ReadonlySet<string>,
): boolean {
  const word = words[0] ?? '';
  const after = sentence.text.slice(named.end, named.end + 60);
  const acts = named.start === 0 ? SPEAKS.test(after) || WHO_IS.test(after) : COMES.test(after);
  const isLast = /\p{Lu}[\p{L}.]* $/u.test(sentence.text.slice(Math.max(0, named.start - LONGEST_NAME), named.start));
  if (!acts || isLast || sentence.in !== 'body' || titled.has(word)) return false;
  const near = findPeopleCalled(word).filter(({ country }) => parties.includes(country));
  return new Set(near.map(({ country }) => country)).size === 1;
}

/** So far before a name another word of it can begin: a word without end is none. */
const LONGEST_NAME = 40;

/** "Minh, who is on a visit to the US, was speaking at …". */
const WHO_IS = /^, who (?:is|was|had|has) /;

/**
 * Whether a bare short name ("Son congratulated …") is that of a known holder of an office that the text speaks of in
 * the plural: what is left when an article has lost its lead.
 */
function isCalledInOffice(
  { sentence, named, words }: SeenName,
  offices: readonly RoleClass[],
  titled: ReadonlySet<string>,
): boolean {
  const word = words[0] ?? '';
  if (offices.length === 0 || titled.has(word) || !SPEAKS.test(sentence.text.slice(named.end, named.end + 50)))
    return false;
  return findPeopleCalled(word).some(({ tenures }) =>
    tenures.some(({ office }) => offices.includes(classOfRole(office))),
  );
}
