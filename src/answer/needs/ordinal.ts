import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { NUMBER_WORDS, ORDINAL_WORDS, TENS } from '../../calendar/number-words.ts';

const WORDS = ORDINAL_WORDS.slice(1, 11);
const SUFFIXES = ['st', 'nd', 'rd'];
/** Numbers that a text writes as a word or in figures. */
const NUMBERS: readonly (readonly [figure: string, word: string])[] = [
  ...NUMBER_WORDS.slice(2, 16).map((word, i): [string, string] => [`${i + 2}`, word]),
  ...TENS.map((word, i): [string, string] => [`${(i + 2) * 10}`, word]),
];

/** "2nd" for "second", "20" for "twenty" and the other way about; nothing for other words. */
export function otherFormOf(word: string): readonly string[] {
  const number = NUMBERS.find((row) => row.includes(word));
  if (number) return number.filter((form) => form !== word);
  const place = WORDS.indexOf(word) + 1;
  if (place > 0) return [`${place}${SUFFIXES[place - 1] ?? 'th'}`];
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return WORDS.slice(Number(written ?? 0) - 1, Number(written ?? 0)).slice(0, written ? 1 : 0);
}

/** "Four", as a word. */
export const isNumberWord = (word: string): boolean => NUMBERS.some(([, told]) => told === word);

const ORDINAL = new RegExp(
  `\\b(?:the )?(${WORDS.join('|')})\\b(?! (?:lady|session|secretary|phase|half|quarter|time|visit|party|parties))`,
  'i',
);

/** The place in an order that a question asks for: "the third country to …" is 3. */
export function placeInOrder(text: string): number | undefined {
  const place = WORDS.indexOf((ORDINAL.exec(text)?.[1] ?? '').toLowerCase()) + 1;
  return place > 0 ? place : undefined;
}

const RECORD = new RegExp(
  `\\bthe (?:very )?(?:${WORDS.join('|')}|only|last|youngest|oldest)(?: [\\p{L}\\p{M}'’-]+){0,5}? (?:to|who|that|ever)\\b`,
  'iu',
);

/** Whether a question asks who was the first, or the only one, to do something: a rank that only an article can tell. */
export const asksRecord = (text: string): boolean =>
  /^\s*(?:who|which|what)\b/i.test(text) && (RECORD.test(text) || IS_RECORD.test(text));

/** "Who was the first premier in Oslo", "who was the first guest received by A". */
const IS_RECORD =
  /^\s*who (?:is|was|became) the (?:very )?(?:first|only|youngest|oldest)(?: [\p{L}\p{M}'’-]+){1,5}? (?:in|at|from|received|hosted|invited|welcomed)\b/iu;

/** "The First Lady", "the first half": no first of several. */
const NO_RANK = /\b[Ff]irst (?:[Ll]ad(?:y|ies)|[Ss]ecretary|half|quarter|phase)\b/g;

/** Whether the text tells a rank besides such names. */
export const tellsRank = (text: string): boolean =>
  !/\bfirst\b/i.test(text) || /\bfirst\b/i.test(text.replaceAll(NO_RANK, ' '));

/** Whether a word tells a rank. */
export const isRank = (word: string): boolean => WORDS.includes(word) || /^(?:only|youngest|oldest)$/.test(word);

const FIRST_OF_OFFICE =
  /\bfirst(?:-ever)? (?<which>(?:(?!(?:to|who|that)\b)[\p{L}'’-]+ ){0,4}?)(?<office>president|prime minister|premier|chancellor|king|(?:foreign |defen[cs]e )?minister|secretary of state|general secretary|leader|senator|speaker|head of (?:state|government))\b[^?]*? (?:to|who) \p{L}/iu;

/** "When did a US president first visit". */
const SOME_FIRST =
  /\b(?:did|has|had) an? (?<which>(?:[\p{L}'’-]+ ){0,4}?)(?<office>president|prime minister|premier|(?:foreign |defen[cs]e )?minister|leader|senator|secretary of state)\b (?:ever )?first \p{L}/iu;

/** What a sentence has to say to tell who of an office was the first, and of which state he has to be. */
export interface FirstOfOffice {
  readonly told: RegExp;
  readonly party: Party | undefined;
}

/** "The first US president to visit". A vice president is none, unless asked for. */
export function firstOfOffice(text: string): FirstOfOffice | undefined {
  const { which = '', office } = (FIRST_OF_OFFICE.exec(text) ?? SOME_FIRST.exec(text))?.groups ?? {};
  if (office === undefined) return undefined;
  const deputy = /\b(?:vice|deputy)[ -]$/i.test(which);
  const holder = `${deputy ? '(?:vice|deputy)[ -]' : '(?<!\\b(?:vice|deputy)[ -])'}${office}\\b`;
  const told = new RegExp(
    [
      `\\bfirst\\b(?:-ever)?(?! (?:visit|trip|meeting|time)\\b)[^.;,]{0,50}\\b${holder}`,
      `\\bfirst (?:[a-z-]+ ){0,3}(?:visit|trip)\\b[^.;,]{0,60}\\bby an? [^.;,]{0,30}${holder}`,
      `(?:[\\p{Lu}][\\p{L}]+ )?${holder}[^.;,]{0,60}\\bfor the first time\\b`,
    ].join('|'),
    'iu',
  );
  return { told, party: findParties(`${which}${office}`)[0]?.party };
}

/** Whether the sentence tells it, and of no other state's. */
export function tellsFirst({ told, party }: FirstOfOffice, text: string): boolean {
  const [match] = told.exec(text) ?? [];
  if (match === undefined) return false;
  const named = party === undefined ? [] : findParties(match);
  return named.length === 0 || named.some((one) => one.party === party);
}
