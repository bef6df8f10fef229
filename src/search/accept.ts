import type { Article } from '../article/article.ts';
import { type Day, earliest, latest, type PartialDay, precisionOf } from '../calendar/day.ts';
import type { Meeting, Reading } from '../reading/reading.ts';
import { analyse } from './analyse.ts';
import { holdsPhrase, phrasePattern } from './exact.ts';
import type { SearchableCorpus } from './match.ts';
import type { Filter, Period, Query } from './query.ts';
import { fold, rawWords } from './raw-words.ts';
import { samePublisher } from './same-publisher.ts';
import type { SearchEngine } from './search-engine.ts';

/** So many phrases are looked at; a query of more is no query. */
const MOST_PHRASES = 4;

/** What an article must pass. */
export interface Acceptor {
  /** Filters, periods and the words of phrases: cheap enough to ask of every article. */
  accepts(id: string): boolean;
  /** Whether phrases stand in the text as typed: reads the text. Absent when the query has none. */
  readonly verifies?: (id: string) => boolean;
}

/** What tells whether an article passes the query; `undefined` when the query asks for nothing but words. A word to leave out goes with all its forms. */
export function createAcceptor(query: Query, corpus: SearchableCorpus): Acceptor | undefined {
  const { filters, periods, exact, without } = query;
  if (filters.length + periods.length + exact.length + without.length === 0) return undefined;
  const compose = (phrase: string): PhraseTest => composeTest(phrase, corpus.engine);
  const wanted = exact.slice(0, MOST_PHRASES).map(compose);
  const unwanted = without.slice(0, MOST_PHRASES).map(compose);
  const read = (test: (article: Article, reading: Reading) => boolean) => (id: string) => {
    const article = corpus.articles.get(id);
    const reading = corpus.readings.get(id);
    return article !== undefined && reading !== undefined && test(article, reading);
  };
  const passesAll = read(
    (article, reading) =>
      filters.every((filter) => passes(filter, article, reading, corpus) !== filter.not) &&
      periods.every((period) => fallsIn(period, article, reading)),
  );
  const accepts = (id: string): boolean =>
    wanted.every(({ holders }) => holders?.has(id) ?? true) &&
    !unwanted.some(({ holders, single }) => single && holders?.has(id)) &&
    passesAll(id);
  const apart = unwanted.filter(({ holders, single }) => !single || !holders);
  if (wanted.length + apart.length === 0) return { accepts };
  const holdsAll = read((article, reading) => wanted.every(({ pattern }) => holdsPhrase(article, reading, pattern)));
  const holdsNone = (id: string): boolean =>
    !apart.some(
      ({ holders, pattern }) =>
        (holders?.has(id) ?? true) && read((article, reading) => holdsPhrase(article, reading, pattern))(id),
    );
  return { accepts, verifies: (id) => holdsAll(id) && holdsNone(id) };
}

interface PhraseTest {
  readonly pattern: RegExp;
  /** The articles that hold every term of the phrase; `undefined` when it has none that the index keeps. */
  readonly holders: ReadonlySet<string> | undefined;
  readonly single: boolean;
}

function composeTest(phrase: string, engine: SearchEngine): PhraseTest {
  return { pattern: phrasePattern(phrase), holders: findHolders(phrase, engine), single: !/\s/.test(phrase) };
}

function findHolders(phrase: string, engine: SearchEngine): ReadonlySet<string> | undefined {
  const terms = [
    ...new Set(
      analyse(phrase)
        .filter(({ part }) => !part)
        .map(({ term }) => term),
    ),
  ];
  if (terms.length === 0) return undefined;
  const found = engine.search(
    terms.map((term) => ({ term, weight: 1 })),
    { every: true },
  );
  return new Set(found.ranked.map(({ id }) => id));
}

function passes(filter: Filter, article: Article, reading: Reading, { publishers }: SearchableCorpus): boolean {
  switch (filter.field) {
    case 'country':
      return filter.values.some(
        (party) =>
          reading.countries.includes(party) ||
          reading.meetings.some(({ participants }) => participants.some(({ country }) => country === party)),
      );
    case 'mode':
      return filter.values.some((mode) => reading.meetings.some((meeting) => meeting.mode === mode));
    case 'topic':
      return filter.values.some((topic) => reading.topics.some((mention) => mention.topic === topic));
    case 'person':
      return filter.values.some((value) => namesOf(reading).some((name) => namedBy(value, name)));
    case 'place':
      return filter.values.some((value) => placesOf(reading).some((place) => samePlace(value, place)));
    case 'publisher':
      return filter.values.some((value) =>
        publishersOf(article).some((name) => samePublisher(value, name, publishers)),
      );
  }
}

function namesOf(reading: Reading): string[] {
  const people = [...reading.people, ...reading.meetings.flatMap(({ participants }) => participants)];
  return people.flatMap(({ name, person }) => (person === undefined || person === name ? [name] : [name, person]));
}

function placesOf(reading: Reading): string[] {
  return reading.meetings.flatMap(({ place, canonicalPlace }) =>
    [place, canonicalPlace].filter((text) => text !== undefined),
  );
}

function publishersOf({ stated }: Article): string[] {
  return [stated.publisher, ...(stated.sources ?? []).map(({ publisher }) => publisher), stated.url].filter(
    (text) => text !== undefined,
  );
}

/** Every word of the value is a word of the name; marks count where the value has them. */
export function namedBy(value: string, name: string): boolean {
  const words = rawWords(name).map(({ form }) => form);
  const wanted = rawWords(value).map(({ form }) => form);
  return (
    wanted.length > 0 &&
    wanted.every(({ word, marked }) =>
      words.some((known) =>
        marked === word || known.marked === known.word ? known.word === word : known.marked === marked,
      ),
    )
  );
}

/** Blanks and marks are no matter: `hanoi` is Hà Nội, and `hcm` the city of that name. */
export function samePlace(value: string, place: string): boolean {
  const bare = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return bare(value) !== '' && (bare(place).includes(bare(value)) || namedBy(value, place));
}

/** The days of an article's events; its publication only where it tells no event's day. */
export function datesOf(article: Article, reading: Reading): PartialDay[] {
  const told = reading.meetings.map((meeting: Meeting) => meeting.date).filter((date) => date !== undefined);
  const dates = [...told, ...article.events.map(({ date }) => date)].filter((date) => earliest(date) !== undefined);
  if (dates.length > 0) return dates;
  return reading.published.date === undefined ? [] : [reading.published.date];
}

function fallsIn(period: Period, article: Article, reading: Reading): boolean {
  // A time told in words may be that of an event which the article only recalls; a filter asks for what it reports.
  const recalled = period.words === undefined ? [] : reading.mentioned.flatMap(({ date }) => date ?? []);
  return [...datesOf(article, reading), ...recalled].some((date) => meets(period, date));
}

/** A date falls in a period when any day that it can mean does; one known only to the year must lie in it whole, or the period be open. */
function meets({ from, to }: Period, date: PartialDay): boolean {
  const first = earliest(date);
  const last = latest(date);
  if (first === undefined || last === undefined) return false;
  if (precisionOf(date) === 'year' && from !== undefined && to !== undefined) return first >= from && last <= to;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** The newest day of an article, for order by date; absent when it tells none. */
export function dayOf(article: Article, reading: Reading): Day | undefined {
  return datesOf(article, reading)
    .map((date) => latest(date))
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
