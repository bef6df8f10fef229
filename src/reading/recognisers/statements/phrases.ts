import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { PersonMention, Sentence } from '../../draft.ts';
import { joinPairs } from './pairs.ts';
import { findCountryOfParty } from './parties-of-countries.ts';
import type { Phrase } from './phrase.ts';
import { ROLE_NOUN, suits } from './roles.ts';
import type { Cast } from './speakers.ts';
import { isVerbLike, lowText, type Word } from './words.ts';

/** Plural nouns that mean everyone at the table when "both", "the two" or "the" stands before them. */
const JOINT =
  /(?<![\p{L}'’])(?:(both|(?:the )?two|all|the|these|our)\s+(?:(?!(?:of|for|to|in|on|and|both|two|with|that|between|from|by|at|as|or|thanked|urged|asked|told|met|said|welcomed|invited|congratulated|requested|called|assured|briefed)\s)[\p{L}-]{1,16}['’]?\s+){0,3}?)(sides|leaders|ministers|countries|nations|presidents|premiers|officials|parties|governments|diplomats|chiefs|secretaries|PMs|FMs|chairmen|chairs|speakers|neighbou?rs|counterparts|interlocutors|delegations|generals|pair|duo|ministries|peoples|partners|politicians|statesmen|lawmakers|legislators|heads|participants|negotiators|host and guest|guest and host|legislatures|women|men|envoys)(?![\p{L}'’])/giu;
const JOINT_OF =
  /(?<![\p{L}])(?:the\s+)?(?:(?:senior|top|high-level|high-ranking|Party|State|foreign|defence|prime|relevant|all)\s+){0,2}(?:leaders|ministers|heads|representatives|officials|leadership|delegations|presidents|PMs|ministries|agencies|sectors|businesses|parliaments|localities|governments|peoples)\s+(?:of|from)\s+(?:the\s+two|both)\s+(?:countries|sides|nations|parties|states|ministries|governments)(?![\p{L}'’])/giu;
const BARE_JOINT =
  /(?:(?<![\p{L}])(?:both|the two|each side|(?<=^|, )[Hh]ost and (?:his |her )?guests?(?: alike)?|(?<=^|, )[Gg]uest and host)|(?<=^|[“"])(?:leaders|ministers|participants|delegates|foreign ministers))(?=\s+(?:also\s+|then\s+|further\s+)?[a-z]{1,14}(?:ed|ree|oke|eld|et|ave|ad|ere)\b)/giu;
/** "The two localities", "both teams": bodies of the two sides. */
const TWO_BODIES =
  /(?<![\p{L}'’])(?:both|(?:[Tt]he )?[Tt]wo|Both) (?:(?!(?:of|for|to|in|on|and|with|other|more|new)\s)[a-z-]{3,16} ){0,2}(?:bodies|teams|localities|provinces|cities|commissions|agencies|organi[sz]ations|forces|institutions|universities|assemblies|parliaments|houses|armies|navies|regions|departments|officers|justices|judges|mayors|governors|commanders|admirals|unions|associations|federations|academies|courts|procuracies|fronts)(?![\p{L}'’])/gu;
/** "He" inside a sentence, behind a title, is a family name. */
const HE = /(?<![\p{L}'’])(?:he|she|(?<!\p{L}[ ])(?:He|She))(?![\p{L}'’])/gu;
const LATTER = /(?<![\p{L}'’])[Tt]he latter(?![\p{L}'’]| (?:two|half|part|case))/gu;
const THEY = /(?<![\p{L}'’])(?:they|the latter two)(?![\p{L}'’])/giu;
const OWN =
  /(?<![\p{L}'’])(?:(?:his|her|my|our|the) (?:country|government|nation|side|administration)(?! (?:leader|chief|head|official|spokes)[\p{L}-]{0,7}| of\b)|it)(?![\p{L}'’])/giu;
const TITLE =
  /^(?:Ambassador|Minister|President|Premier|PM|FM|Chairman|Chairwoman|Secretary|General|Mr|Ms|Mrs|Dr|Speaker|Senator|Envoy)$/;
const WE = /(?<![\p{L}'’])(?:[Ww]e|I)(?![\p{L}'’.])/gu;

/** Nouns that make a people or a country's name a speaker: "the Thai side", "the US Senator", "the Lao delegation". */
const BEARER = new Set(
  (
    'side government party state leader leaders delegation official officials president premier minister ministers prime ' +
    'foreign deputy vice pm fm guest host senator speaker chairman chairwoman chair chief diplomat ambassador envoy ' +
    'secretary general legislator lawmaker dignitary executive head governor admiral representative congressman ' +
    'department congress senate embassy politician king queen prince princess emperor sultan chancellor top defence defense national assembly finance trade ' +
    "ministry people legislature cabinet members supreme people's people’s court authorities administration commander counterpart senators lawmakers legislators " +
    'congressmen guests hosts diplomats envoys ambassadors generals officials governors delegates representatives visitors'
  ).split(' '),
);

/** Words of time in office between a country's adjective and its office: "the Vietnamese acting minister". */
const OF_TENURE = /^(?:acting|interim|caretaker|visiting|outgoing|incoming)$/;

/** "The Party and Government of [Laos]": institutions that speak for a state together. */
const INSTITUTIONS_OF =
  /(?<![\p{L}'’-])(?:Party|State|[Gg]overnment|[Pp]eople|National Assembly|Parliament|Congress)(?:, (?:Party|State|[Gg]overnment|National Assembly|Parliament|army)){0,3},? and (?:State|[Gg]overnment|[Pp]eople|Parliament|National Assembly|Congress|[Aa]rmy) of (?:the )?(?=\p{Lu})|(?<=[Tt]he )(?:[Gg]overnment|[Pp]eople) of (?:the )?(?=\p{Lu})/gu;
const INSTITUTION =
  /^(?:party|state|government|people|parliament|assembly|congress|army|legislature|ministries|agencies|sectors|departments|localities|provinces)$/;

/** The end of "Laos's Party, [Government and people]", begun at its first institution. */
function endOfInstitutions(first: number, words: readonly Word[]): number {
  if (!INSTITUTION.test(words[first]?.low ?? '')) return first;
  let at = first;
  while (words[at + 1]?.text === ',' && INSTITUTION.test(words[at + 2]?.low ?? '')) at += 2;
  if (words[at + 1]?.text === ',' && words[at + 2]?.low === 'and') at += 1;
  return words[at + 1]?.low === 'and' && INSTITUTION.test(words[at + 2]?.low ?? '') ? at + 2 : first;
}

/** Nouns of several people, of whom none is named for what they all do. */
export const SEVERAL_PEOPLE =
  'leaders|officials|ministers|guests|hosts|senators|lawmakers|legislators|congressmen|delegates|members';
const SEVERAL = new RegExp(`^(?:${SEVERAL_PEOPLE})$`);
const ONE_PERSON =
  /^(?:leader|official|president|premier|minister|pm|fm|guest|host|senator|speaker|chairman|chairwoman|diplomat|ambassador|envoy|secretary|general|legislator|lawmaker|dignitary|governor|admiral|representative|congressman|king|queen|emperor|chancellor|commander|counterpart)$/;

/** "The three leaders [of Laos]": the one state behind the people, and no pair of states. */
function ofOneState(text: string, from: number): Party | undefined {
  const of = /^ (?:of|from) (?:the )?(?=\p{Lu})/u.exec(text.slice(from, from + 12));
  const [state, next] = of ? findParties(text.slice(from + of[0].length, from + 90)) : [];
  if (!of || !state || state.start !== 0 || state.kind !== 'name') return undefined;
  const behind = text.slice(from + of[0].length + state.end, from + of[0].length + (next?.start ?? state.end));
  return /^(?:,| and\b| or\b|[-–—])/.test(behind) ? undefined : state.party;
}

/** Every phrase of the sentence that may be a subject, in order, longest first where they overlap. */
export function findPhrases(
  sentence: Sentence,
  words: readonly Word[],
  mentions: readonly PersonMention[],
  { shortNames, fullNames, ownNames }: Cast,
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
    const behind = /(?:host|guest)$/i.test(mention.text)
      ? /^ (?:leader|official|minister|legislator|diplomat)(?!\p{L})/u.exec(
          sentence.text.slice(mention.end - sentence.start),
        )?.[0]
      : undefined;
    const from = mention.by === 'role' ? ofOneState(sentence.text, mention.end - sentence.start) : undefined;
    if (from !== undefined && from !== country) {
      put(mention.start, mention.end, { pointer: 'side', side: from, onePerson: true });
      continue;
    }
    put(mention.start, mention.end + (behind?.length ?? 0), {
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
      const only = parties[0] ?? ofOneState(sentence.text, index + text.length);
      const ofOneSide =
        /^(?:[Bb]oth|(?:[Tt]he )?[Tt]wo) (?:(?:senior|top|visiting) )?[A-Z][a-z]+(?:ese|an|ish|i|ch) (?!Nam)/.test(
          text,
        );
      if (
        parties.length <= 1 &&
        only !== undefined &&
        (ofOneSide || parties.length === 0 || !/^(?:both|the two|two)/i.test(text))
      )
        put(at + index, at + index + text.length, { pointer: 'side', side: only, several: true });
      else
        put(at + index, at + index + text.length, {
          pointer: 'joint',
          side: 'both',
          ...(/\bleaders$/.test(text) ? { several: true } : {}),
        });
    }
  for (const { 0: text, index } of sentence.text.matchAll(THEY))
    put(at + index, at + index + text.length, { pointer: 'they' });
  for (const { 0: text, index } of sentence.text.matchAll(TWO_BODIES))
    put(at + index, at + index + text.length, { pointer: 'joint', side: 'both' });
  for (const { 0: text, index } of sentence.text.matchAll(HE))
    put(at + index, at + index + text.length, { pointer: 'he', pronoun: /^s/i.test(text) ? 'she' : 'he' });
  for (const { 0: text, index } of sentence.text.matchAll(LATTER))
    put(at + index, at + index + text.length, { pointer: 'latter' });
  for (const { 0: text, index } of sentence.text.matchAll(WE))
    put(at + index, at + index + text.length, { pointer: 'we' });
  for (const { 0: text, index } of sentence.text.matchAll(OWN))
    put(at + index, at + index + text.length, { pointer: 'own' });
  const named = findParties(sentence.text);
  for (const { 0: text, index } of sentence.text.matchAll(INSTITUTIONS_OF)) {
    const end = index + text.length;
    const state = named.find(({ start, kind }) => start === end && kind !== 'adjective');
    if (state) put(at + index, at + state.end, { pointer: 'side', side: state.party });
  }
  for (const { start, end, party, kind } of named) {
    let stop = words.findIndex((word) => word.end >= at + end);
    if (stop < 0) continue;
    if (kind === 'adjective' && OF_TENURE.test(words[stop + 1]?.low ?? '') && BEARER.has(words[stop + 2]?.low ?? ''))
      stop += 1;
    for (let more = 1; more <= 6 && BEARER.has(words[stop + 1]?.low ?? ''); more += 1) stop += 1;
    stop = endOfInstitutions(stop, words);
    put(at + start, words[stop]?.end ?? at + end, {
      pointer: 'side',
      side: party,
      ...(kind === 'adjective' ? { adjective: true } : {}),
      ...(ONE_PERSON.test(words[stop]?.low ?? '') ? { onePerson: true } : {}),
      ...(SEVERAL.test(words[stop]?.low ?? '') ? { several: true } : {}),
    });
  }
  for (const [i, word] of words.entries()) {
    const party = findCountryOfParty(word.text);
    let stop = i;
    while (party !== undefined && stop < i + 3 && BEARER.has(words[stop + 1]?.low ?? '')) stop += 1;
    const speaks = /^[a-z]/.test(words[i + 1]?.text ?? '') && isVerbLike(words[i + 1]?.low ?? '');
    if (party !== undefined && (stop > i || speaks) && !/^\p{Lu}/u.test(words[stop + 1]?.text ?? ''))
      put(word.start, words[stop]?.end ?? word.end, {
        pointer: 'side',
        side: party,
        adjective: true,
        ...(ONE_PERSON.test(words[stop]?.low ?? '') || words[stop]?.low === 'chief' ? { onePerson: true } : {}),
      });
  }
  for (const { pattern, side, name } of ownNames)
    for (const { 0: text, index } of sentence.text.matchAll(pattern))
      put(
        at + index,
        at + index + text.length,
        name === undefined ? { pointer: 'side', side, several: true } : { pointer: 'person', side, name },
      );
  for (const { 0: text, index } of sentence.text.matchAll(ROLE_NOUN))
    put(at + index, at + index + text.length, { pointer: 'role' });
  for (const [i, word] of words.entries()) {
    const person = shortNames.get(word.text);
    if (!person || person.side === 'both' || /^\p{Lu}/u.test(words[i + 1]?.text ?? '')) continue;
    const before = words[i - 1]?.text ?? '';
    if (TITLE.test(before) ? false : /^\p{Lu}/u.test(before) || word.text.length < 3) continue;
    put(word.start, word.end, {
      pointer: 'person',
      side: person.side,
      ...(person.name === undefined ? {} : { name: person.name }),
    });
  }
  for (const [name, { side }] of fullNames)
    for (let start = sentence.text.indexOf(name); start >= 0; start = sentence.text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (
        side === 'both' ||
        mentions.some((one) => one.start < at + end && at + start < one.end && one.end - one.start >= name.length)
      )
        continue;
      if (/[\p{L}\p{N}]/u.test(sentence.text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(sentence.text.charAt(end)))
        continue;
      put(at + start, at + end, { pointer: 'person', side, name });
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
    if (last && isOwnState(last, phrase, words)) kept[kept.length - 1] = { ...last, to: phrase.to };
    else if (!last || phrase.from >= last.to) kept.push(phrase);
    else if (last.pointer === 'side' && phrase.pointer === 'person' && phrase.to >= last.to)
      kept[kept.length - 1] = phrase;
  }
  return joinPairs(kept, words);
}

/** "Minister Kim [of Laos]": the state behind its own person belongs to the name. */
function isOwnState(person: Phrase, { pointer, side, from, adjective }: Phrase, words: readonly Word[]): boolean {
  return (
    person.pointer === 'person' &&
    pointer === 'side' &&
    !adjective &&
    side === person.side &&
    /^(?:of|of the)$/.test(lowText(words, person.to, from))
  );
}

/** Role nouns give way to whatever else is known of the same words. */
function rank({ pointer }: Phrase): number {
  return pointer === 'role' ? 1 : 0;
}
