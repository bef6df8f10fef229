import { fold } from '../../actor/fold.ts';
import { findParties, findPlaces } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';
import type { Library } from '../../library/library.ts';
import { namesOf } from '../people/known-names.ts';
import { isLight } from '../words/light-words.ts';

const MONTH: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));
/** Names that are other words in small letters. */
const ORDINARY: ReadonlySet<string> = new Set(
  'polish turkey chad georgia jordan guinea mali niger oman cuba togo china may march who us it in is so no at be to am do'.split(
    ' ',
  ),
);

/**
 * A question typed in small letters alone, with the capitals of what is a name: of a state, its people or seat, a place, a
 * month, and somebody of the corpus. One that has a capital inside stays as typed.
 */
export function withCapitals(typed: string, library: Library): string {
  if (/(?<!^)\p{Lu}\p{M}*\p{Ll}/u.test(typed) || typed.length > MOST_CHARACTERS) return typed;
  const words = [...typed.matchAll(/[\p{L}\p{M}]{3,}/gu)];
  const names = namesOf(library);
  const bearers = words.map(({ 0: word }) => (isPlain(word) ? names.withToken(fold(word)) : new Set<string>()));
  let text = typed;
  for (const [i, { 0: word, index }] of words.entries()) {
    const own = bearers[i] ?? new Set<string>();
    const beside = [bearers[i - 1], bearers[i + 1]].some((other) => other && !own.isDisjointFrom(other));
    const isName =
      beside ||
      [...own].some((key) => names.isCalled(key, fold(word))) ||
      word === 'china' ||
      (!ORDINARY.has(word) && (MONTH.has(word) || isOnMap(word)));
    if (isName) text = text.slice(0, index) + word.charAt(0).toUpperCase() + text.slice(index + 1);
  }
  return text;
}

const MOST_CHARACTERS = 300;

const isPlain = (word: string): boolean => !isLight(fold(word)) && !ORDINARY.has(word);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isOnMap(word: string): boolean {
  const name = capitalised(word.replace(/(?<=an|i|er)s$/, ''));
  return findParties(name).some(({ start }) => start === 0) || findPlaces(name).length > 0;
}
