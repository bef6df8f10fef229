import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { PersonMention, Sentence } from '../../draft.ts';
import { ROLE_NOUN, suits } from './roles.ts';
import type { Speaker } from './speakers.ts';
import { governsNoun, isAdverb, isAuxiliary, isBe, isSpeech, isVerbLike, type Word } from './words.ts';

/** Who a noun phrase points at, before the article's context resolves pronouns. */
export type Pointer = 'person' | 'side' | 'joint' | 'he' | 'they' | 'we' | 'own' | 'role';

/** A noun phrase that may be the subject of a verb; `from`–`to` are word numbers, `to` not included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly pointer: Pointer;
  readonly side?: Party | 'both';
  /** Of a side: named by the adjective ("the Thai …"), so that a person of it is meant. */
  readonly adjective?: true;
  /** Of a side: ends in the noun of one person ("the Thai official"). */
  readonly onePerson?: true;
  /** Of a person: the fullest form of the name. */
  readonly name?: string;
}

/** A phrase with its verb. */
export interface Clause extends Phrase {
  /** First word of the verb group ("has", "would", "thanked"). */
  readonly verb: number;
  /** The verb that carries the meaning ("thanked" of "has sincerely thanked"). */
  readonly main: number;
  /** What the clause is to the sentence: its own, told by a speaker, or a relative or adverbial clause. */
  readonly level: 'own' | 'told' | 'relative';
}

/** Plural nouns that mean everyone at the table when "both", "the two" or "the" stands before them. */
const JOINT =
  /(?<![\p{L}'’])(?:(both|(?:the )?two|all|the|these|our)\s+(?:(?!(?:of|for|to|in|on|and|both|two|with|that|between|from|by|at|as|or)\s)[\p{L}-]{1,16}['’]?\s+){0,3}?)(sides|leaders|ministers|countries|nations|presidents|premiers|officials|parties|governments|diplomats|chiefs|secretaries|PMs|FMs|chairmen|chairs|speakers|neighbou?rs|counterparts|interlocutors|delegations|generals|pair|duo|ministries|peoples|partners|politicians|statesmen|lawmakers|legislators|heads|participants|host and guest|legislatures|women|men|envoys)(?![\p{L}'’])/giu;
const JOINT_OF =
  /(?<![\p{L}])(?:the\s+)?(?:(?:senior|top|high-level|high-ranking|Party|State|foreign|defence|prime|relevant|all)\s+){0,2}(?:leaders|ministers|heads|representatives|officials|leadership|delegations|presidents|PMs|ministries|agencies|sectors|businesses|parliaments|localities|governments|peoples)\s+(?:of|from)\s+(?:the\s+two|both)\s+(?:countries|sides|nations|parties|states|ministries|governments)(?![\p{L}'’])/giu;
const BARE_JOINT =
  /(?:(?<![\p{L}])(?:both|the two|each side)|(?<=^|[“"])(?:leaders|ministers|participants|delegates|foreign ministers))(?=\s+(?:also\s+|then\s+|further\s+)?[a-z]{1,14}(?:ed|ree|oke|eld|et|ave|ad|ere)\b)/giu;
const HE = /(?<![\p{L}'’])(?:he|she)(?![\p{L}'’])/giu;
const THEY = /(?<![\p{L}'’])(?:they|the latter two)(?![\p{L}'’])/giu;
const OWN =
  /(?<![\p{L}'’])(?:(?:his|her|my|our|the) (?:country|government|nation|side|administration)|it)(?![\p{L}'’])/giu;
const WE = /(?<![\p{L}'’])(?:[Ww]e|I)(?![\p{L}'’.])/gu;

/** Nouns that make a people or a country's name a speaker: "the Thai side", "the US Senator", "the Lao delegation". */
const BEARER = new Set(
  (
    'side government party state leader leaders delegation official officials president premier minister ministers prime ' +
    'foreign deputy vice pm fm guest host senator speaker chairman chairwoman chair chief diplomat ambassador envoy ' +
    'secretary general legislator lawmaker dignitary executive head governor admiral representative congressman ' +
    'politician king queen prince princess emperor sultan chancellor top defence defense national assembly finance trade ' +
    'ministry people legislature authorities administration commander'
  ).split(' '),
);

const ONE_PERSON =
  /^(?:leader|official|president|premier|minister|pm|fm|guest|host|senator|speaker|chairman|chairwoman|diplomat|ambassador|envoy|secretary|general|legislator|lawmaker|dignitary|governor|admiral|representative|congressman|king|queen|emperor|chancellor|commander|counterpart)$/;

/** Every phrase of the sentence that may be a subject, in order, longest first where they overlap. */
export function findPhrases(
  sentence: Sentence,
  words: readonly Word[],
  mentions: readonly PersonMention[],
  shortNames: ReadonlyMap<string, Speaker> = new Map(),
): Phrase[] {
  const found: Phrase[] = [];
  const put = (start: number, end: number, rest: Omit<Phrase, 'from' | 'to'>): void => {
    const from = words.findIndex((word) => word.end > start);
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
    if (from < 0 || to === from) return;
    if (/'s?$/.test(words[to - 1]?.low ?? '') || /^['’]$/.test(words[to]?.text ?? '')) return;
    found.push({ from, to, ...rest });
  };
  for (const mention of mentions) {
    const { name, country, role } = mention.who;
    put(mention.start, mention.end, {
      pointer: mention.by === 'role' && !suits(mention.text, role) ? 'role' : 'person',
      name,
      ...(country === undefined ? {} : { side: country }),
    });
  }
  const at = sentence.start;
  for (const pattern of [JOINT, JOINT_OF, BARE_JOINT])
    for (const { 0: text, index } of sentence.text.matchAll(pattern)) {
      if (/^the (?:two |both )?(?:other|same|future|relevant|new|past|high)/i.test(text)) continue;
      const parties = [...new Set(findParties(text).map(({ party }) => party))];
      const [only] = parties;
      if (parties.length === 1 && only !== undefined && !/^(?:both|the two|two)/i.test(text))
        put(at + index, at + index + text.length, { pointer: 'side', side: only });
      else put(at + index, at + index + text.length, { pointer: 'joint', side: 'both' });
    }
  for (const { 0: text, index } of sentence.text.matchAll(THEY))
    put(at + index, at + index + text.length, { pointer: 'they' });
  for (const { 0: text, index } of sentence.text.matchAll(HE))
    put(at + index, at + index + text.length, { pointer: 'he' });
  for (const { 0: text, index } of sentence.text.matchAll(WE))
    put(at + index, at + index + text.length, { pointer: 'we' });
  for (const { 0: text, index } of sentence.text.matchAll(OWN))
    put(at + index, at + index + text.length, { pointer: 'own' });
  for (const { start, end, party, kind } of findParties(sentence.text)) {
    let stop = words.findIndex((word) => word.end >= at + end);
    if (stop < 0) continue;
    for (let more = 1; more <= 6 && BEARER.has(words[stop + 1]?.low ?? ''); more += 1) stop += 1;
    put(at + start, words[stop]?.end ?? at + end, {
      pointer: 'side',
      side: party,
      ...(kind === 'adjective' ? { adjective: true } : {}),
      ...(ONE_PERSON.test(words[stop]?.low ?? '') ? { onePerson: true } : {}),
    });
  }
  for (const { 0: text, index } of sentence.text.matchAll(ROLE_NOUN))
    put(at + index, at + index + text.length, { pointer: 'role' });
  for (const [i, word] of words.entries()) {
    const person = shortNames.get(word.text);
    if (!person || person.side === 'both' || /^\p{Lu}/u.test(words[i + 1]?.text ?? '')) continue;
    if (i > 0 && /^\p{Lu}/u.test(words[i - 1]?.text ?? '')) continue;
    put(word.start, word.end, {
      pointer: 'person',
      side: person.side,
      ...(person.name === undefined ? {} : { name: person.name }),
    });
  }
  found.sort((a, b) => rank(a) - rank(b) || a.from - b.from || b.to - a.to);
  const settled: Phrase[] = [];
  for (const phrase of found)
    if (phrase.pointer !== 'role' || !settled.some(({ from, to }) => phrase.from < to && from < phrase.to))
      settled.push(phrase);
  settled.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Phrase[] = [];
  for (const phrase of settled) {
    const last = kept.at(-1);
    if (!last || phrase.from >= last.to) kept.push(phrase);
    else if (last.pointer === 'side' && phrase.pointer === 'person' && phrase.to >= last.to)
      kept[kept.length - 1] = phrase;
  }
  return joinPairs(kept, words);
}

/** Role nouns give way to whatever else is known of the same words. */
function rank({ pointer }: Phrase): number {
  return pointer === 'role' ? 1 : 0;
}

/** "Chính and Hipkins", "Việt Nam and Laos": two sides named together are both of them. */
function joinPairs(phrases: readonly Phrase[], words: readonly Word[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (last?.pointer === 'joint' && phrase.pointer === 'person' && isTail(last, phrase, words)) {
      joined[joined.length - 1] = { ...last, to: phrase.to };
    } else if (last && isPair(last, phrase, words)) {
      const { from } = last;
      const same = last.name === phrase.name && (last.name !== undefined || last.pointer === 'role');
      if (!same && last.side !== undefined && last.side === phrase.side)
        joined[joined.length - 1] = { from, to: phrase.to, pointer: 'side', side: last.side };
      else joined[joined.length - 1] = { from, to: phrase.to, pointer: 'joint', side: 'both' };
    } else joined.push(phrase);
  }
  return joined;
}

/** "Chính and his New Zealand [counterpart Chris Hipkins]": the rest of a name that has begun. */
function isTail(last: Phrase, phrase: Phrase, words: readonly Word[]): boolean {
  if (phrase.from - last.to > 4) return false;
  if (!/^(?:side|person)$/.test(last.pointer) && !words.slice(last.from, last.to).some(({ low }) => low === 'and'))
    return false;
  return words.slice(last.to, phrase.from).every(({ text, low }) => /^\p{Lu}/u.test(text) || low === 'counterpart');
}

function isPair(left: Phrase, right: Phrase, words: readonly Word[]): boolean {
  if (![left, right].every(({ pointer }) => pointer === 'person' || pointer === 'side' || pointer === 'role'))
    return false;
  if (right.from - left.to > 12) return false;
  let link = false;
  for (let i = left.to; i < right.from; i += 1) {
    const low = words[i]?.low ?? '';
    if ((low === 'and' || low === '&') && words[i - 1]?.low === ',' && i - 1 === left.to) return false;
    if (low === 'and' || low === '&') link = true;
    else if (
      link
        ? !/^(?:the|his|her|its|visiting)$/.test(low) &&
          !/^\p{Lu}|^counterpart|^[a-z]{3,12}$/u.test(words[i]?.text ?? '')
        : isVerbLike(low) || /^[.;:]$/.test(low)
    )
      return false;
    if (link && (isVerbLike(low) || low.endsWith('ing') || low === ',' || low === 'that')) return false;
  }
  return link;
}

/** The phrases that have a verb of their own, in order. */
export function findClauses(phrases: readonly Phrase[], words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const previous = words[phrase.from - 1]?.low ?? '';
    const governed = governsNoun(
      previous === 'the' || previous === 'visiting' ? (words[phrase.from - 2]?.low ?? '') : previous,
    );
    const opens = skipArticle(phrase.from, words);
    if (governed && !(phrase.pointer === 'joint' && previous === 'both')) continue;
    if (isObject(opens, words)) continue;
    const verb = verbAfter(phrase, words, phrases[at + 1]);
    if (verb === undefined) {
      const inverted = words[opens - 1]?.low ?? '';
      const before = words[opens - 2]?.text ?? '';
      if (/^(?:said|says|added|noted|stressed|told)$/.test(inverted) && /^[,”"’']$/.test(before))
        clauses.push({ ...phrase, verb: opens - 1, main: opens - 1, level: 'own' });
      continue;
    }
    clauses.push({ ...phrase, verb, main: mainVerb(verb, words), level: levelOf(opens, verb, words, clauses) });
  }
  return clauses;
}

/** A phrase right behind a verb is its object, unless the verb tells or asks ("said Việt Nam …", "suggested the US …"). */
function isObject(opens: number, words: readonly Word[]): boolean {
  const low = words[opens - 1]?.low ?? '';
  if (isSpeech(low) || TELLS.test(low)) return false;
  return isVerbLike(low) || (low.length > 5 && low.endsWith('ing') && low !== 'evening' && low !== 'morning');
}

function skipArticle(from: number, words: readonly Word[]): number {
  return /^(?:the|a|visiting|both)$/.test(words[from - 1]?.low ?? '') ? from - 1 : from;
}

/** The word number of the finite verb that the phrase has, if any: past adverbs, brackets, an apposition or a "who" clause. */
function verbAfter(phrase: Phrase, words: readonly Word[], next: Phrase | undefined): number | undefined {
  let i = phrase.to;
  if (words[i]?.text === '(') {
    const close = words.findIndex((word, n) => n > i && n < i + 14 && word.text === ')');
    if (close > 0) i = close + 1;
  }
  i = skipAdverbs(i, words);
  if (isVerbLike(words[i]?.low ?? '')) return i;
  if (words[i]?.low === 'who') {
    const verb = skipAdverbs(i + 1, words);
    return isVerbLike(words[verb]?.low ?? '') ? verb : undefined;
  }
  if (words[i]?.text === ',' || words[i]?.text === '–' || words[i]?.text === '—') {
    for (let n = i + 1; n < Math.min(words.length, i + 32); n += 1) {
      const mark = words[n]?.text ?? '';
      if (!/^[,–—]$/.test(mark)) {
        if (/^[.;:!?]$/.test(mark)) return undefined;
        continue;
      }
      const verb = skipAdverbs(n + 1, words);
      if (!isVerbLike(words[verb]?.low ?? '') || (words[verb]?.low === 'said' && !isAside(i, n, words))) continue;
      if (next && next.from < n && isOwnVerb(next, n, words)) return undefined;
      return verb;
    }
    return undefined;
  }
  if (isVerbLike(words[skipArticle(phrase.from, words) - 1]?.low ?? '')) return undefined;
  // A name's own tail ("of Laos", "from the Philippines") between the phrase and its verb.
  if (
    /^(?:of|from)$/.test(words[i]?.low ?? '') ||
    (phrase.pointer !== 'side' && /^(?:for|to|in|on|at|by|this|late|earlier|early)$/.test(words[i]?.low ?? ''))
  )
    for (let n = i + 1; n < Math.min(words.length, i + 14); n += 1) {
      const low = words[n]?.low ?? '';
      if (/^[,.;:()"“”]$/.test(low) || low === 'that' || low === 'who' || low === 'which') return undefined;
      if (
        isVerbLike(low) &&
        !/^(?:support|supports|call|calls|request|requests|offer|offers|notes|values|regards|needs|hopes|wishes|voices|promises|sets|leads|visit|look|plans|shares|united|concerned|related|reached|signed|need|want|hope|welcome|thanks)$/.test(
          low,
        )
      )
        return n;
    }
  return undefined;
}

/** "X, for his part, said …": only such asides stand between a subject and "said"; else the words behind are its subject. */
function isAside(from: number, to: number, words: readonly Word[]): boolean {
  const aside = words
    .slice(from + 1, to)
    .map(({ low }) => low)
    .join(' ');
  return /^(?:for (?:his|her|its) part|in (?:turn|reply|response)|meanwhile|however|who .{1,80})$/.test(aside);
}

function isOwnVerb(next: Phrase, before: number, words: readonly Word[]): boolean {
  const verb = skipAdverbs(next.to, words);
  return verb < before && isVerbLike(words[verb]?.low ?? '');
}

function skipAdverbs(from: number, words: readonly Word[]): number {
  let i = from;
  while (i < words.length && isAdverb(words[i]?.low ?? '')) i += 1;
  return i;
}

function mainVerb(verb: number, words: readonly Word[]): number {
  let i = verb;
  while (i < words.length && (isAuxiliary(words[i]?.low ?? '') || isAdverb(words[i]?.low ?? ''))) i += 1;
  return i >= words.length || /^[,.;:]$/.test(words[i]?.low ?? '') ? verb : i;
}

const TIME_OR_REASON = new Set(
  'as after since when before until till if because where whether once unless although though whenever'.split(' '),
);

function levelOf(opens: number, verb: number, words: readonly Word[], earlier: readonly Clause[]): Clause['level'] {
  const before = words[opens - 1]?.low ?? '';
  if (before === 'that') return spokenBefore(opens - 2, words) ? 'told' : 'relative';
  if (before === 'which' || before === 'whom' || before === 'whose' || before === 'what' || before === 'how')
    return words[opens - 2]?.low === 'to' ? 'own' : 'relative';
  if (TIME_OR_REASON.has(before)) return 'relative';
  if (before === ',' && opensAfterThat(opens - 2, words)) return 'told';
  if (isSpeech(before)) return 'told';
  const low = words[verb]?.low ?? '';
  const tells = isSpeech(low) && /(?:ed|id|old)$/.test(low);
  if (before === ',' && tells) return 'own';
  if (
    (before === 'and' || before === ',' || before === 'but') &&
    earlier.some(({ level }) => level === 'told') &&
    inTold(words, earlier)
  )
    return 'told';
  if (/^(?:propos|suggest|recommend|request|ask|urg|demand|want|hop|wish)(?:e|ed|s|es|ing)?$/.test(before))
    return 'told';
  return 'own';
}

/** "said he hoped that, in any post, the ambassador would …": the clause is told although a comma stands before it. */
function opensAfterThat(at: number, words: readonly Word[]): boolean {
  for (let i = at; i >= Math.max(0, at - 14); i -= 1) {
    const low = words[i]?.low ?? '';
    if (low === 'that') return spokenBefore(i - 1, words);
    if (isVerbLike(low) || /^[.;]$/.test(low)) return false;
  }
  return false;
}

/** A clause after "and" inside reported speech stays reported while the verb before it is present tense. */
function inTold(words: readonly Word[], earlier: readonly Clause[]): boolean {
  const last = earlier.at(-1);
  if (last?.level !== 'told') return false;
  const low = words[last.verb]?.low ?? '';
  return !/(?:ed|said|had)$/.test(low) || isBe(low);
}

function spokenBefore(at: number, words: readonly Word[]): boolean {
  for (let i = at; i >= Math.max(0, at - 7); i -= 1) {
    const low = words[i]?.low ?? '';
    if (isSpeech(low) || TELLS.test(low)) return true;
    if (
      /^(?:and|out|,|hope|wish|belief|confidence|view|expectation|commitment|stance|clear|opinion|desire)$/.test(low) &&
      i === at
    )
      return true;
  }
  return false;
}

const TELLS = /^(?:propos|suggest|request|recommend|ask|urg|demand|hop|wish|want)\w{1,4}$/;

/** The subject that a verb without one of its own shares: that of the latest own clause, or of the one that follows. */
export function governor(at: number, clauses: readonly Clause[]): Clause | undefined {
  const own = clauses.filter(({ level }) => level === 'own');
  return own.findLast(({ verb }) => verb < at) ?? own.find(({ verb }) => verb > at);
}

/** The subject of a verb that stands after "and" or a comma, or opens the sentence as a participle. */
export function coordinatedSubject(at: number, words: readonly Word[], clauses: readonly Clause[]): Clause | undefined {
  let i = at - 1;
  while (i >= 0 && isAdverb(words[i]?.low ?? '')) i -= 1;
  const low = words[at]?.low ?? '';
  if (i >= 0 && !/^(?:and|but|,|;)$/.test(words[i]?.low ?? '')) return undefined;
  if (i < 0 && !low.endsWith('ing')) return undefined;
  const present = /^(?:is|are|stands?|wants?|shares|looks?)$/.test(low);
  return present ? clauses.findLast(({ verb, level }) => verb < at && level !== 'relative') : governor(at, clauses);
}
