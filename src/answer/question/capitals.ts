import { fold } from '../../actor/fold.ts';
import { findParties, findPlaces } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';
import type { Library } from '../../library/library.ts';
import { namesOf } from '../people/known-names.ts';
import { isLight } from '../words/light-words.ts';

const MONTH: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));
/** Names that are other words in small letters. */
const ORDINARY: ReadonlySet<string> = new Set(
  'rice polish turkey guinea may march who us it in is so no at be to am do'.split(' '),
);
/** Of a state before which a word stands that a meat or a verb never has. */
const STATE_ALSO_WORD = /(?<=\b(?:with|and|visit|visits|visited|between|in|from) )(?:turkey|guinea)\b/g;

/**
 * A question typed in small letters alone, with the capitals of what is a name: of a state, its people or seat, a place, a
 * month, and somebody of the corpus. One that has a capital inside stays as typed.
 */
export function withCapitals(typed: string, library: Library): string {
  const stated = typed.replaceAll(US_OFFICE, 'US');
  if (/(?<!^)\p{Lu}\p{M}*\p{Ll}/u.test(typed) || typed.length > MOST_CHARACTERS) return stated;
  const words = [...stated.matchAll(/[\p{L}\p{M}]{2,}/gu)];
  const names = namesOf(library);
  const bearers = words.map(({ 0: word }) => (isPlain(word) ? names.withToken(fold(word)) : new Set<string>()));
  const longNames = ofLongNames(words);
  let text = stated
    .replace(PAIR, (pair) => pair.toUpperCase())
    .replace(SHORT_NAME, (name) => name.toUpperCase())
    .replace(MONTH_ALSO_WORD, capitalised)
    .replace(STATE_ALSO_WORD, capitalised);
  for (const [i, { 0: word, index }] of words.entries()) {
    const own = bearers[i] ?? new Set<string>();
    const beside = [bearers[i - 1], bearers[i + 1]].some((other) => other && !own.isDisjointFrom(other));
    const isName =
      beside ||
      [...own].some((key) => names.isCalled(key, fold(word))) ||
      longNames.has(i) ||
      (word.length > 2 && !ORDINARY.has(word) && (MONTH.has(word) || isOnMap(word)));
    if (isName) text = text.slice(0, index) + word.charAt(0).toUpperCase() + text.slice(index + 1);
  }
  return text;
}

/** "Us" before an office or a body of the state; "the us". */
const US_OFFICE =
  /(?<=\bthe )us(?= |\?|$)|\bus(?= (?:vice |deputy |trade |treasury |defen[cs]e )?(?:president|senators?|secretary|ambassador|congress|representative|envoy|officials?|embassy|leader|general|delegation|tariffs?|consul|relations|ties|relationship|partnership|trade|cooperation|talks)\b)/g;

/** "vn-us": short names of two states, one of them too short to be known alone. */
const PAIR = /\b(?:vn|us|usa|uk|eu|cn|jp|kr|ru)[-–/](?:vn|us|usa|uk|eu|cn|jp|kr|ru)\b/g;

/** Short names of states and of bodies that no other word is. */
const SHORT_NAME = /\b(?:vn|uk|eu|un|uae|rok|dprk|prc)\b/g;

/** "In may", "since march": before a word that no verb stands behind. */
const MONTH_ALSO_WORD =
  /(?<=\b(?:in|since|until|till|by|of|last|next|early|late|mid|during|before|after) )(?:may|march)\b/g;

const MOST_CHARACTERS = 300;

const isPlain = (word: string): boolean => !isLight(fold(word)) && !ORDINARY.has(word);

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The places of words that are of a name of two or three words ("south korea", "phnom penh", "ho chi minh"). */
function ofLongNames(words: readonly RegExpExecArray[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const from of words.keys()) {
    for (const length of [2, 3]) {
      const own = words.slice(from, from + length).map(({ 0: word }) => capitalised(word));
      if (own.length === length && isNamed(own.join(' '))) for (const i of own.keys()) found.add(from + i);
    }
  }
  return found;
}

/** Whether all of it is the name of a state or a place. */
const isNamed = (name: string): boolean =>
  [...findParties(name), ...findPlaces(name)].some(({ start, end }) => start === 0 && end === name.length);

function isOnMap(word: string): boolean {
  const name = capitalised(word.replace(/(?<=an|i|er)s$/, ''));
  return findParties(name).some(({ start }) => start === 0) || findPlaces(name).length > 0;
}
