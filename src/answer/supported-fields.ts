import { fold } from '../actor/fold.ts';
import { knownPeople } from '../actor/gazetteer.ts';
import { isEvidence } from '../article/passage.ts';
import type { PartialDay } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import { CURATED } from '../relations/curated.ts';
import type { Event } from '../relations/relations.ts';
import { dayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import type { Citation } from './answer.ts';
import { shownParty } from './meetings/compose-meeting.ts';

/** What the cited articles and table rows hold: their words, the facts read from them, and their dates as told to the reader. */
interface Held {
  readonly texts: string[];
  readonly dates: Set<PartialDay>;
}

const rows = new Map(CURATED.map((row) => [row.row, row]));
const tenures = new Map(
  knownPeople.flatMap((person) => person.tenures.map((tenure) => [tenure.row, { person, tenure }])),
);

/** Whether every field of a composed sentence stands in what it cites, or is a fact or a date read from there. */
export function areSupported(
  fields: readonly string[],
  citations: readonly Citation[],
  library: Library,
  words: Words,
): boolean {
  const held: Held = { texts: [], dates: new Set() };
  for (const citation of citations)
    if (isEvidence(citation)) holdArticle(citation.article, library, words, held);
    else holdRow(citation.row, words, held);
  const plain = held.texts.map(fold);
  const days = new Set([...held.dates].map((date) => dayText(date, words)));
  return fields.every((field) => days.has(field) || plain.some((text) => text.includes(fold(field))));
}

const cache = new WeakMap<Library, ReadonlyMap<string, readonly Event[]>>();

/** The events that an article reports or mentions. */
function eventsTold(library: Library): ReadonlyMap<string, readonly Event[]> {
  const known = cache.get(library);
  if (known) return known;
  const told = new Map<string, Event[]>();
  for (const event of library.relations.events)
    for (const id of [...event.articles, ...event.mentionedIn]) {
      const list = told.get(id);
      if (list) list.push(event);
      else told.set(id, [event]);
    }
  cache.set(library, told);
  return told;
}

function holdArticle(id: string, library: Library, words: Words, { texts, dates }: Held): void {
  const article = library.articles.get(id);
  const reading = library.readings.get(id);
  if (!article || !reading) return;
  texts.push(...Object.values(article.parts), article.stated.title ?? '');
  const told = eventsTold(library).get(id) ?? [];
  const meetings = [...reading.meetings, ...reading.mentioned, ...told.map(({ meeting }) => meeting)];
  const add = (...values: (PartialDay | undefined)[]): void => {
    for (const value of values) if (value) dates.add(value);
  };
  for (const { participants, place, canonicalPlace, date } of meetings) {
    for (const { name, person, country } of participants)
      texts.push(name, person ?? '', country ? shownParty(country, words.locale) : '');
    texts.push(place ?? '', canonicalPlace ?? '');
    add(date);
  }
  for (const { name, person, country } of reading.people)
    texts.push(name, person ?? '', country ? shownParty(country, words.locale) : '');
  for (const { level, parties, since } of reading.partnerships) {
    texts.push(level, ...parties.map((party) => shownParty(party, words.locale)));
    add(since);
  }
  for (const { countries, originYear } of reading.anniversaries) {
    texts.push(...countries.map((party) => shownParty(party, words.locale)));
    add(originYear === undefined ? undefined : (String(originYear) as PartialDay));
  }
  for (const { what, parties, date, alt } of article.events) {
    texts.push(what, ...parties.map((party) => shownParty(party, words.locale)));
    add(date, alt);
  }
}

function holdRow(id: string, words: Words, { texts, dates }: Held): void {
  const row = rows.get(id);
  if (row) {
    texts.push(row.what, row.level ?? '', ...row.parties.map((party) => shownParty(party, words.locale)));
    dates.add(row.date);
    for (const { date } of row.otherDates ?? []) dates.add(date);
  }
  const held = tenures.get(id);
  if (!held) return;
  texts.push(held.person.name, held.tenure.office, shownParty(held.tenure.country, words.locale));
  for (const date of [held.tenure.from, held.tenure.to]) if (date) dates.add(date);
}
