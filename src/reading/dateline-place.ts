import type { Party } from '../actor/actor.ts';
import { foldMarks } from '../actor/fold.ts';
import { findParties } from '../actor/parties.ts';
import { findPlaces } from '../actor/places.ts';
import type { Article } from '../article/article.ts';
import { findDateline } from '../article/clean/dateline.ts';

/** Where an article was filed: the city as it stands there, without capitals, and its country where the tables know it. */
export interface DatelinePlace {
  /** Absent in a dateline of a country alone ("VIETNAM, April 15"). */
  readonly city?: string;
  /** The tables' form of the city, where they know it. */
  readonly canonical?: string;
  readonly country?: Party;
}

const IN_CAPITALS = /^([A-Z][A-Z.'-]{1,20}(?: [A-Z][A-Z.'-]{1,20}){0,3})(?=, [A-Z]|,? \(|: [A-Z]| ?(?:—|--| - ))/;
/** "Harare, Jul 14 (PTI) The minister …": with a day and an agency no dash is needed. */
const WITH_AGENCY =
  /^([A-Z][A-Za-z.'’ -]{1,40})(?: \[[A-Z][A-Za-z ]{2,24}\])?, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})? ?\([A-Z][A-Za-z /.&-]{1,30}\)/;
const FIRST_WORDS = /^\p{Lu}[\p{L}\p{M}.'’]{0,20}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{0,20}){0,3}/u;

/** The place of the article's dateline; a headline that names a place is none. */
export function datelinePlace(article: Article): DatelinePlace | undefined {
  const line = datelineOf(article);
  if (line === undefined) return undefined;
  const city = findPlaces(line).at(-1);
  if (city) return { city: inSmallLetters(city.text), canonical: city.place, country: city.country };
  const state = findParties(line).find(({ kind }) => kind === 'name');
  const words = FIRST_WORDS.exec(line)?.[0] ?? '';
  const country = state ? { country: state.party } : {};
  if (!words || (state && line.indexOf(state.text) < words.length)) return country;
  return { city: inSmallLetters(words), ...country };
}

/** Letters of a line that only a button or a label fills. */
const SHORT = 12;

/** "Press Trust of India | Hanoi Last Updated at …": a line of the head that names the agency and the place beside it. */
const BESIDE_AGENCY =
  /^(?:Press Trust of India|PTI|IANS|ANI) ?\| ?([A-Z][A-Za-z ]{2,28}?)(?= ?(?:\||Last [Uu]pdated|Updated|$))/m;

function datelineOf({ parts: { head, body } }: Article): string | undefined {
  const stated = head
    .split('\n')
    .findLast((line) => line !== '' && (findDateline(`${line} Text`)?.end ?? 0) >= line.length);
  if (stated !== undefined) return stated;
  const beside = BESIDE_AGENCY.exec(head)?.[1];
  if (beside !== undefined && findPlaces(beside).length > 0) return beside;
  const first = (body.split('\n', 4).find((line) => line.length > SHORT) ?? '').slice(0, 90);
  const left = (IN_CAPITALS.exec(first) ?? WITH_AGENCY.exec(foldMarks(first)))?.[1];
  return left !== undefined && findPlaces(left).length > 0 ? left : undefined;
}

/** "HO CHI MINH CITY" as a text writes it; words in mixed letters stay. */
function inSmallLetters(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words
    .toLowerCase()
    .replace(/(^|[ '-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
