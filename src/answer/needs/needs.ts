import { COURTESY } from '../../actor/name-tokens.ts';
import { isOfficeWord, PARTICLES, type RoleClass } from '../../actor/titles.ts';
import type { Library } from '../../library/library.ts';
import { analyse, type Token } from '../../search/analyse.ts';
import { partyOfTerm, termOfParty } from '../../search/concepts.ts';
import { membersAsked } from '../people/body-members.ts';
import { type KnownNames, namesOf } from '../people/known-names.ts';
import { seatOf } from '../people/seat.ts';
import { isExcepted } from '../question/except.ts';
import { isInTimeClause } from '../question/main-clause.ts';
import type { Question } from '../question/question.ts';
import { settingsIn } from '../question/setting-cut.ts';
import { isLight } from '../words/light-words.ts';
import { withoutClass } from './asked-class.ts';
import type { Need } from './need.ts';
import { isBeside, wordsOfMinistry } from './of-ministry.ts';
import { withOccasion } from './setting.ts';
import { isVerbOf, withOnlyVerb, withVerb } from './verbs.ts';
import { eitherOf, spanOf, wordNeed } from './word-needs.ts';

/** Nouns of office that are looked up among the people of an article. */
const ROLES: readonly (readonly [RegExp, RoleClass])[] = [
  [/\b(?:deputy|vice)[- ](?:prime ministers?|premiers?|PMs?)\b/gi, 'deputy minister'],
  [
    /\b(?:deputy|vice|assistant)[- ](?:(?:foreign|defen[cs]e|interior|trade|finance|health|education) )?ministers?\b/gi,
    'deputy minister',
  ],
  [/\b(?:deputy|assistant|under)[ -]secretar(?:y|ies) of (?:state|defen[cs]e)\b/gi, 'deputy minister'],
  [/\b(?:party (?:chiefs?|leaders?|general secretary)|general secretary)\b/gi, 'party leader'],
  [/\b(?:prime ministers?|PMs?|premiers?|heads? of government)\b/gi, 'head of government'],
  [
    /\b(?:foreign ministers?|FMs?|secretar(?:y|ies) of state|state secretary|foreign secretar(?:y|ies)|top (?:\p{Lu}[\p{L}.]* )?diplomats?)\b/giu,
    'foreign minister',
  ],
  [
    /\b(?:defen[cs]e (?:ministers?|secretar(?:y|ies)|chiefs?)|secretar(?:y|ies) of defen[cs]e|Pentagon chief)\b/gi,
    'defence minister',
  ],
  [
    /\b(?:(?:national assembly|NA) (?:chairman|chairwoman|chair|speaker|president)|speaker|top legislator)\b/gi,
    'parliament chair',
  ],
  [/\b(?:senators?|congress(?:man|woman|men|women)|lawmakers?|legislators?|parliamentarians?)\b/gi, 'legislator'],
  [/\b(?:UN|NATO) (?:chief|head|secretary[- ]general)\b/g, 'body head'],
  [/\bambassador\b/gi, 'ambassador'],
  // The envoy of a state, who is not sent for one matter alone.
  [/(?<=\b\p{Lu}\p{Ll}{2,} )envoy\b(?! \p{Lu})/gu, 'ambassador'],
  [/\b(?:interior )?ministers?\b/gi, 'minister'],
  [/\bpresidents?\b/gi, 'head of state'],
];

/** What only tells when weighs little. */
const CONTEXT = 0.25;

/** At most so many needs are weighed; a question that names more is read by its first ones. */
const MOST = 16;

/** What the evidence for a question has to speak of: people, offices, states, places and its telling words. */
export function findNeeds(question: Question, library: Library): readonly Need[] {
  const { text } = question;
  const names = namesOf(library);
  const tokens = analyse(text, { loose: true });
  const concepts = tokens.filter((token) => token.term.startsWith('='));
  const people = findPeople(text, names).filter((person) => !concepts.some((name) => isPartOf(person, name)));
  const taken = (start: number, end: number, spans: readonly { start: number; end: number }[]): boolean =>
    spans.some((span) => start < span.end && end > span.start);
  const parties: Need[] = [];
  for (const token of tokens) {
    const seat = seatOf(token, text);
    const term = seat ? termOfParty(seat) : termOfPeople(token, text);
    const party = seat ?? partyOfTerm(term);
    if (!party || taken(token.start, token.end, people) || isLanguage(token, text)) continue;
    const members = membersAsked(party, text, token.start, token.end);
    if (members) parties.push({ ...spanOf(token, text), is: 'member', parties: members, terms: [], weight: 0.8 });
    else
      parties.push({
        ...spanOf(token, text),
        is: 'party',
        party,
        terms: seat ? [term, token.term] : [term],
        weight: 0.8,
      });
  }
  // "Bộ trưởng nào của Việt Nam": whose the office is stands right behind it.
  const roles = findRoles(text, parties, /(?<![\p{L}\p{M}])của(?![\p{L}\p{M}])/u.test(question.asked)).filter(
    (role) => !taken(role.start, role.end, people),
  );
  const inRoles = parties.filter(
    ({ start, end }) =>
      !roles.some(
        (role) =>
          (start >= role.start && end <= role.end) ||
          (role.party &&
            taken(start, end, [{ start: role.start - 25, end: role.start }]) &&
            text.slice(end, role.start).trim() === ''),
      ),
  );
  const fixed = [...people, ...roles, ...inRoles].sort((a, b) => a.start - b.start);
  const words = tokens
    .filter((token) => !taken(token.start, token.end, [...people, ...roles, ...parties]))
    .filter((token) => !isRankOf(token, people, text))
    .filter((token) => !(question.act && token.start >= question.act.start && token.end <= question.act.end))
    .flatMap((token) => wordNeed(token, tokens, question, library));
  const telling = withVerb(eitherOf(withoutClass(words, text), text), question);
  const all = [...fixed, ...withOnlyVerb(telling, fixed, question)];
  const minister = roles.find(({ role }) => role === 'minister');
  const ministry = wordsOfMinistry(telling, question);
  const settings = settingsIn(text);
  return withOccasion(all, question)
    .map((need) =>
      settings.some(({ start, end }) => start <= need.start && need.end <= end)
        ? { ...need, isSetting: true, weight: need.weight * (need.isOccasion ? 1 : CONTEXT) }
        : need,
    )
    .map((need) =>
      (minister && isBeside(need, minister, text)) || ministry.some(({ start }) => start === need.start)
        ? { ...need, ofOffice: true }
        : need,
    )
    .map((need) => (need.is === 'word' && need.hard && isVerbOf(need, fixed, text) ? { ...need, isVerb: true } : need))
    .filter((need) =>
      need.is === 'word' ? need.hard || !isExcepted(need, question.excepted) : !isExcepted(need, question.excepted),
    )
    .map((need) => (isInTimeClause(text, need.start) ? { ...need, weight: need.weight * CONTEXT } : need))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST);
}

/** "General" of "General Lind": the name says who it is. */
const isRankOf = ({ start, end }: Token, people: readonly Need[], text: string): boolean =>
  RANK.test(text.slice(start, end)) &&
  people.some((one) => one.start > start && RANKS_ALONE.test(text.slice(end, one.start)));
const RANK =
  /^(?:General|Gen|Lieutenant|Lt|Major|Maj|Colonel|Col|Captain|Admiral|Adm|Marshal|Commodore|Brigadier|Sen|Senior|Rear|Vice)$/;
const RANKS_ALONE = /^\.? (?:(?:General|Gen|Lieutenant|Lt|Major|Maj|Colonel|Col|Captain|Admiral|Adm)\.? ){0,3}$/;

/** "French" of "French-speaking countries". */
const isLanguage = ({ end }: Token, text: string): boolean =>
  /^-speak(?:ing|ers?)\b|^ speaking (?:countr|nation|state|world|communit|bloc)/i.test(text.slice(end));

/** "The Koreans" are asked about as their state. */
function termOfPeople({ term, start, end, capital, concept }: Token, text: string): string {
  const typed = text.slice(start, end);
  if (concept || !capital || !/\p{Ll}{3}s$/u.test(typed)) return term;
  const [one] = analyse(typed.slice(0, -1));
  return one?.concept && partyOfTerm(one.term) ? one.term : term;
}

/** States whose names people bear as well. */
const BORNE = /^(?:jordan|georgia|chad|israel|india|kenya)$/i;

/** "Việt" of "Việt Nam", the "UN" in capitals and the name of a state are no people. */
function isPartOf(person: Need, name: Token): boolean {
  const inside = name.start <= person.start && name.end >= person.end;
  if (!inside) return false;
  return (
    name.end - name.start > person.end - person.start ||
    /^\p{Lu}{2,}$/u.test(person.typed) ||
    (partyOfTerm(name.term) !== undefined && !BORNE.test(person.typed))
  );
}

/** Words that begin with a capital in a question without being names. */
const ASKING =
  /^(?:who|whom|whose|what|when|where|which|how|why|did|does|do|is|are|was|were|has|have|will|would|can|list|show|and|the|in|on|at)$/i;

function findPeople(text: string, names: KnownNames): (Need & { readonly is: 'person' })[] {
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)]
    .flatMap((match) => partsOfPair(match, names))
    .map((match) => ({
      typed: match[0].replace(/['’]s$/, ''),
      plain: foldWord(match[0].replace(/['’]s$/, '')),
      start: match.index,
      capital: /^(?:(?:al|el|ad|as)-)?\p{Lu}/u.test(match[0]),
    }));
  const small = !words.slice(1).some(({ capital }) => capital);
  const found: (Need & { readonly is: 'person' })[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    if (!word) break;
    let to = i;
    if (isOfNobody(word, words[i + 1])) {
      i += 2;
      continue;
    }
    let keys = isNameLike(word) ? new Set(names.withToken(word.plain)) : new Set<string>();
    while (keys.size > 0 && to - i < 5) {
      const next = words[to + 1];
      if (!next || !(next.capital || isNameLike(next) || PARTICLES.has(next.plain))) break;
      if (!/^\.? $/.test(text.slice(wordEnd(words[to]), next.start))) break;
      const both = keys.intersection(names.withToken(next.plain));
      // "Nora B. Lind" is Nora Lind.
      if (both.size === 0 && !(isInitial(next) && isOfThem(keys, words[to + 2]))) break;
      keys = both.size > 0 ? both : keys;
      to += 1;
    }
    if (to === i) keys = isOfOtherName(words[i - 1], word) ? new Set() : calledSo(word, keys);
    if (keys.size > 0) {
      const used = words.slice(i, to + 1).filter(({ plain }) => plain.length > 1);
      const start = startBefore(i, keys);
      const end = wordEnd(words[to]);
      found.push({
        typed: text.slice(start, end),
        start,
        end,
        is: 'person',
        keys,
        tokens: used.map(({ plain }) => plain),
        weight: 1.6,
      });
      i = to + 1;
    } else i += 1;
  }
  return found;

  /** Whether the word is of the name of one of them, too. */
  function isOfThem(keys: ReadonlySet<string>, word: (typeof words)[number] | undefined): boolean {
    return word !== undefined && !keys.isDisjointFrom(names.withToken(word.plain));
  }

  /** Where the name begins, with its initials, its particles and a form of address ("Dr N. B. Lind"). */
  function startBefore(at: number, keys: ReadonlySet<string>): number {
    const before = words[at - 1];
    const own = words[at]?.start ?? 0;
    if (!before || !/^\.? ?$/.test(text.slice(wordEnd(before), own))) return own;
    const isOfIt = PARTICLES.has(before.typed) && !keys.isDisjointFrom(names.withToken(before.plain));
    return isOfIt || isInitial(before) || COURTESY.test(before.typed) ? startBefore(at - 1, keys) : own;
  }

  /** Those who can be called by the one word: by the name they go by, or by a rarer one that nobody else has ("Angela"). */
  function calledSo(word: (typeof words)[number], keys: ReadonlySet<string>): Set<string> {
    const called = [...keys].filter((key) => names.isCalled(key, word.plain));
    const alone =
      called.length === 0 &&
      keys.size === 1 &&
      word.capital &&
      word.plain.length >= 5 &&
      !/\bthe $/i.test(text.slice(0, word.start));
    return new Set(alone ? keys : called);
  }

  /** "Nghi Sơn": two words of names, of which no person has both, name something else. */
  function isOfNobody(word: (typeof words)[number], next: (typeof words)[number] | undefined): boolean {
    if (!word.capital || !next?.capital || ASKING.test(word.typed) || isOfficeWord(word.typed)) return false;
    if (text.slice(wordEnd(word), next.start) !== ' ') return false;
    const [own, other] = [names.withToken(word.plain), names.withToken(next.plain)];
    return own.size > 0 && other.size > 0 && own.isDisjointFrom(other);
  }

  /** "Son" in "My Son temples": a capital before it that is no title, no state and no question word makes another name. */
  function isOfOtherName(before: (typeof words)[number] | undefined, word: (typeof words)[number]): boolean {
    if (!before?.capital || ASKING.test(before.typed) || isOfficeWord(before.typed)) return false;
    if (isInitial(before) || COURTESY.test(before.typed)) return false;
    if (text.slice(before.start + before.typed.length, word.start) !== ' ') return false;
    return (
      before.plain.length <= 3 &&
      names.withToken(before.plain).size === 0 &&
      analyse(before.typed)[0]?.concept === undefined
    );
  }
  function isNameLike(word: { plain: string; typed: string; capital: boolean; start: number }): boolean {
    if (ASKING.test(word.typed)) return false;
    if (word.capital) return true;
    return small && word.plain.length >= 3 && !isLight(word.plain);
  }
  function wordEnd(word: { start: number; typed: string } | undefined): number {
    return word ? word.start + word.typed.length : 0;
  }
}

/** "Lind-Rojas" of "the Lind-Rojas talks": the names of two, where nobody bears both. */
function partsOfPair(match: RegExpExecArray, names: KnownNames): readonly (readonly [string] & { index: number })[] {
  const at = (word: string, index: number) => Object.assign([word] as const, { index });
  const [, one, other] = /^(\p{Lu}[\p{L}\p{M}]+)-(\p{Lu}[\p{L}\p{M}]+)$/u.exec(match[0]) ?? [];
  if (one === undefined || other === undefined || names.withToken(foldWord(match[0])).size > 0)
    return [at(match[0], match.index)];
  const [own, others] = [names.withToken(foldWord(one)), names.withToken(foldWord(other))];
  return own.size > 0 && others.size > 0 && own.isDisjointFrom(others)
    ? [at(one, match.index), at(other, match.index + one.length + 1)]
    : [at(match[0], match.index)];
}

/** A single capital with its stop, or behind a stop ("B.", "J.D."). */
const isInitial = ({ typed }: { readonly typed: string }): boolean => /^\p{Lu}$/u.test(typed);

const foldWord = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();

function findRoles(text: string, parties: readonly Need[], vietnamese: boolean): (Need & { readonly is: 'role' })[] {
  const found: (Need & { readonly is: 'role' })[] = [];
  for (const [pattern, role] of ROLES)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const before = parties.find(
        (need) => need.is === 'party' && need.end <= start && /^\s*$/.test(text.slice(need.end, start)),
      );
      const after = parties.find(
        (need) =>
          need.is === 'party' &&
          need.start >= end &&
          (/^\s*of(?: the)?\s*$/.test(text.slice(end, need.start)) ||
            (vietnamese && /^\s*$/.test(text.slice(end, need.start)))),
      );
      const within = parties.find((need) => need.is === 'party' && need.start >= start && need.end <= end);
      const owner = within ?? before ?? after;
      const party = owner?.is === 'party' && role !== 'body head' ? owner.party : undefined;
      found.push({
        ...spanOf({ start, end }, text),
        is: 'role',
        role,
        ...(party && { party }),
        terms: analyse(match[0], { loose: true }).map(({ term }) => term),
        weight: 1,
      });
    }
  return found;
}
