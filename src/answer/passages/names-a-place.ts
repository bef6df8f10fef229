import { findPlaces } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';
import { WEEKDAYS } from '../../calendar/weekdays.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

/** Whether the text tells where something was: a place by name other than what the question names, a building, a host. */
export function tellsPlace(
  question: Question,
  needs: readonly Need[],
  { people }: IndexedArticle,
  text: string,
): boolean {
  if (/\barrived? from\W*$/i.test(question.text)) return /\bfrom (?:the )?\p{Lu}/u.test(text);
  const told = withoutPeople(withoutAsked(text, question, needs), people)
    .replaceAll(IN_LANGUAGE, ' ')
    .replaceAll(SEAT_OF_SOURCE, '$<body>')
    .replaceAll(TIME_NAMED, ' ');
  return (
    IN_PLACE.test(told) ||
    ON_PLACE.test(told) ||
    findPlaces(told).some(({ start }) => /\b(?:on|via|through)(?: the)? $/.test(told.slice(0, start))) ||
    BUILDING.test(text) ||
    HOSTED.test(text)
  );
}

const IN_PLACE =
  /\b(?:in|at) (?:the )?(?:(?:19|20)\d{2} )?(?:\p{Ll}+ ){0,3}\p{Lu}|\b(?:outside|on the (?:sidelines|margins|fringes) of) (?:the |an? )?\p{Lu}|\b(?:to|from|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|attend(?:s|ed|ing)?) (?:the )?(?:\p{Ll}+ of )?\p{Lu}|\b(?:lea(?:ves?|ving)|left|depart\p{Ll}*|head\p{Ll}*|set off|bound)(?: [\p{L}\d][^,.;]{0,30})? for (?:the )?\p{Lu}/u;

/** Who is the host tells where it is. */
const HOSTED =
  /\bwith (?:the )?\p{Lu}[^,.;]{1,40} (?:as (?:the |its )?(?:venue|host|location)|hosting)\b|\bhosted by (?:the )?\p{Lu}|\p{Lu}[\p{L}\p{M}]{1,40} (?:will|would|is to|is due to|is set to) host\b/u;

/** The language that something is put in is no place. */
const IN_LANGUAGE =
  /\b(?:in|from|into|to) (?:the )?(?:English|Vietnamese|French|Chinese|Russian|Japanese|Korean|Spanish|German|Arabic|Portuguese|Latin)\b(?= (?:and|or|both|as|by|with|on)\b|[.,;)]|$)/gu;

/** Where the body sits that tells of something is not where it was ("the ministry in Oslo said"). */
const SEAT_OF_SOURCE =
  /(?<body>\b(?:ministry|embassy|government|office|agency|department|spokes\p{Ll}+|officials|sources?))(?: in \p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)?)(?= (?:said|says|announced|told|reported|confirmed|added)\b)/gu;

/** Days and months are no places. */
const TIME_NAMED = new RegExp(`\\b(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\b`, 'gu');

/** "On Jeju Island", and not "on the Law of the Sea". */
const ON_PLACE =
  /\bon (?:the )?(?:\p{Ll}+ ){0,2}(?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,3}(?:[Ii]slands?|[Ii]sle|[Pp]eninsula|[Rr]iver|[Cc]oast|[Bb]order|[Hh]ighway|[Ss]treet|[Rr]oad|[Aa]venue|[Bb]oulevard|[Hh]ill|[Mm]ount\p{Ll}*|[Bb]each|[Bb]ank|[Bb]ridge|[Ss]hore|[Ss]oil|[Ss]ide|[Ll]and|[Ss]quare|[Cc]ampus)\b|\bon (?:the )?(?:[Ii]sland|[Ii]sle|[Mm]ount) (?:of )?\p{Lu}|\b[Aa]board /u;

/** A place that has no name. */
const BUILDING =
  /\b(?:outside|inside|near|aboard|at|in front of) (?:the |an? )?(?:[\p{Ll}-]+ ){0,3}(?:gate|hall|palace|airport|embassy|hotel|headquarters|ministry|residence|university|station|port|base|park|square|stadium|temple|museum|library|garden|farm|factory|hospital|cemetery|border)\b/u;

const NAME_AFTER = /(?<=\b(?:to|from|in|at) )\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,3}/gu;

/** The text with the names of its people in small letters: "to Lind" is nowhere. */
function withoutPeople(text: string, people: IndexedArticle['people']): string {
  const names = new Set(people.flatMap(({ name }) => nameTokens(name)));
  return text.replaceAll(NAME_AFTER, (name) =>
    nameTokens(name).every((token) => names.has(token)) ? name.toLowerCase() : name,
  );
}

/** The text with the names of things that the question names in small letters: a place that is asked about is not where it was. */
function withoutAsked(text: string, question: Question, needs: readonly Need[]): string {
  const names = new Set(
    needs.flatMap((need) =>
      (need.is === 'word' && /^\p{Lu}/u.test(need.typed)) ||
      ((need.is === 'place' || need.is === 'party') &&
        /^\s*where (?:exactly )?in (?:the )?$/i.test(question.text.slice(0, need.start)))
        ? need.terms
        : [],
    ),
  );
  if (names.size === 0) return text;
  return analyse(text)
    .filter(({ term }) => names.has(term))
    .reduceRight(
      (told, { start, end }) => told.slice(0, start) + told.slice(start, end).toLowerCase() + told.slice(end),
      text,
    );
}
