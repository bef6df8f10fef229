import type { Party } from '../actor/actor.ts';
import { partyAliases, partyName } from '../actor/parties.ts';
import aliases from '../actor/tables/aliases.json' with { type: 'json' };
import bodies from '../actor/tables/bodies.json' with { type: 'json' };
import places from '../actor/tables/places.json' with { type: 'json' };
import states from '../actor/tables/states.json' with { type: 'json' };
import { foldedWords, type RawWord, rawWords } from './raw-words.ts';
import { editDistance } from './spelling.ts';
import synonyms from './synonyms.json' with { type: 'json' };

/** Something that the field calls by several names; all of them stand in the index under one term. */
export interface Concept {
  /** Begins with `=`, which no word does. */
  readonly term: string;
  /** The state or body, for a concept that is one. */
  readonly party?: Party;
}

/** A name of a concept, found among words. */
export interface ConceptMention {
  readonly concept: Concept;
  /** How many words the name has. */
  readonly length: number;
  /** Its words say nothing by themselves (Việt, Nam) and are not searched apart. */
  readonly whole: boolean;
}

interface Phrase extends ConceptMention {
  readonly words: readonly string[];
  /** Only in capitals is it the name, and not an ordinary word. */
  readonly capitals: boolean;
  /** Only with a capital is it the name (Polish, Turkey). */
  readonly capital: boolean;
}

/** Names too general to stand for one thing. */
const GENERAL: ReadonlySet<string> = new Set([
  'the convention',
  'the party',
  'the legislature',
  'top leader',
  'president',
  'na',
  'roc',
]);
/** Ordinary English words when they begin small. */
const ORDINARY: ReadonlySet<string> = new Set([
  'polish',
  'turkey',
  'chad',
  'georgia',
  'jordan',
  'guinea',
  'mali',
  'niger',
  'oman',
  'cuba',
  'togo',
]);
/** Names whose words are syllables and not words. */
const SYLLABLES: ReadonlySet<string> = new Set([
  'viet nam',
  'ha noi',
  'da nang',
  'can tho',
  'ha long',
  'lao cai',
  'hoi an',
  'vung tau',
  'bien dong',
  'hoang sa',
  'truong sa',
]);

const byFirst = new Map<string, Phrase[]>();
const metonymsOf = new Map<string, Concept>();
const partyByTerm = new Map<string, Party>();
const names: string[] = [];

function addName(concept: Concept, name: string): void {
  addSpelling(concept, name);
  const other = inOtherSpelling(name);
  if (other !== name) addSpelling(concept, other);
}

/** Names are written as in Britain and as in America. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['ization', 'isation'],
  ['Labor', 'Labour'],
  ['Defense', 'Defence'],
  ['Center', 'Centre'],
];

const inOtherSpelling = (name: string): string =>
  SPELLINGS.reduce(
    (told, [one, other]) => (told.includes(other) ? told.replace(other, one) : told.replace(one, other)),
    name,
  );

function addSpelling(concept: Concept, name: string): void {
  const said = foldedWords(name);
  const words = said.slice(said[0] === 'the' ? 1 : 0);
  const key = words.join(' ');
  const start = words[0];
  if (start === undefined || GENERAL.has(key) || GENERAL.has(name.toLowerCase())) return;
  const acronym =
    words.length === 1 && start.length <= 6 && /^\p{Lu}[\p{Lu}\p{N}.]*$/u.test(name.replace(/^RoK$|^MoU$/, 'ROK'));
  const phrases = byFirst.get(start) ?? [];
  if (phrases.some((phrase) => phrase.words.join(' ') === key)) return;
  const whole = words.length === 1 || SYLLABLES.has(key);
  phrases.push({ concept, words, length: words.length, whole, capitals: acronym, capital: ORDINARY.has(key) });
  phrases.sort((a, b) => b.length - a.length);
  byFirst.set(start, phrases);
}

/** A treaty is known by its name with the year before it and without. */
const withoutYear = (name: string): string => name.replace(/^\d{4} /, '');

function addSet(concept: Concept, names: readonly string[]): void {
  if (names.length > 1) for (const name of names) addName(concept, name);
}

for (const { id, names } of synonyms.sets) addSet({ term: `=${id}` }, names);
for (const { code, capitals, metonyms } of states) {
  const concept = { term: termOfParty(code), party: code };
  partyByTerm.set(concept.term, code);
  names.push(partyName(code));
  const short = synonyms.parties.filter(({ party }) => party === code).flatMap((row) => row.names);
  for (const name of [...partyAliases(code), ...short]) addName(concept, name.replace(/ \(.*\)/, ''));
  for (const name of [...capitals, ...metonyms]) metonymsOf.set(nameKey(name), concept);
}
for (const { name, aliases: others, code } of bodies as readonly { name: string; aliases: string[]; code?: string }[]) {
  const concept = { term: `=${(code ?? name).toLowerCase().replaceAll(' ', '-')}`, ...(code ? { party: code } : {}) };
  if (code) {
    partyByTerm.set(concept.term, code);
    names.push(code);
    addName(concept, name);
  }
  addSet(concept, [name, ...others]);
}
for (const { kind, name, aliases: others } of aliases)
  if (kind !== 'office')
    addSet({ term: `=${kind}:${name.toLowerCase().replaceAll(' ', '-')}` }, [name, withoutYear(name), ...others]);
for (const { name, aliases: others } of places)
  addSet({ term: `=place:${nameKey(name).replaceAll(' ', '-')}` }, [name, ...others]);

function nameKey(name: string): string {
  return foldedWords(name).join(' ');
}

/** The concept whose name begins at `words[at]`: the longest name wins. `loose` takes acronyms in small letters too, where they are no stop word. */
export function findConcept(
  text: string,
  words: readonly RawWord[],
  at: number,
  loose: boolean,
): ConceptMention | undefined {
  const first = words[at]?.form;
  const phrases = first && byFirst.get(first.word);
  if (!phrases) return undefined;
  return phrases.find((phrase) => {
    if (phrase.capitals && !first.capitals && !(first.capital && first.word === 'rok') && (!loose || first.stop))
      return false;
    if (phrase.capital && !first.capital) return false;
    for (let i = 1; i < phrase.length; i++) {
      const word = words[at + i];
      if (word?.form.word !== phrase.words[i] || !joined(text, words[at + i - 1]?.end ?? 0, word?.start ?? 0))
        return false;
    }
    return true;
  });
}

/** Only blanks or a hyphen stand between the words of one name. */
function joined(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!/[\s.’'\u2010-\u2014-]/.test(text[i] ?? '')) return false;
  return true;
}

/** Names of one word, one letter from the folded word and beginning like it; of several names of one thing the first. */
export function nearConcepts(word: string): readonly string[] {
  const found = new Map<string, string>();
  for (const [first, phrases] of byFirst) {
    if (first.length < 5 || first.charAt(0) !== word.charAt(0) || editDistance(word, first, 1) !== 1) continue;
    const phrase = phrases.find(({ length, capitals }) => length === 1 && !capitals);
    if (phrase && !found.has(phrase.concept.term)) found.set(phrase.concept.term, first);
  }
  return [...found.values()];
}

/** The state that a capital or a seat of government also stands for ("Hà Nội", "the White House"). */
export function findMetonym(name: string): Concept | undefined {
  return metonymsOf.get(nameKey(name));
}

/** The term of a state or body. */
export function termOfParty(party: Party): string {
  return `=${party.toLowerCase()}`;
}

/** The state or body of a concept's term. */
export function partyOfTerm(term: string): Party | undefined {
  return partyByTerm.get(term);
}

/** The state or body that a whole name stands for, in any case, capitals of states included. */
export function findPartyByName(name: string): Party | undefined {
  const words = rawWords(name.toUpperCase() === name ? name : name.toLowerCase());
  const upper = rawWords(name.toUpperCase());
  for (const list of [words, upper]) {
    const mention = findConcept(name, list, 0, true);
    if (mention?.concept.party && mention.length === list.length) return mention.concept.party;
  }
  return findMetonym(name)?.party;
}

/** Every state and body by name, for "did you mean". */
export function partyNames(): readonly string[] {
  return names;
}
